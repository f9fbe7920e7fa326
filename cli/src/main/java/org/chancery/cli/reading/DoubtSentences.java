package org.chancery.cli.reading;

import org.chancery.reader.text.Doubt;

/** Says in a sentence what the reader was unsure of. */
final class DoubtSentences {
    private DoubtSentences() {}

    static String of(Doubt doubt) {
        String settled = doubt.settled();
        return switch (doubt.kind()) {
            case SIDE_BY_ORDER ->
                "No words tell the side; taken for " + settled + ", since two named together serve in the order of the"
                        + " sides.";
            case SIDE_BY_COMPANY -> "No words tell the side; taken for " + settled + ", since the other side acts.";
            case SIDE_LEFT_OVER ->
                "No words tell the side; taken for " + settled + ", from whose side the text is told or which is left.";
            case DAY_OR_MONTH -> "Day and month could stand either way round; taken for " + settled + ".";
            case WHO_IS_MEANT -> "Another may be meant; taken for " + settled + ".";
            case OTHER_SIDE_OF_CONTACT ->
                "Only one side is named; taken to be between " + settled + ", whom the text is about.";
            case OTHER_SIDE_OF_UNDERTAKING ->
                "It takes two, and one is named; taken to be of " + settled + ", whom the text is about.";
            case UNMEASURED -> "No words tell what the figure measures.";
            case UNREAD -> "The text is longer than what is read of one; " + settled + " characters are left unread.";
        };
    }
}
