package org.chancery.reader.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a pattern, linked to what comes after it. Patterns are made of steps once, so that trying one makes hardly
 * any objects; a step that fails leaves the attempt as it found it.
 */
sealed interface Step {
    boolean matches(Attempt attempt, int place);

    /** The {@link Marks} of which one at least is set wherever this may match. */
    long beginnings();

    /** A match in progress. */
    final class Attempt {
        final Chart chart;
        final int limit;
        int start;
        int end;

        @Nullable
        Capture captures;

        @Nullable
        Open open;

        Attempt(Chart chart, int limit) {
            this.chart = chart;
            this.limit = limit;
        }

        /** Where the pattern that begins with a step ends if it begins at a place; the place itself if it does not fit. */
        int end(Step first, int place) {
            start = place;
            end = place;
            captures = null;
            open = null;
            return first.matches(this, place) ? end : place;
        }
    }

    /** What a named part has matched, and what was kept before it. */
    record Capture(
            String name,
            int from,
            int to,
            @Nullable Edge edge,
            @Nullable Capture earlier) {}

    /** A part that has begun and not ended: where, how often it has been repeated before, and within what. */
    record Open(int from, int done, @Nullable Open outer) {}

    /** The end of the whole pattern, which may not be empty. */
    record End() implements Step {
        @Override
        public long beginnings() {
            return Marks.ANYTHING;
        }

        @Override
        public boolean matches(Attempt attempt, int place) {
            attempt.end = place;
            return place > attempt.start;
        }
    }

    /** The end of a part of which it only matters whether it is there. */
    record Reached() implements Step {
        @Override
        public long beginnings() {
            return Marks.ANYTHING;
        }

        @Override
        public boolean matches(Attempt attempt, int place) {
            return true;
        }
    }

    record One(Pattern.Single token, Step next) implements Step {
        @Override
        public long beginnings() {
            return token.beginnings();
        }

        @Override
        public boolean matches(Attempt attempt, int place) {
            return place < attempt.limit && token.fits(attempt.chart, place) && next.matches(attempt, place + 1);
        }
    }

    record Labelled(Pattern.Labelled wanted, long mark, Step next) implements Step {
        @Override
        public long beginnings() {
            return mark;
        }

        @Override
        public boolean matches(Attempt attempt, int place) {
            if (place >= attempt.limit || (attempt.chart.marks(place) & mark) == 0) {
                return false;
            }
            List<Edge> edges = attempt.chart.from(place);
            for (int i = 0; i < edges.size(); i++) {
                Edge edge = edges.get(i);
                if (wanted.fits(edge) && edge.to() <= attempt.limit && next.matches(attempt, edge.to())) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The first of several ways that leads to the end. */
    final class Fork implements Step {
        private final Step[] ways;
        private final long[] beginnings;
        private long all;

        Fork(List<Step> ways) {
            this.ways = ways.toArray(Step[]::new);
            beginnings = ways.stream().mapToLong(Step::beginnings).toArray();
            for (long way : beginnings) {
                all |= way;
            }
        }

        @Override
        public long beginnings() {
            return all;
        }

        @Override
        public boolean matches(Attempt attempt, int place) {
            long marks = attempt.chart.marks(place);
            if ((all & marks) == 0) {
                return false;
            }
            for (int i = 0; i < ways.length; i++) {
                if ((beginnings[i] & marks) != 0 && ways[i].matches(attempt, place)) {
                    return true;
                }
            }
            return false;
        }
    }

    record Absent(Step part, Step next) implements Step {
        @Override
        public long beginnings() {
            return next.beginnings();
        }

        @Override
        public boolean matches(Attempt attempt, int place) {
            Capture captures = attempt.captures;
            Open open = attempt.open;
            boolean isThere = part.matches(attempt, place);
            attempt.captures = captures;
            attempt.open = open;
            return !isThere && next.matches(attempt, place);
        }
    }

    /** As many tokens as fit, or fewer if what comes after wants them. */
    record Run(Pattern.Single token, int least, int most, Step next) implements Step {
        @Override
        public long beginnings() {
            return least > 0 ? token.beginnings() : token.beginnings() | next.beginnings();
        }

        @Override
        public boolean matches(Attempt attempt, int place) {
            int longest = Math.min(attempt.limit, place + most);
            int end = place;
            while (end < longest && token.fits(attempt.chart, end)) {
                end++;
            }
            for (int to = end; to >= place + least; to--) {
                if (next.matches(attempt, to)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A part that is repeated; {@link Again} comes after it. */
    final class Loop implements Step {
        private final int least;
        private final int most;
        private final Step next;
        private Step part = new Reached();

        Loop(int least, int most, Step next) {
            this.least = least;
            this.most = most;
            this.next = next;
        }

        void repeats(Step repeated) {
            part = repeated;
        }

        @Override
        public long beginnings() {
            return least > 0 ? part.beginnings() : part.beginnings() | next.beginnings();
        }

        @Override
        public boolean matches(Attempt attempt, int place) {
            return matches(attempt, place, 0);
        }

        private boolean matches(Attempt attempt, int place, int done) {
            Open outer = attempt.open;
            if (done < most) {
                attempt.open = new Open(place, done, outer);
                if (part.matches(attempt, place)) {
                    return true;
                }
                attempt.open = outer;
            }
            return done >= least && next.matches(attempt, place);
        }
    }

    /** The end of a repeated part. */
    record Again(Loop loop) implements Step {
        @Override
        public long beginnings() {
            return Marks.ANYTHING;
        }

        @Override
        public boolean matches(Attempt attempt, int place) {
            Open open = attempt.open;
            if (open == null || place == open.from) {
                return false;
            }
            attempt.open = open.outer;
            boolean matched = loop.matches(attempt, place, open.done + 1);
            attempt.open = open;
            return matched;
        }
    }

    /** The beginning of a named part; {@link Keep} comes after it. */
    record Begin(Step part) implements Step {
        @Override
        public long beginnings() {
            return part.beginnings();
        }

        @Override
        public boolean matches(Attempt attempt, int place) {
            Open outer = attempt.open;
            attempt.open = new Open(place, 0, outer);
            boolean matched = part.matches(attempt, place);
            attempt.open = outer;
            return matched;
        }
    }

    /** The end of a named part, which is kept. */
    record Keep(Pattern.Named named, Step next) implements Step {
        @Override
        public long beginnings() {
            return next.beginnings();
        }

        @Override
        public boolean matches(Attempt attempt, int place) {
            Open open = attempt.open;
            if (open == null) {
                return false;
            }
            Capture before = attempt.captures;
            attempt.open = open.outer;
            if (place > open.from) {
                Edge edge = edge(attempt.chart.from(open.from), place);
                attempt.captures = new Capture(named.name(), open.from, place, edge, before);
            }
            boolean matched = next.matches(attempt, place);
            if (!matched) {
                attempt.captures = before;
                attempt.open = open;
            }
            return matched;
        }

        private @Nullable Edge edge(List<Edge> edges, int to) {
            for (Edge edge : edges) {
                if (edge.to() == to && named.part().isEdge(edge)) {
                    return edge;
                }
            }
            return null;
        }
    }
}
