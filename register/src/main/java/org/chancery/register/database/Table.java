package org.chancery.register.database;

import java.util.List;
import java.util.Optional;

/**
 * A table of the register.
 *
 * @param columns in the order of the schema
 * @param key the columns of the primary key, which order the rows
 */
public record Table(String name, List<Column> columns, List<String> key, List<Reference> references) {
    public Table {
        if (columns.isEmpty() || key.isEmpty()) {
            throw new IllegalArgumentException("the table " + name + " has no columns or no key");
        }
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        references = List.copyOf(references);
    }

    /** The references of rows of this table to others of it. */
    public List<Reference> referencesToItself() {
        return references.stream().filter(one -> one.table().equals(name)).toList();
    }

    public boolean holdsBytes() {
        return columns.stream().anyMatch(column -> column.kind() == Column.Kind.BYTES);
    }

    public Optional<Column> column(String wanted) {
        return columns.stream().filter(column -> column.name().equals(wanted)).findFirst();
    }
}
