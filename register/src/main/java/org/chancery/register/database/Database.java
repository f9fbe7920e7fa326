package org.chancery.register.database;

import java.nio.file.Files;
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
        return open(address, PATIENCE, Migrations.VERSION);
    }

    /** The database at an address, brought up to an older schema and no further. */
    public static Database open(Address address, int schema) {
        return open(address, PATIENCE, schema);
    }

    static Database open(Address address, Duration patience) {
        return open(address, patience, Migrations.VERSION);
    }

    private static Database open(Address address, Duration patience, int schema) {
        return switch (address) {
            case Address.Folder folder -> on(folder, Sqlite.source(folder, Sqlite.config(patience)), schema);
            case Address.Server server -> {
                Database database = on(server, new Postgres(server), schema);
                database.jdbi().setTransactionHandler(new Turns(patience));
                yield database;
            }
        };
    }

    static Database on(Address address, DataSource source) {
        return on(address, source, Migrations.VERSION);
    }

    private static Database on(Address address, DataSource source, int schema) {
        Database database = at(address, source);
        try {
            Migrations.bringUp(database, source, schema);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        return database;
    }

    private static Database at(Address address, DataSource source) {
        Database database = new Database(address, Connections.to(address, () -> connection(address, source)));
        database.jdbi().getConfig(StatementExceptions.class).setMessageRendering(database::sentence);
        return database;
    }

    /** The number of the last migration that this program knows. */
    public static int latestSchema() {
        return Migrations.VERSION;
    }

    /**
     * Whether there is a register at an address, of whatever schema; a file that is none counts, since nothing is made of
     * it.
     *
     * @throws RegisterException if the server cannot be reached
     */
    public static boolean isIn(Address address) {
        return switch (address) {
            case Address.Folder folder -> Files.exists(folder.file());
            case Address.Server server -> {
                try (Database database = at(server, new Postgres(server))) {
                    yield database.jdbi().withHandle(Migrations::version) > 0;
                }
            }
        };
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
