package org.chancery.register.item;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.chancery.reader.side.Side;
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

    private static final String OF_RELATION = """
        select document_now.reading_id
          from reading_relation
          join document_now on document_now.reading_id = reading_relation.reading_id
         where reading_relation.one = :one
           and reading_relation.other = :other
           and document_now.day <= :day
        """;

    public Readings {
        given = Map.copyOf(given);
    }

    public static Readings one(UUID reading) {
        return new Readings(ONE, Map.of("reading", reading.toString()));
    }

    /** Those that count of the documents that tell of two sides, {@code one} before {@code other}, and are of a day or earlier. */
    public static Readings of(Side one, Side other, LocalDate day) {
        return new Readings(OF_RELATION, Map.of("one", one.key(), "other", other.key(), "day", day.toString()));
    }

    /** A query that says {@code in (<readings>)}. */
    Query query(Handle handle, String sql) {
        return handle.createQuery(sql).define("readings", choosing).bindMap(given);
    }
}
