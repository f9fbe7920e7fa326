package org.chancery.register.database;

import java.sql.SQLException;
import org.chancery.register.RegisterException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

/** The register as it is at one moment, however many write meanwhile; it holds up no writer. */
public final class Snapshot {
    private Snapshot() {}

    /** Reads in one transaction, which sees no change that is committed after its first look. */
    public static <T> T of(Jdbi db, HandleCallback<T, RuntimeException> reading) {
        try (Handle handle = db.open()) {
            return switch (Dialect.of(handle.getConnection())) {
                case SQLITE -> inSqlite(handle, reading);
                case POSTGRESQL -> handle.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, reading);
            };
        } catch (SQLException e) {
            throw new RegisterException("cannot read the register as it is now", e);
        }
    }

    /** A transaction otherwise takes the place of the one writer as it begins. */
    private static <T> T inSqlite(Handle handle, HandleCallback<T, RuntimeException> reading) throws SQLException {
        SQLiteConnection connection = handle.getConnection().unwrap(SQLiteConnection.class);
        SQLiteConfig.TransactionMode before = connection.getConnectionConfig().getTransactionMode();
        connection.getConnectionConfig().setTransactionMode(SQLiteConfig.TransactionMode.DEFERRED);
        try {
            return handle.inTransaction(reading);
        } finally {
            connection.getConnectionConfig().setTransactionMode(before);
        }
    }
}
