package org.chancery.reader.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.text.Tokens;

/** Brings posts and names together: "Minister of X A. B.", "A. B., Minister of X", "Foreign Ministers A. B. and C. D.". */
final class Appointments {
    private final Chart chart;
    private final Tokens tokens;
    private final Holders holders;
    private final Candidates candidates;

    Appointments(Chart chart, Names names, Holders holders) {
        this.chart = chart;
        tokens = chart.tokens();
        this.holders = holders;
        candidates = new Candidates(chart, names);
    }

    void mark(List<PostMention> posts) {
        List<PostMention> joined = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            PostMention post = posts.get(i);
            joined.add(post);
            if (i + 1 < posts.size() && isJoined(post, posts.get(i + 1))) {
                continue;
            }
            if (!named(joined)) {
                unnamed(joined);
            }
            joined = new ArrayList<>();
        }
    }

    /** "Deputy Prime Minister, Foreign Minister A. B.", "Deputy Prime Minister and Minister of Trade A. B.". */
    private boolean isJoined(PostMention post, PostMention next) {
        int gap = next.from() - post.to();
        boolean isBare = gap == 0
                || gap == 1 && (chart.has("and", post.to()) || isAt(post.to(), ","))
                || gap == 2 && isAt(post.to(), ",") && chart.has("and", post.to() + 1);
        boolean isSame =
                post.side().isEmpty() || next.side().isEmpty() || post.side().equals(next.side());
        boolean isOne = tokens.sentenceIndexOf(post.from()) == tokens.sentenceIndexOf(next.from());
        boolean isAnothers = chart.has("article", post.from()) && holders.isHeld(post.post());
        return !isAnothers
                && isBare
                && isSame
                && isOne
                && !post.isShared()
                && !post.isMirrored()
                && next.kind() == PostMention.Kind.ONE;
    }

    private boolean named(List<PostMention> posts) {
        PostMention first = posts.getFirst();
        PostMention last = posts.getLast();
        Optional<Names.Name> left = candidates.before(first);
        Optional<Names.Name> right = candidates.rightAfter(last);
        boolean isTakenUp = left.isPresent() && first.kind() == PostMention.Kind.TAKEN_UP;
        if (right.isPresent() && !isTakenUp) {
            holders.appoint(posts, right.get());
            return true;
        }
        boolean isFree = left.filter(name -> !chart.isCovered(name.from(), PersonReader.PERSON))
                .isPresent();
        Optional<Names.Name> afterComma = isFree ? Optional.empty() : candidates.afterComma(last);
        if (afterComma.isPresent()) {
            holders.appoint(posts, afterComma.get());
            return true;
        }
        left.ifPresent(name -> {
            if (isFree) {
                holders.appoint(posts, name);
            } else {
                holders.appointBeside(posts, name);
            }
        });
        return left.isPresent();
    }

    private void unnamed(List<PostMention> posts) {
        PostMention first = posts.getFirst();
        boolean isOfRank =
                first.post().level().filter(level -> level != Level.EXPERT).isPresent();
        if (isOfRank) {
            chart.add(new Edge(PersonReader.POST, first.from(), posts.getLast().to(), first, first.rule()));
            holders.heardOf(posts);
        }
    }

    private boolean isAt(int token, String sign) {
        return token < tokens.size() && tokens.at(token).is(sign);
    }
}
