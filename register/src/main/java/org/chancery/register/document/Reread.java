package org.chancery.register.document;

/** What became of a document that was to be read again. */
public sealed interface Reread {
    /**
     * It was read again.
     *
     * @param found items that were known and were found again
     * @param fresh items that are new
     * @param missed items that the reading before had found and this one has not
     */
    record Again(int found, int fresh, int missed) implements Reread {}

    /** The reading that counts is by this reader already. */
    record Unchanged() implements Reread {}

    /** There is no reader for its language. */
    record Unread(String language) implements Reread {}
}
