package org.chancery.reader.language;

import java.util.List;
import java.util.Set;
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
    /** A pattern that one token fits by itself or does not. */
    sealed interface Single extends Pattern {
        boolean fits(Chart chart, int place);

        /** The {@link Marks} of which one at least is set wherever this fits. */
        long beginnings();
    }

    record Word(String key) implements Single {
        @Override
        public long beginnings() {
            return Marks.word(key);
        }

        @Override
        public boolean fits(Chart chart, int place) {
            return chart.tokens().at(place).is(key);
        }
    }

    record AnyForm(String root) implements Single {
        @Override
        public long beginnings() {
            return Marks.root(root);
        }

        @Override
        public boolean fits(Chart chart, int place) {
            return chart.root(place).equals(root);
        }
    }

    record Verb(String root) implements Single {
        @Override
        public long beginnings() {
            return Marks.root(root);
        }

        @Override
        public boolean fits(Chart chart, int place) {
            return chart.root(place).equals(root) && chart.isVerb(place);
        }
    }

    record Shaped(Shape shape) implements Single {
        @Override
        public long beginnings() {
            return shape.beginnings();
        }

        @Override
        public boolean fits(Chart chart, int place) {
            return shape.fits(chart.tokens().at(place));
        }
    }

    record Ending(String ending) implements Single {
        @Override
        public long beginnings() {
            return Marks.WORD;
        }

        @Override
        public boolean fits(Chart chart, int place) {
            Token token = chart.tokens().at(place);
            return token.isWord()
                    && token.key().length() > ending.length()
                    && token.key().endsWith(ending);
        }
    }

    /** One of many tokens: words and roots are looked up rather than compared with each. */
    record OneOf(Set<String> words, Set<String> roots, List<Single> others, long beginnings) implements Single {
        static OneOf of(Set<String> words, Set<String> roots, List<Single> others) {
            long all = 0;
            for (String word : words) {
                all |= Marks.word(word);
            }
            for (String root : roots) {
                all |= Marks.root(root);
            }
            for (Single other : others) {
                all |= other.beginnings();
            }
            return new OneOf(Set.copyOf(words), Set.copyOf(roots), List.copyOf(others), all);
        }

        @Override
        public boolean fits(Chart chart, int place) {
            if ((chart.marks(place) & beginnings) == 0) {
                return false;
            }
            if (words.contains(chart.tokens().at(place).key()) || roots.contains(chart.root(place))) {
                return true;
            }
            for (int i = 0; i < others.size(); i++) {
                if (others.get(i).fits(chart, place)) {
                    return true;
                }
            }
            return false;
        }
    }

    record Labelled(String label, @Nullable String value) implements Pattern {
        boolean fits(Edge edge) {
            return edge.label().equals(label) && (value == null || value.equals(edge.value()));
        }
    }

    record Absent(Pattern part) implements Pattern {}

    record Sequence(List<Pattern> parts) implements Pattern {}

    record Choice(List<Pattern> options) implements Pattern {}

    record Repeat(Pattern part, int least, int most) implements Pattern {}

    record Named(String name, Pattern part) implements Pattern {}

    /** Whether the pattern may be nothing but this edge. */
    default boolean isEdge(Edge edge) {
        return switch (this) {
            case Labelled labelled -> labelled.fits(edge);
            case Choice(List<Pattern> options) -> options.stream().anyMatch(option -> option.isEdge(edge));
            case Repeat(Pattern inner, int least, int most) -> inner.isEdge(edge);
            case Named(String name, Pattern inner) -> inner.isEdge(edge);
            case Single token -> false;
            case Absent absent -> false;
            case Sequence sequence -> false;
        };
    }
}
