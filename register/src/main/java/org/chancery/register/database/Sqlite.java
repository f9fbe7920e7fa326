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
    /** Outside the heap, for each connection. */
    private static final int CACHE_IN_KILOBYTES = 32_000;

    /** How long the log grows before it is written into the file: documents kept one after another touch the same pages. */
    private static final String LOG_IN_PAGES = "8000";

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
        // what is committed survives a failure of the machine too
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, LOG_IN_PAGES);
        config.setCacheSize(-CACHE_IN_KILOBYTES);
        config.setBusyTimeout((int) patience.toMillis());
        // writers take their place in the queue when they begin, not at their first write
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return config;
    }
}
