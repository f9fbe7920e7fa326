package org.chancery.register.document;

/** What became of a source that was brought to the register. */
public sealed interface Addition {
    /** A new document was kept and read. */
    record Added(DocumentId document, int items) implements Addition {}

    /** The same text from the same publisher is kept already; nothing was added. */
    record AlreadyKept(DocumentId document) implements Addition {}

    /** The address is known with another text; this one counts from now on, the older stays. */
    record Revised(DocumentId document, int items) implements Addition {}

    /** The same text from another publisher: a second source of one account. */
    record SecondSource(DocumentId document) implements Addition {}

    /** Kept and not read, for there is no reader for its language yet. */
    record KeptUnread(DocumentId document, String language) implements Addition {}

    /**
     * Not kept.
     *
     * @param reason one plain sentence
     */
    record Refused(String reason) implements Addition {}
}
