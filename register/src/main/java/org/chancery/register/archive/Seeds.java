package org.chancery.register.archive;

import java.util.List;
import java.util.Map;
import org.chancery.register.database.Table;
import org.jdbi.v3.core.Handle;

/** The rows that migrations write: a register with no others is empty. */
final class Seeds {
    private static final String MARKINGS = """
        select rank || ' ' || code || ' ' || name as row from handling_marking order by rank
        """;

    private static final Map<String, Seed> SEEDS =
            Map.of("handling_marking", new Seed(MARKINGS, List.of("0 public Public")));

    private record Seed(String selected, List<String> rows) {}

    private Seeds() {}

    /** Whether a table with rows holds just those that a migration wrote. */
    static boolean areAllOf(Handle handle, Table table) {
        Seed seed = SEEDS.get(table.name());
        return seed != null
                && handle.createQuery(seed.selected())
                        .mapTo(String.class)
                        .list()
                        .equals(seed.rows());
    }
}
