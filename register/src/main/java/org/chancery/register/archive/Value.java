package org.chancery.register.archive;

/** What a row of an archive holds in a column. */
sealed interface Value {
    /** Nothing: SQL's null. */
    record Nothing() implements Value {}

    record Text(String value) implements Value {}

    record Whole(long value) implements Value {}

    /** Bytes that lie in an entry of their own, named by their SHA-256. */
    record Bytes(String sha256) implements Value {}
}
