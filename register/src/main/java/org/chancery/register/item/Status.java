package org.chancery.register.item;

/** What people have made of an item. */
public enum Status {
    /** As the reader gave it; nobody has decided on it as a whole. */
    READ,
    /** A person has found it right. */
    CONFIRMED,
    /** A person has put something right in it. */
    CORRECTED,
    /** A person has found it wrong; it does not count, however often it is read again. */
    REJECTED,
    /** A person has added it, because no reader had found it. */
    ADDED
}
