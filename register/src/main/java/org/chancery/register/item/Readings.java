package org.chancery.register.item;

import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Readings whose findings are wanted together. A query chooses them where the findings are, so that they need not be
 * listed, however many they are.
 *
 * @param choosing a query for their ids
 * @param given what it is given by name
 */
public record Readings(String choosing, Map<String, String> given) {
    private static final String ONE = "select id from reading where id = :reading";

    public Readings {
        given = Map.copyOf(given);
    }

    public static Readings one(UUID reading) {
        return new Readings(ONE, Map.of("reading", reading.toString()));
    }

    /** A query that says {@code in (<readings>)}. */
    Query query(Handle handle, String sql) {
        return handle.createQuery(sql).define("readings", choosing).bindMap(given);
    }
}
