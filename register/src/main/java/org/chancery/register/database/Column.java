package org.chancery.register.database;

/**
 * A column of a table.
 *
 * @param isCounted whether the database numbers its rows by itself
 */
public record Column(String name, Kind kind, boolean isCounted) {
    /** What a column holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        BYTES
    }
}
