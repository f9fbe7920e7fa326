package org.chancery.reader.undertaking;

import java.util.BitSet;
import org.chancery.reader.text.Passage;

/** Parts of a text that are taken up by something. */
final class Stretches {
    private final BitSet units = new BitSet();

    void add(Passage passage) {
        units.set(passage.start(), passage.end());
    }

    /** Whether a passage shares a letter with any of them. */
    boolean overlaps(Passage passage) {
        int next = units.nextSetBit(passage.start());
        return next >= 0 && next < passage.end();
    }
}
