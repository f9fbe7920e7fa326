package org.chancery.reader.person;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Passage;

/**
 * A place where a text names a post.
 *
 * @param from index of the first token, adjectives of the side included
 * @param to index after the last, the side included
 * @param post what is held; of a mirrored post only the word that stands for it
 * @param sides whose post it is, where the words tell; several of a post that several people share, in their order
 * @param kind how it belongs to people
 */
public record PostMention(int from, int to, Post post, List<Side> sides, Kind kind, String rule) {
    /** How a post that is mentioned belongs to people. */
    public enum Kind {
        ONE,
        /** Several people share it: "Foreign Ministers A and B". */
        SHARED,
        /** It is that of the person named before: "his counterpart A". */
        MIRRORED,
        /** It is that of the person named before, told after the name: "A, who holds the same rank". */
        MIRRORED_BEHIND,
        /** It has just been taken up, or is told as a sentence: "A, appointed as Minister". */
        TAKEN_UP
    }

    public PostMention {
        sides = List.copyOf(sides);
    }

    /** The one side whose post it is, where the words tell. */
    public Optional<Side> side() {
        return sides.isEmpty() ? Optional.empty() : Optional.of(sides.getLast());
    }

    boolean isShared() {
        return kind == Kind.SHARED;
    }

    boolean isMirrored() {
        return isMirror(kind);
    }

    static PostMention of(Chart chart, Found found) {
        Edge head = found.edge("h").orElseThrow();
        Optional<Edge> singular = chart.from(head.from()).stream()
                .filter(edge -> edge.label().equals("singular") && edge.to() == head.to())
                .findFirst();
        Kind kind = kind(found, singular.isPresent());
        Found.Part part = found.part("t")
                .or(() -> found.part("f"))
                .or(() -> found.part("h"))
                .orElseThrow();
        String title = title(chart, part, head, singular);
        Optional<Level> level = isMirror(kind) ? Optional.empty() : Optional.of(level(chart, head, part));
        Post.Standing standing = found.edge("s")
                .or(() -> found.edge("e"))
                .map(edge -> Post.Standing.valueOf(edge.word().toUpperCase(Locale.ROOT)))
                .orElse(Post.Standing.HOLDS);
        return new PostMention(
                found.from(),
                found.to(),
                new Post(title, level, standing, Optional.empty(), Optional.empty()),
                PostSides.sides(chart, found, kind),
                kind,
                found.rule().name());
    }

    private static boolean isMirror(Kind kind) {
        return kind == Kind.MIRRORED || kind == Kind.MIRRORED_BEHIND;
    }

    private static Kind kind(Found found, boolean isPlural) {
        if (found.rule().result().equals("mirror")) {
            return found.rule().setting("name", "after").equals("before") ? Kind.MIRRORED_BEHIND : Kind.MIRRORED;
        }
        if (isPlural) {
            return Kind.SHARED;
        }
        return found.part("a").isPresent() ? Kind.TAKEN_UP : Kind.ONE;
    }

    /** The post in the words of the text; of a shared post, in the singular. A side named within it is left out. */
    private static String title(Chart chart, Found.Part part, Edge head, Optional<Edge> singular) {
        if (singular.isEmpty()) {
            boolean isArticled = chart.has("article", part.from()) && part.to() > part.from() + 1;
            return chart.tokens().words(isArticled ? part.from() + 1 : part.from(), part.to());
        }
        Passage before = chart.tokens().passage(part.from(), head.to());
        Passage after = chart.tokens().passage(head.from(), part.to());
        String content = chart.tokens().text().content();
        String modifiers =
                content.substring(before.start(), chart.tokens().at(head.from()).start());
        String field = content.substring(before.end(), after.end());
        return (modifiers + singular.get().word() + field).replaceAll("\\s+", " ");
    }

    /** A deputy of a minister ranks below the minister, whatever the head word says. */
    private static Level level(Chart chart, Edge head, Found.Part part) {
        Level level = chart.within(part.from(), head.to(), "post-head").stream()
                .filter(edge -> edge.to() == head.to())
                .findFirst()
                .map(edge -> Level.of(edge.word()))
                .orElseGet(() -> Level.of(head.word()));
        boolean isDeputy = !chart.within(part.from(), head.from(), "deputy").isEmpty();
        boolean isForeign = level == Level.MINISTER
                && !chart.within(head.to(), part.to(), "foreign-field").isEmpty();
        Level ranked = isForeign ? Level.FOREIGN_MINISTER : level;
        return isDeputy && (ranked == Level.MINISTER || ranked == Level.FOREIGN_MINISTER)
                ? Level.DEPUTY_MINISTER
                : ranked;
    }
}
