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

/** Opens the register's file and brings its schema up to this program's. */
public final class Database {
    private static final String FILE = "register.db";
    private static final int PATIENCE_IN_MILLISECONDS = 30_000;

    private Database() {}

    /**
     * The register of a home folder, made if there is none.
     *
     * @throws RegisterException if the folder cannot be written, or the file is no register, or one of a newer program
     */
    public static Jdbi open(Path home) {
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
        return Jdbi.create(source);
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setBusyTimeout(PATIENCE_IN_MILLISECONDS);
        // writers take their place in the queue when they begin, not at their first write
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return config;
    }
}
