package org.chancery.reader.undertaking;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Item;
import org.chancery.reader.text.Words;
import org.chancery.reader.time.Edtf;

/**
 * What a side binds itself to, offers, asks for or plans to do: what someone could later ask "was it done?" about.
 *
 * @param by the acting sides
 * @param to those to whom it is owed, or of whom it is asked; empty where the text does not tell
 * @param due the time set for it
 * @param movedFrom the time set before, where the text tells that it was moved
 * @param firmness how the words bind
 * @param condition on what it depends, in the words of the text
 * @param document the title of the document that is signed or to be signed
 */
public record Undertaking(
        Kind kind,
        SortedSet<Side> by,
        SortedSet<Side> to,
        Optional<Edtf> due,
        Optional<Edtf> movedFrom,
        Firmness firmness,
        Optional<String> condition,
        Optional<String> document,
        Words words)
        implements Item {
    /** What sort of undertaking it is, as the annotation guide distinguishes them. */
    public enum Kind {
        AGREED,
        SIGNED,
        COMMITTED,
        PROPOSED,
        INVITED,
        REQUESTED,
        PLANNED
    }

    /** How firmly its words bind. */
    public enum Firmness {
        FIRM,
        INTENDED,
        TENTATIVE
    }

    public Undertaking {
        by = Collections.unmodifiableSortedSet(new TreeSet<>(by));
        to = Collections.unmodifiableSortedSet(new TreeSet<>(to));
    }
}
