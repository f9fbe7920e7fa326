package org.chancery.register.database;

import javax.sql.DataSource;
import org.chancery.register.RegisterException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;

/** The schema of a register: brought up to this program's, and left alone if it is a newer one's. */
final class Schema {
    /** The number of the last migration. */
    static final int VERSION = 8;

    private static final String HISTORY = "flyway_schema_history";

    private static final String LAST = """
        select coalesce(max(cast(version as integer)), 0) as version from flyway_schema_history where success
        """;

    private Schema() {}

    /** Migrates where there is something to migrate; where there is not, Flyway, which takes its time, is not loaded. */
    static void bringUp(Database database, DataSource source) {
        int version = database.jdbi().withHandle(Schema::version);
        if (version > VERSION) {
            throw new RegisterException("the register in " + database.address() + " was written by a newer program: its"
                    + " schema is number " + version + ", and this program knows none after " + VERSION);
        }
        if (version < VERSION) {
            migrate(database.address(), source);
        }
    }

    private static int version(Handle handle) {
        boolean isFresh = handle.queryMetadata(
                        data -> data.getTables(null, data.getConnection().getSchema(), HISTORY, new String[] {"TABLE"}))
                .map((row, context) -> row.getString("TABLE_NAME"))
                .list()
                .isEmpty();
        return isFresh ? 0 : handle.createQuery(LAST).mapTo(Integer.class).one();
    }

    private static void migrate(Address address, DataSource source) {
        String migrations = switch (address) {
            case Address.Folder folder -> "classpath:db/migration/sqlite";
            case Address.Server server -> "classpath:db/migration/postgresql";
        };
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(source)
                    .locations(migrations)
                    .failOnMissingLocations(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new RegisterException(address + " holds no register that this program can open", e);
        }
    }
}
