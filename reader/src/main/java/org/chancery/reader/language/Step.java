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

    /** The {@link Marks} of which one at least is set right after the first token wherever this may match. */
    long seconds();

    /** A match in progress; one serves for all tries in a text, one after the other. */
    final class Attempt {
        final Chart chart;

        /** Where a part that has begun did so, or how often it was repeated before, each part in a slot of its own. */
        final int[] slots;

        int limit;
        int start;
        int end;

        @Nullable
        Capture captures;

        Attempt(Chart chart, int slots) {
            this.chart = chart;
            this.slots = new int[slots];
        }

        /**
         * Where the pattern that begins with a step ends if it begins at a place; the place itself if it does not fit.
         *
         * @param upTo the place after the last that it may match
         */
        int end(Step first, int place, int upTo) {
            limit = upTo;
            start = place;
            end = place;
            captures = null;
            return first.matches(this, place) ? end : place;
        }
    }

    /** What a named part has matched, and what was kept before it. */
    record Capture(
            Pattern.Named named, int from, int to, @Nullable Capture earlier) {}

    /** The end of the whole pattern, which may not be empty. */
    record End() implements Step {
        @Override
        public long beginnings() {
            return Marks.ANYTHING;
        }

        @Override
        public long seconds() {
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
        public long seconds() {
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
        public long seconds() {
            return next.beginnings();
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
        public long seconds() {
            return Marks.ANYTHING;
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
        private long seconds;

        Fork(List<Step> ways) {
            this.ways = ways.toArray(Step[]::new);
            beginnings = ways.stream().mapToLong(Step::beginnings).toArray();
            for (Step way : ways) {
                all |= way.beginnings();
                seconds |= way.seconds();
            }
        }

        @Override
        public long beginnings() {
            return all;
        }

        @Override
        public long seconds() {
            return seconds;
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
        public long seconds() {
            return next.seconds();
        }

        @Override
        public boolean matches(Attempt attempt, int place) {
            Capture captures = attempt.captures;
            boolean isThere = part.matches(attempt, place);
            attempt.captures = captures;
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
        public long seconds() {
            long longer = most > 1 ? token.beginnings() : 0;
            long alone = least <= 1 ? next.beginnings() : 0;
            return longer | alone | (least == 0 ? next.seconds() : 0);
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
        private final int from;
        private final int done;
        private final Step next;
        private Step part = new Reached();

        /**
         * A loop without its part.
         *
         * @param slot the first of two slots: where the part begins, and how often it was there before
         */
        Loop(int least, int most, int slot, Step next) {
            this.least = least;
            this.most = most;
            from = slot;
            done = slot + 1;
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
        public long seconds() {
            return least > 0 ? part.seconds() : part.seconds() | next.seconds();
        }

        @Override
        public boolean matches(Attempt attempt, int place) {
            return matches(attempt, place, 0);
        }

        private boolean matches(Attempt attempt, int place, int times) {
            if (times < most) {
                int fromBefore = attempt.slots[from];
                int doneBefore = attempt.slots[done];
                attempt.slots[from] = place;
                attempt.slots[done] = times;
                if (part.matches(attempt, place)) {
                    return true;
                }
                attempt.slots[from] = fromBefore;
                attempt.slots[done] = doneBefore;
            }
            return times >= least && next.matches(attempt, place);
        }

        private boolean again(Attempt attempt, int place) {
            return place != attempt.slots[from] && matches(attempt, place, attempt.slots[done] + 1);
        }
    }

    /** The end of a repeated part. */
    record Again(Loop loop) implements Step {
        @Override
        public long beginnings() {
            return Marks.ANYTHING;
        }

        @Override
        public long seconds() {
            return Marks.ANYTHING;
        }

        @Override
        public boolean matches(Attempt attempt, int place) {
            return loop.again(attempt, place);
        }
    }

    /** The beginning of a named part; {@link Keep} comes after it. */
    record Begin(int slot, Step part) implements Step {
        @Override
        public long beginnings() {
            return part.beginnings();
        }

        @Override
        public long seconds() {
            return part.seconds();
        }

        @Override
        public boolean matches(Attempt attempt, int place) {
            int before = attempt.slots[slot];
            attempt.slots[slot] = place;
            boolean matched = part.matches(attempt, place);
            attempt.slots[slot] = before;
            return matched;
        }
    }

    /** The end of a named part, which is kept. */
    record Keep(Pattern.Named named, int slot, Step next) implements Step {
        @Override
        public long beginnings() {
            return next.beginnings();
        }

        @Override
        public long seconds() {
            return next.seconds();
        }

        @Override
        public boolean matches(Attempt attempt, int place) {
            Capture before = attempt.captures;
            int from = attempt.slots[slot];
            if (place > from) {
                attempt.captures = new Capture(named, from, place, before);
            }
            if (next.matches(attempt, place)) {
                return true;
            }
            attempt.captures = before;
            return false;
        }
    }
}
