package org.chancery.register.decision;

/** A decision that cannot stand, such as one on an item that there is not; the message says why in one plain sentence. */
public final class UnsoundDecisionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnsoundDecisionException(String sentence) {
        super(sentence);
    }

    UnsoundDecisionException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
