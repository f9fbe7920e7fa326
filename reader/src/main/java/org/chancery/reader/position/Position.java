package org.chancery.reader.position;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Item;
import org.chancery.reader.text.Words;

/**
 * A reported stance.
 *
 * @param act what the words do
 * @param by the sides that speak
 * @param speaker the person who speaks, as in the document's people
 */
public record Position(Act act, SortedSet<Side> by, Optional<String> speaker, Words words) implements Item {
    /** What a speaker does with words that bind nobody. */
    public enum Act {
        PRAISE,
        SUPPORT,
        CONCERN,
        CONDEMNATION,
        GRATITUDE,
        CONGRATULATION,
        CONDOLENCE,
        EMPHASIS,
        INTEREST,
        CONFIDENCE
    }

    public Position {
        by = Collections.unmodifiableSortedSet(new TreeSet<>(by));
    }
}
