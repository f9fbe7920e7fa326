package org.chancery.reader.language;

import java.util.List;
import org.chancery.reader.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A pattern over tokens and edges, compiled from the notation of the rule files:
 *
 * <pre>
 *   word            this word, in any case           ","      this sign
 *   ~word           any form of the word             ^word    the same, where it is used as a verb
 *   &lt;label&gt;         an edge with the label          &lt;label=value&gt;  with that value
 *   #number #year #day #month-number #cap #lower #word #any   tokens by shape
 *   ( a | b )       one of                           x? x* x+ x{2,5}   optional, repeated
 *   _s              a word that ends so              !x       nothing, where x does not follow
 *   name:x          keeps what x matches under a name; then:x only has to follow the match
 * </pre>
 *
 * Repetition takes as much as it can; a bare {@code *} or {@code +} stops after twelve, so that the work for each
 * token is bounded. A pattern never leaves its sentence.
 */
sealed interface Pattern {
    /** What comes after a part of a pattern has matched up to a place. */
    interface Next {
        boolean at(int place);
    }

    /** A match in progress. */
    final class Attempt {
        final Chart chart;
        final int limit;

        @Nullable
        Capture captures;

        Attempt(Chart chart, int limit) {
            this.chart = chart;
            this.limit = limit;
        }
    }

    /** What a named part has matched, and what was kept before it. */
    record Capture(
            String name,
            int from,
            int to,
            @Nullable Edge edge,
            @Nullable Capture earlier) {}

    boolean matches(Attempt attempt, int place, Next next);

    record Word(String key) implements Pattern {
        @Override
        public boolean matches(Attempt attempt, int place, Next next) {
            return place < attempt.limit && attempt.chart.tokens().at(place).is(key) && next.at(place + 1);
        }
    }

    record AnyForm(String root) implements Pattern {
        @Override
        public boolean matches(Attempt attempt, int place, Next next) {
            return place < attempt.limit && attempt.chart.root(place).equals(root) && next.at(place + 1);
        }
    }

    record Verb(String root) implements Pattern {
        @Override
        public boolean matches(Attempt attempt, int place, Next next) {
            return place < attempt.limit
                    && attempt.chart.root(place).equals(root)
                    && attempt.chart.isVerb(place)
                    && next.at(place + 1);
        }
    }

    record Labelled(String label, @Nullable String value) implements Pattern {
        @Override
        public boolean matches(Attempt attempt, int place, Next next) {
            if (place >= attempt.limit) {
                return false;
            }
            for (Edge edge : attempt.chart.from(place)) {
                if (fits(edge) && edge.to() <= attempt.limit && next.at(edge.to())) {
                    return true;
                }
            }
            return false;
        }

        boolean fits(Edge edge) {
            return edge.label().equals(label) && (value == null || value.equals(edge.value()));
        }
    }

    record Shaped(Shape shape) implements Pattern {
        @Override
        public boolean matches(Attempt attempt, int place, Next next) {
            return place < attempt.limit && shape.fits(attempt.chart.tokens().at(place)) && next.at(place + 1);
        }
    }

    record Ending(String ending) implements Pattern {
        @Override
        public boolean matches(Attempt attempt, int place, Next next) {
            return place < attempt.limit && isThere(attempt.chart.tokens().at(place)) && next.at(place + 1);
        }

        private boolean isThere(Token token) {
            return token.isWord()
                    && token.key().length() > ending.length()
                    && token.key().endsWith(ending);
        }
    }

    record Absent(Pattern part) implements Pattern {
        @Override
        public boolean matches(Attempt attempt, int place, Next next) {
            Capture before = attempt.captures;
            boolean isThere = part.matches(attempt, place, then -> true);
            attempt.captures = before;
            return !isThere && next.at(place);
        }
    }

    record Sequence(List<Pattern> parts) implements Pattern {
        @Override
        public boolean matches(Attempt attempt, int place, Next next) {
            return from(0, attempt, place, next);
        }

        private boolean from(int part, Attempt attempt, int place, Next next) {
            return part == parts.size()
                    ? next.at(place)
                    : parts.get(part).matches(attempt, place, then -> from(part + 1, attempt, then, next));
        }
    }

    record Choice(List<Pattern> options) implements Pattern {
        @Override
        public boolean matches(Attempt attempt, int place, Next next) {
            for (Pattern option : options) {
                if (option.matches(attempt, place, next)) {
                    return true;
                }
            }
            return false;
        }
    }

    record Repeat(Pattern part, int least, int most) implements Pattern {
        @Override
        public boolean matches(Attempt attempt, int place, Next next) {
            return more(0, attempt, place, next);
        }

        private boolean more(int done, Attempt attempt, int place, Next next) {
            boolean goesOn = done < most
                    && part.matches(attempt, place, then -> then > place && more(done + 1, attempt, then, next));
            return goesOn || done >= least && next.at(place);
        }
    }

    record Named(String name, Pattern part) implements Pattern {
        @Override
        public boolean matches(Attempt attempt, int place, Next next) {
            return part.matches(attempt, place, then -> {
                if (then == place) {
                    return next.at(then);
                }
                Capture before = attempt.captures;
                attempt.captures = new Capture(name, place, then, edge(attempt.chart, place, then), before);
                boolean matched = next.at(then);
                if (!matched) {
                    attempt.captures = before;
                }
                return matched;
            });
        }

        private @Nullable Edge edge(Chart chart, int from, int to) {
            return chart.from(from).stream()
                    .filter(edge -> edge.to() == to && part.isEdge(edge))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Whether the pattern may be nothing but this edge. */
    default boolean isEdge(Edge edge) {
        return switch (this) {
            case Labelled labelled -> labelled.fits(edge);
            case Choice(List<Pattern> options) -> options.stream().anyMatch(option -> option.isEdge(edge));
            case Repeat(Pattern inner, int least, int most) -> inner.isEdge(edge);
            case Named(String name, Pattern inner) -> inner.isEdge(edge);
            case Word word -> false;
            case AnyForm form -> false;
            case Verb verb -> false;
            case Shaped shaped -> false;
            case Ending ending -> false;
            case Absent absent -> false;
            case Sequence sequence -> false;
        };
    }
}
