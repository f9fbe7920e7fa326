package org.chancery.register.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.chancery.register.RegisterException;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/** A register on a server that several programs use at once. */
final class Postgres extends PGSimpleDataSource {
    private static final long serialVersionUID = 1L;
    private static final int OLDEST = 15;

    private final transient Address.Server server;

    Postgres(Address.Server server) {
        this.server = server;
        setURL(server.url());
        // a server that has vanished without a word is noticed
        setTcpKeepAlive(true);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        try {
            unfit(connection.getMetaData().getDatabaseMajorVersion(), encoding(connection))
                    .ifPresent(why -> {
                        throw new RegisterException("cannot keep a register in " + server + ": " + why);
                    });
            // whatever the server's own default: a writer must see what was committed while it waited for its turn
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** As the server has told when the connection was made. */
    private static String encoding(Connection connection) throws SQLException {
        return Optional.ofNullable(connection.unwrap(PGConnection.class).getParameterStatus("server_encoding"))
                .orElse("none that it tells");
    }

    /** Why a register cannot be kept on a server of a version, in a database of an encoding; empty if it can. */
    static Optional<String> unfit(int version, String encoding) {
        if (version < OLDEST) {
            return Optional.of("it needs PostgreSQL " + OLDEST + " or newer, and this server is of version " + version);
        }
        return encoding.equals("UTF8")
                ? Optional.empty()
                : Optional.of("it needs a database in the encoding UTF8, and this one is in " + encoding);
    }
}
