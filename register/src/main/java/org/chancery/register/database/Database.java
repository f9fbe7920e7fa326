package org.chancery.register.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.register.RegisterException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A register's file, open, with the schema of this program. */
public final class Database implements AutoCloseable {
    private static final String FILE = "register.db";
    private static final int PATIENCE_IN_MILLISECONDS = 30_000;

    /** Outside the heap, for each connection. */
    private static final int CACHE_IN_KILOBYTES = 32_000;

    /** How long the log grows before it is written into the file: documents kept one after another touch the same pages. */
    private static final String LOG_IN_PAGES = "8000";

    private final Connections connections;
    private final Jdbi jdbi;

    private Database(Connections connections) {
        this.connections = connections;
        jdbi = Jdbi.create(connections);
    }

    /**
     * The register of a home folder, made if there is none.
     *
     * @throws RegisterException if the folder cannot be written, or the file is no register, or one of a newer program
     */
    public static Database open(Path home) {
        Path file = home.resolve(FILE);
        try {
            Files.createDirectories(home);
        } catch (IOException e) {
            throw new RegisterException("cannot make the folder " + home + " for the register", e);
        }
        SQLiteDataSource source = new SQLiteDataSource(config());
        source.setUrl("jdbc:sqlite:" + file);
        try {
            Flyway.configure(Database.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:db/migration/sqlite")
                    .failOnMissingLocations(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new RegisterException(file + " is no register that this program can open", e);
        }
        return new Database(new Connections(source));
    }

    public Jdbi jdbi() {
        return jdbi;
    }

    /** Leaves one file behind, without a log beside it, unless others have it open. */
    @Override
    public void close() {
        connections.close();
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // What is committed survives the end of the process in any case, for it is in the log then. After a failure of
        // the
        // machine, the last transactions may be missing, but whole and in their order.
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, LOG_IN_PAGES);
        config.setCacheSize(-CACHE_IN_KILOBYTES);
        config.setBusyTimeout(PATIENCE_IN_MILLISECONDS);
        // writers take their place in the queue when they begin, not at their first write
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return config;
    }
}
