package org.chancery.register.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** In what the two databases differ where a whole register is read or written. */
enum Dialect {
    SQLITE("collate binary", ""),
    POSTGRESQL("collate \"C\"", " overriding system value");

    private final String byteOrder;
    private final String numbersAsGiven;

    Dialect(String byteOrder, String numbersAsGiven) {
        this.byteOrder = byteOrder;
        this.numbersAsGiven = numbersAsGiven;
    }

    static Dialect of(Connection connection) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        return switch (data.getDatabaseProductName()) {
            case "SQLite" -> SQLITE;
            case "PostgreSQL" -> POSTGRESQL;
            default -> throw new IllegalStateException("no register lies in " + data.getDatabaseProductName());
        };
    }

    /** After a column of text in an order: by its bytes in UTF-8, whatever the database's language. */
    String byteOrder() {
        return byteOrder;
    }

    /** After the columns of an insertion: numbers that the database would draw are those given. */
    String numbersAsGiven() {
        return numbersAsGiven;
    }
}
