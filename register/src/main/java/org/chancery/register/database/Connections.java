package org.chancery.register.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.sql.DataSource;
import org.chancery.register.RegisterException;
import org.jdbi.v3.core.ConnectionFactory;

/**
 * Connections that are used over and over. To open one takes longer than to keep a document, and whenever the last one
 * is closed the whole log is written into the file.
 */
final class Connections implements ConnectionFactory, AutoCloseable {
    /** So many wait for their next use; when more are idle, they are closed. */
    private static final int KEPT = 4;

    private final DataSource source;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

    Connections(DataSource source) {
        this.source = source;
    }

    @Override
    public Connection openConnection() throws SQLException {
        Connection kept = idle.poll();
        return kept == null ? source.getConnection() : kept;
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        boolean isAtRest = !connection.isClosed() && connection.getAutoCommit();
        if (isAtRest && idle.size() < KEPT) {
            idle.push(connection);
        } else {
            connection.close();
        }
    }

    /** Closes those that are idle; the last writes the log into the file. */
    @Override
    public void close() {
        for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new RegisterException("cannot close the register", e);
            }
        }
    }
}
