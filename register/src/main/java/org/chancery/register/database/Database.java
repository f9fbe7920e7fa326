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
 * A register's database, open, with the schema of this program. All SQL of the register runs on both kinds. Every handle
 * is a connection of its own: one that broke is not met again.
 *
 * <p>Transactions write, and take their turn from their beginning on: what one has looked up is still so when it writes.
 *
 * @param address tells which kind it is, for what cannot be said to both alike
 */
public record Database(Address address, Jdbi jdbi) {
    /** How long a writer waits for another to finish. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

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
        Database database = new Database(address, Jdbi.create(() -> connection(address, source)));
        database.jdbi().getConfig(StatementExceptions.class).setMessageRendering(database::sentence);
        Schema.bringUp(database, source);
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
}
