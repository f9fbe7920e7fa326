package org.chancery.reader.party;

import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;

/** Tells those who act from those who are only spoken of: after a preposition, or as owners of something. */
public final class Governed {
    private Governed() {}

    /** Whether a party hangs on the word before it or owns the word after it. */
    public static boolean isGoverned(Chart chart, Edge edge) {
        int before = edge.from() - 1;
        while (before >= 0 && chart.has("article", before)) {
            before--;
        }
        boolean leads = before > 0
                && chart.find("led-by", before - 1)
                        .filter(words -> words.to() == edge.from() || words.to() == edge.from() - 1)
                        .isPresent();
        // who leads a delegation acts for it
        return before >= 0 && chart.has("preposition", before) && !leads
                || isOwner(chart, edge)
                || isOblique(chart, edge);
    }

    /** Whether the form of the words shows that the party does not act: "министра", where the language inflects. */
    private static boolean isOblique(Chart chart, Edge party) {
        return chart.has("oblique", party.from()) || chart.has("oblique", party.to() - 1);
    }

    /** Whether a party owns the word after it: "the Minister's visit". */
    public static boolean isOwner(Chart chart, Edge edge) {
        return edge.to() < chart.tokens().size()
                && chart.language().isClitic(chart.tokens().at(edge.to()).key())
                && chart.tokens().isJoined(edge.to() - 1);
    }
}
