package org.chancery.register.database;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import javax.sql.DataSource;
import org.chancery.register.RegisterException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Registers in a file of one machine. */
final class Sqlite {
    private Sqlite() {}

    static DataSource source(Address.Folder folder, SQLiteConfig config) {
        try {
            Files.createDirectories(folder.home());
        } catch (IOException e) {
            throw new RegisterException("cannot make the folder " + folder + " for the register", e);
        }
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + folder.file());
        return source;
    }

    static SQLiteConfig config(Duration patience) {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setBusyTimeout((int) patience.toMillis());
        // writers take their place in the queue when they begin, not at their first write
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return config;
    }
}
