package org.chancery.register.archive;

import java.sql.SQLException;
import java.util.List;
import org.chancery.register.RegisterException;
import org.chancery.register.database.Schema;
import org.chancery.register.database.Table;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Writes an archive into an empty register of the same schema, in one transaction. */
final class Restore {
    private final Archive archive;
    private final Handle handle;
    private final Schema schema;

    private Restore(Archive archive, Handle handle) {
        this.archive = archive;
        this.handle = handle;
        schema = Schema.of(handle);
    }

    /**
     * Writes all rows, or none.
     *
     * @throws RegisterException if the register holds anything, or does not take what the archive holds
     */
    static void of(Archive archive, Jdbi place) {
        try {
            place.useTransaction(handle -> new Restore(archive, handle).write());
        } catch (SQLException | JdbiException e) {
            throw new RegisterException(
                    "cannot restore " + archive.file() + ", nothing was written: " + e.getMessage(), e);
        }
    }

    private void write() throws SQLException {
        empty();
        if (archive.manifest().tables().size() != schema.tables().size()) {
            throw unfitting();
        }
        for (Table table : schema.tables()) {
            Manifest.Part part = archive.manifest().part(table.name()).orElseThrow(this::unfitting);
            try (Insertion insertion = new Insertion(handle, schema, table, archive)) {
                archive.rows(part, insertion::take);
                insertion.finish();
            }
            schema.continueCounting(handle, table);
        }
    }

    /** What migrations wrote is in the archive too, perhaps changed since. */
    private void empty() {
        List<Table> filled = schema.tables().stream().filter(this::isFilled).toList();
        List<String> own = filled.stream()
                .filter(table -> !Seeds.areAllOf(handle, table))
                .map(Table::name)
                .toList();
        if (!own.isEmpty()) {
            throw new RegisterException("the register to restore into is not empty, " + own.size()
                    + " of its tables have rows, the first is " + own.getFirst() + "; it was left as it is");
        }
        filled.reversed().forEach(table -> handle.execute(schema.emptying(table)));
    }

    private RegisterException unfitting() {
        return new RegisterException(
                archive.file() + " is damaged: its tables are not those of schema " + schema.version());
    }

    private boolean isFilled(Table table) {
        return handle.createQuery(schema.countOf(table)).mapTo(Long.class).one() > 0;
    }
}
