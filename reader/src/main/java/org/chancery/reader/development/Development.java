package org.chancery.reader.development;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Item;
import org.chancery.reader.text.Words;
import org.chancery.reader.time.Edtf;

/**
 * What a text reports to have become of something undertaken earlier: "direct flights were opened on 2 May", "the
 * parties reviewed the agreements reached in New York", "the signing was put off until spring".
 *
 * @param course how it went
 * @param by the sides that act, where told
 * @param when the day told for it; for what is put off, the new day
 */
public record Development(Course course, SortedSet<Side> by, Optional<Edtf> when, Words words) implements Item {
    /** What became of it, by the words of the text. */
    public enum Course {
        DONE,
        PROGRESSED,
        REVIEWED,
        POSTPONED,
        DROPPED,
        SUPERSEDED
    }

    public Development {
        by = Collections.unmodifiableSortedSet(new TreeSet<>(by));
    }
}
