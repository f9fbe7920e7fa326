package org.chancery.register.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.chancery.register.RegisterException;
import org.jdbi.v3.core.ConnectionFactory;

/**
 * Connections to a register's database. Those to a file are used over and over: to open one takes longer than to keep a
 * document, and whenever the last one is closed the whole log is written into the file. Those to a server are closed
 * after each use, so that one that broke is not met again.
 */
final class Connections implements ConnectionFactory, AutoCloseable {
    private static final int KEPT_TO_FILE = 4;

    /** So many wait for their next use; when more are idle, they are closed. */
    private final int kept;

    private final ConnectionFactory source;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

    private Connections(ConnectionFactory source, int kept) {
        this.source = source;
        this.kept = kept;
    }

    static Connections to(Address address, ConnectionFactory source) {
        return switch (address) {
            case Address.Folder folder -> new Connections(source, KEPT_TO_FILE);
            case Address.Server server -> new Connections(source, 0);
        };
    }

    @Override
    public Connection openConnection() throws SQLException {
        Connection waiting = idle.poll();
        return waiting == null ? source.openConnection() : waiting;
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        boolean isAtRest = !connection.isClosed() && connection.getAutoCommit();
        if (isAtRest && idle.size() < kept) {
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
