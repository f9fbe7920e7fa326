package org.chancery.register.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.register.RegisterException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Opens the register's file and brings its schema up to this program's. */
public final class Database {
    private static final String FILE = "register.db";
    private static final int PATIENCE_IN_MILLISECONDS = 30_000;

    private Database() {}

    /** The number of the last migration that this program knows. */
    public static int latestSchema() {
        MigrationInfo[] all = flyway(source("jdbc:sqlite::memory:"), MigrationVersion.LATEST)
                .info()
                .all();
        return Integer.parseInt(all[all.length - 1].getVersion().getVersion());
    }

    /** Whether there is a register in a home folder, of whatever schema. */
    public static boolean isIn(Path home) {
        return Files.exists(home.resolve(FILE));
    }

    /**
     * The register of a home folder, made if there is none.
     *
     * @throws RegisterException if the folder cannot be written, or the file is no register, or one of a newer program
     */
    public static Jdbi open(Path home) {
        return open(home, MigrationVersion.LATEST);
    }

    /** The register of a home folder, made if there is none, brought up to an older schema and no further. */
    public static Jdbi open(Path home, int schema) {
        return open(home, MigrationVersion.fromVersion(Integer.toString(schema)));
    }

    private static Jdbi open(Path home, MigrationVersion schema) {
        Path file = home.resolve(FILE);
        try {
            Files.createDirectories(home);
        } catch (IOException e) {
            throw new RegisterException("cannot make the folder " + home + " for the register", e);
        }
        SQLiteDataSource source = source("jdbc:sqlite:" + file);
        try {
            Flyway flyway = flyway(source, schema);
            refuseNewer(flyway, file);
            flyway.migrate();
        } catch (FlywayException e) {
            throw new RegisterException(file + " is no register that this program can open", e);
        }
        return Jdbi.create(source);
    }

    private static Flyway flyway(SQLiteDataSource source, MigrationVersion schema) {
        return Flyway.configure(Database.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration/sqlite")
                .failOnMissingLocations(true)
                .target(schema)
                .load();
    }

    /** Flyway by itself opens a register of a later program, since it takes what it does not know for granted. */
    private static void refuseNewer(Flyway flyway, Path file) {
        for (MigrationInfo applied : flyway.info().applied()) {
            if (applied.getState() == MigrationState.FUTURE_SUCCESS) {
                throw new RegisterException(file + " is a register of schema " + applied.getVersion()
                        + ", which is newer than this program's, " + latestSchema());
            }
        }
    }

    private static SQLiteDataSource source(String url) {
        SQLiteDataSource source = new SQLiteDataSource(config());
        source.setUrl(url);
        return source;
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
