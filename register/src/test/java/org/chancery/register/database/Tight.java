package org.chancery.register.database;

import java.time.Duration;
import org.sqlite.SQLiteConfig;

/** Databases in which little goes, and soon fails. */
public final class Tight {
    private Tight() {}

    /** One in which a writer does not wait long for another. */
    public static Database impatient(Address address) {
        return Database.open(address, Duration.ofMillis(200));
    }

    /** One whose disk holds what is there already, and nothing more. */
    public static Database full(Address.Folder folder) {
        SQLiteConfig config = Sqlite.config(Duration.ofSeconds(1));
        config.setMaxPageCount(1);
        return Database.on(folder, Sqlite.source(folder, config));
    }
}
