package org.chancery.register.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.chancery.register.RegisterException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementException;
import org.jdbi.v3.core.statement.StatementExceptions;

/**
 * A register's database, open, with the schema of this program. All SQL of the register runs on both kinds.
 *
 * <p>Transactions write, and take their turn from their beginning on: what one has looked up is still so when it writes.
 */
public final class Database implements AutoCloseable {
    /** How long a writer waits for another to finish. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Address address;
    private final Connections connections;
    private final Jdbi jdbi;

    private Database(Address address, Connections connections) {
        this.address = address;
        this.connections = connections;
        jdbi = Jdbi.create(connections);
    }

    /**
     * The database at an address; a file that is not there is made.
     *
     * @throws RegisterException if it cannot be reached, holds something else, or was written by a newer program
     */
    public static Database open(Address address) {
        return open(address, PATIENCE);
    }

    static Database open(Address address, Duration patience) {
        return switch (address) {
            case Address.Folder folder -> on(folder, Sqlite.source(folder, Sqlite.config(patience)));
            case Address.Server server -> {
                Database database = on(server, new Postgres(server));
                database.jdbi().setTransactionHandler(new Turns(patience));
                yield database;
            }
        };
    }

    static Database on(Address address, DataSource source) {
        Database database = new Database(address, Connections.to(address, () -> connection(address, source)));
        database.jdbi().getConfig(StatementExceptions.class).setMessageRendering(database::sentence);
        try {
            Schema.bringUp(database, source);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        return database;
    }

    private static Connection connection(Address address, DataSource source) {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw new RegisterException("cannot open the register in " + address, e);
        }
    }

    private String sentence(StatementException failure) {
        return Trouble.in(failure)
                .map(why -> "cannot use the register in " + address + ": " + why)
                .orElseGet(failure::getShortMessage);
    }

    /** Tells which kind it is, for what cannot be said to both alike. */
    public Address address() {
        return address;
    }

    public Jdbi jdbi() {
        return jdbi;
    }

    /** Leaves of a register in a folder one file, without a log beside it, unless others have it open. */
    @Override
    public void close() {
        connections.close();
    }
}
