package org.chancery.reader.text;

import java.util.Comparator;

/**
 * Something that the reader settled though no words of the text tell it, or left as it is.
 *
 * @param at the words in question
 * @param kind by what it was settled, or why it was left
 * @param settled on what the reader settled, in the codes of the readout: a side, a day, a name
 */
public record Doubt(Passage at, Kind kind, String settled) implements Comparable<Doubt> {
    private static final Comparator<Doubt> IN_TEXT =
            Comparator.comparing(Doubt::at).thenComparing(Doubt::kind).thenComparing(Doubt::settled);

    /** What sort of doubt it is. */
    public enum Kind {
        /** Two are named together, and serve in the order in which the text names the sides. */
        SIDE_BY_ORDER,
        /** A person is named with someone of the one side, and is taken to serve the other. */
        SIDE_BY_COMPANY,
        /** A person serves the side from which the text is told, or the one of whom nobody else is named. */
        SIDE_LEFT_OVER,
        /** Day and month of a date in figures make a date either way. */
        DAY_OR_MONTH,
        /** "He", "the Minister" may be another than the one taken. */
        WHO_IS_MEANT,
        /** A contact is told of one side, and the other is that of the text. */
        OTHER_SIDE_OF_CONTACT,
        /** It takes two to agree, and one of them is told. */
        OTHER_SIDE_OF_UNDERTAKING,
        /** A figure of which it is not known what it measures. */
        UNMEASURED,
        /** The text is longer than what is read of one. */
        UNREAD
    }

    public Doubt {
        if (settled.isBlank()) {
            throw new IllegalArgumentException("a doubt tells what was settled, " + kind + " at " + at);
        }
    }

    /** Orders by place. */
    @Override
    public int compareTo(Doubt other) {
        return IN_TEXT.compare(this, other);
    }
}
