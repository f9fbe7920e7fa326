package org.chancery.register.database;

/** What a column refers to: each of its values stands in a column of another table, or of the same. */
public record Reference(String column, String table, String toColumn) {}
