package org.chancery.reader.side;

import org.chancery.reader.text.Passage;

/** Where words name a side. */
public record SideMention(Passage at, Side side, Form form) {
    /** By what the side is named. */
    public enum Form {
        /** "Kazakhstan". */
        NAME,
        /** "Kazakh". */
        ADJECTIVE,
        /** "Astana", for those who act there. */
        SEAT
    }
}
