package org.chancery.register.database;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Several queries that see the register as it stood at one moment, whatever is written meanwhile. */
public final class Snapshot {
    private Snapshot() {}

    /** What queries give. Nothing waits for them, and they wait for nobody. */
    public static <T> T of(Jdbi db, Function<Handle, T> queries) {
        return db.withHandle(handle -> {
            // not as a transaction of the driver, which would begin as a writer's
            handle.execute("begin deferred");
            try {
                return queries.apply(handle);
            } finally {
                handle.execute("rollback");
            }
        });
    }
}
