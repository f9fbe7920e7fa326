package org.chancery.register.told;

import java.util.Collection;

/** When things of a kind are one. */
public interface Kinship<T> {
    /** What two things that are one have in common at least: only those that share a key are compared. */
    Collection<String> keys(T thing);

    /** What speaks for two things being one. */
    Likeness likeness(T one, T other);

    /** Whether two things cannot be one, whatever speaks for it. */
    boolean areTwo(T one, T other);
}
