package org.chancery.reader.person;

import java.util.Locale;
import java.util.Optional;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;
import org.chancery.reader.side.Side;

/**
 * A place where a text names a post.
 *
 * @param from index of the first token, adjectives of the side included
 * @param to index after the last, the side included
 * @param side whose post it is, where the words tell
 * @param other the second side where two are named: "Foreign Ministers of A and B"
 * @param isPlural whether several people share it: "Foreign Ministers A and B"
 */
public record PostMention(
        int from, int to, Post post, Optional<Side> side, Optional<Side> other, boolean isPlural, String rule) {
    static PostMention of(Chart chart, Found found) {
        Edge head = found.edge("h").orElseThrow();
        Optional<Edge> standing = found.edge("s").or(() -> found.edge("e"));
        int start = titleStart(chart, found, head);
        int end = found.part("f").or(() -> found.part("e")).map(Found.Part::to).orElse(head.to());
        Optional<Edge> singular = chart.from(head.from()).stream()
                .filter(edge -> edge.label().equals("singular") && edge.to() == head.to())
                .findFirst();
        String title = singular.map(Edge::word).orElseGet(() -> chart.tokens().words(start, end));
        Post.Standing how = standing.map(
                        edge -> Post.Standing.valueOf(edge.word().toUpperCase(Locale.ROOT)))
                .orElse(Post.Standing.HOLDS);
        Post post =
                new Post(title, Optional.of(level(chart, head, start, end)), how, Optional.empty(), Optional.empty());
        Optional<Side> side = PersonReader.side(found.edge("of").or(() -> found.edge("n")));
        return new PostMention(
                found.from(),
                found.to(),
                post,
                side,
                PersonReader.side(found.edge("and")),
                singular.isPresent(),
                found.rule().name());
    }

    private static int titleStart(Chart chart, Found found, Edge head) {
        int start = found.part("n").map(Found.Part::to).orElse(found.from());
        while (start < head.from() && isNoPartOfTitle(chart, start)) {
            start++;
        }
        return start;
    }

    private static boolean isNoPartOfTitle(Chart chart, int token) {
        return chart.has("article", token) || !chart.tokens().at(token).isWord();
    }

    /** A deputy of a minister ranks below the minister, whatever the head word says. */
    private static Level level(Chart chart, Edge head, int start, int end) {
        Level level = Level.of(head.word());
        boolean isDeputy =
                chart.within(start, head.from(), "deputy").stream().findAny().isPresent();
        boolean isForeign = level == Level.MINISTER
                && !chart.within(head.to(), end, "foreign-field").isEmpty();
        Level ranked = isForeign ? Level.FOREIGN_MINISTER : level;
        return isDeputy && (ranked == Level.MINISTER || ranked == Level.FOREIGN_MINISTER)
                ? Level.DEPUTY_MINISTER
                : ranked;
    }
}
