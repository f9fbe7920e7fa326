package org.chancery.register.check;

import org.chancery.register.database.Reference;
import org.chancery.register.database.Schema;
import org.chancery.register.database.Table;
import org.jdbi.v3.core.Handle;

/** Whether each row that refers to another refers to one that is there. */
final class References {
    private References() {}

    static Checked check(Handle handle, Schema schema) {
        Faults faults = new Faults();
        long count = 0;
        for (Table table : schema.tables()) {
            for (Reference reference : table.references()) {
                handle.createQuery(schema.danglingOf(table, reference))
                        .map((row, context) -> new Fault(
                                Belonging.of(handle, table, row.getString("referrer")),
                                "the row " + row.getString("referrer") + " of " + table.name() + " refers by "
                                        + reference.column() + " to " + row.getString("target")
                                        + ", which is not in " + reference.table()))
                        .forEach(faults::add);
                count++;
            }
        }
        return new Checked("references between tables that lead to a row", count, faults.told());
    }
}
