package org.chancery.register.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Registers of older schemas with a row in every table, made anew or as they were stored once. */
public final class OlderRegisters {
    private static final String FOLDER = "/older/";

    /** The schemas of which a register is stored. */
    public static final int STORED = 5;

    private static final int WITH_DECISIONS = 7;

    private OlderRegisters() {}

    /** Writes {@code schema-1.db} and so on into the folder that is named; those that are there stay. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (int schema = 1; schema <= STORED; schema++) {
            Path file = folder.resolve("schema-" + schema + ".db");
            if (!Files.exists(file)) {
                Path home = Files.createTempDirectory("older");
                Jdbi db = make(home, schema);
                try (Handle handle = db.open()) {
                    handle.execute("pragma journal_mode = delete");
                    handle.execute("pragma page_size = 512");
                    handle.execute("vacuum");
                }
                Files.copy(home.resolve("register.db"), file);
            }
        }
    }

    /** A new register of a schema with all its rows. */
    public static Jdbi make(Path home, int schema) throws IOException {
        Jdbi db = Database.open(new Address.Folder(home), schema).jdbi();
        for (int script = 1; script <= schema; script++) {
            fill(db, script);
        }
        return db;
    }

    /** Fills the tables that a schema added since those that are stored. */
    public static void fillNewer(Jdbi db) throws IOException {
        fill(db, WITH_DECISIONS);
    }

    private static void fill(Jdbi db, int script) throws IOException {
        String rows = new String(resource("rows-" + script + ".sql").readAllBytes(), StandardCharsets.UTF_8);
        db.useTransaction(handle -> handle.createScript(rows).execute());
    }

    /** Puts a register of a schema into a home folder as it was stored. */
    public static void putStored(Path home, int schema) throws IOException {
        Files.createDirectories(home);
        try (InputStream stored = resource("schema-" + schema + ".db")) {
            Files.copy(stored, home.resolve("register.db"));
        }
    }

    private static InputStream resource(String name) {
        return OlderRegisters.class.getResourceAsStream(FOLDER + name);
    }
}
