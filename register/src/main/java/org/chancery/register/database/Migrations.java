package org.chancery.register.database;

import javax.sql.DataSource;
import org.chancery.register.RegisterException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;

/** Brings the schema of a register up to this program's, and leaves it alone if it is a newer one's. */
final class Migrations {
    /** The number of the last migration. */
    static final int VERSION = 9;

    private static final String HISTORY = "flyway_schema_history";

    private static final String LAST = """
        select coalesce(max(cast(version as integer)), 0) as version from flyway_schema_history where success
        """;

    private Migrations() {}

    /**
     * Migrates up to a schema where there is something to migrate; where there is not, Flyway, which takes its time, is
     * not loaded.
     */
    static void bringUp(Database database, DataSource source, int schema) {
        int version = database.jdbi().withHandle(Migrations::version);
        if (version > VERSION) {
            throw new RegisterException("the register in " + database.address() + " was written by a newer program: its"
                    + " schema is number " + version + ", and this program knows none after " + VERSION);
        }
        if (version < schema) {
            migrate(database.address(), source, schema);
        }
    }

    /** The number of the last migration that a database went through; 0 if it holds no register. */
    static int version(Handle handle) {
        boolean isFresh = handle.queryMetadata(
                        data -> data.getTables(null, data.getConnection().getSchema(), HISTORY, new String[] {"TABLE"}))
                .map((row, context) -> row.getString("TABLE_NAME"))
                .list()
                .isEmpty();
        return isFresh ? 0 : handle.createQuery(LAST).mapTo(Integer.class).one();
    }

    private static void migrate(Address address, DataSource source, int schema) {
        String migrations = switch (address) {
            case Address.Folder folder -> "classpath:db/migration/sqlite";
            case Address.Server server -> "classpath:db/migration/postgresql";
        };
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(source)
                    .locations(migrations)
                    .failOnMissingLocations(true)
                    .target(Integer.toString(schema))
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new RegisterException(address + " holds no register that this program can open", e);
        }
    }
}
