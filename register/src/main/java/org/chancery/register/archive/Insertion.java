package org.chancery.register.archive;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.register.RegisterException;
import org.chancery.register.database.Column;
import org.chancery.register.database.Reference;
import org.chancery.register.database.Schema;
import org.chancery.register.database.Table;
import org.jdbi.v3.core.Handle;

/** Puts rows into a table, many at a time; those that refer to others of the same table after what they refer to. */
final class Insertion implements AutoCloseable {
    private static final int MOST_ROWS = 500;
    private static final long MOST_BYTES = 4_000_000;

    private final Archive archive;
    private final Table table;
    private final Set<String> columns;
    private final PreparedStatement statement;
    private final List<Map<String, Value>> heldBack = new ArrayList<>();
    private int rows;
    private long bytes;

    Insertion(Handle handle, Schema schema, Table table, Archive archive) throws SQLException {
        this.archive = archive;
        this.table = table;
        columns = table.columns().stream().map(Column::name).collect(Collectors.toSet());
        statement = handle.getConnection().prepareStatement(schema.insertionInto(table));
    }

    /** Inserts a row, now or later. */
    void take(Map<String, Value> row) {
        if (!row.keySet().equals(columns)) {
            throw new RegisterException(
                    archive.file() + " is damaged: the columns of " + table.name() + " are not those of its schema");
        }
        if (table.referencesToItself().stream().anyMatch(one -> row.get(one.column()) instanceof Value.Text)) {
            heldBack.add(row);
        } else {
            insert(row);
        }
    }

    /** Inserts whatever waits. */
    void finish() {
        while (!heldBack.isEmpty()) {
            Set<Value> waiting = new HashSet<>();
            for (Reference reference : table.referencesToItself()) {
                heldBack.forEach(row -> waiting.add(row.get(reference.toColumn())));
            }
            List<Map<String, Value>> ready =
                    heldBack.stream().filter(row -> leadsToNoneOf(waiting, row)).toList();
            // rows that lead in a circle are left to the database to refuse
            List<Map<String, Value>> now = ready.isEmpty() ? List.copyOf(heldBack) : ready;
            now.forEach(this::insert);
            heldBack.removeAll(new HashSet<>(now));
        }
        flush();
    }

    private boolean leadsToNoneOf(Set<Value> waiting, Map<String, Value> row) {
        return table.referencesToItself().stream().noneMatch(one -> waiting.contains(row.get(one.column())));
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }

    private void insert(Map<String, Value> row) {
        try {
            for (int i = 0; i < table.columns().size(); i++) {
                bind(
                        i + 1,
                        Objects.requireNonNull(row.get(table.columns().get(i).name())));
            }
            statement.addBatch();
        } catch (SQLException e) {
            throw refused(e);
        }
        rows++;
        if (rows >= MOST_ROWS || bytes >= MOST_BYTES) {
            flush();
        }
    }

    private void bind(int place, Value value) throws SQLException {
        switch (value) {
            case Value.Nothing() -> statement.setObject(place, null);
            case Value.Text(String text) -> {
                statement.setString(place, text);
                bytes += text.length();
            }
            case Value.Whole(long number) -> statement.setLong(place, number);
            case Value.Bytes(String sha256) -> {
                byte[] content = archive.bytes(sha256);
                statement.setBytes(place, content);
                bytes += content.length;
            }
        }
    }

    private void flush() {
        try {
            statement.executeBatch();
        } catch (SQLException e) {
            throw refused(e);
        }
        rows = 0;
        bytes = 0;
    }

    private RegisterException refused(SQLException cause) {
        return new RegisterException(
                "cannot restore " + archive.file() + ", nothing was written: the rows of " + table.name()
                        + " are not taken: " + cause.getMessage(),
                cause);
    }
}
