package org.chancery.register.check;

import java.util.List;
import org.chancery.register.database.Schema;
import org.chancery.register.database.Table;
import org.jdbi.v3.core.Handle;

/** Whether lists that rows are members of have no gaps, and each finding has what its kind is written in. */
final class Completeness {
    private static final String PLACE = "place";
    private static final String FINDING = "finding_id";
    private static final String SLOTS = "found_";

    private Completeness() {}

    static Checked check(Handle handle, Schema schema) {
        Faults faults = new Faults();
        long count = handle.createQuery("select count(*) as findings from finding order by 1")
                .mapTo(Long.class)
                .one();
        for (Table table : schema.tables()) {
            if (table.key().size() == 2 && table.key().getLast().equals(PLACE)) {
                handle.createQuery(schema.gapsOf(table))
                        .map((row, context) -> new Fault(
                                Belonging.of(handle, table, row.getString("owner")),
                                "rows of " + table.name() + " are missing for the "
                                        + table.key().getFirst().replace("_id", "") + " " + row.getString("owner")))
                        .forEach(faults::add);
            }
            if (table.name().startsWith(SLOTS) && table.key().equals(List.of(FINDING))) {
                slots(handle, schema, table, faults);
            }
        }
        return new Checked("findings with all their slots", count, faults.told());
    }

    private static void slots(Handle handle, Schema schema, Table table, Faults faults) {
        String kind = table.name().substring(SLOTS.length());
        handle.createQuery(schema.unmatchedBy(table))
                .bind("kind", kind)
                .map((row, context) -> new Fault(
                        Belonging.of(handle, table, row.getString("finding")),
                        "the finding " + row.getString("finding") + " has no row in " + table.name()
                                + ", or one that is not of its kind"))
                .forEach(faults::add);
    }
}
