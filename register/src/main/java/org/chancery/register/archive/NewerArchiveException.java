package org.chancery.register.archive;

/** An archive is of a later form than this program knows; the message says of which. */
final class NewerArchiveException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NewerArchiveException(String what) {
        super(what);
    }
}
