package org.chancery.register.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.register.RegisterException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.result.ResultSetException;

/**
 * The tables of a register as the database itself tells of them, so that a table which a migration adds is seen without
 * being listed anywhere.
 */
public final class Schema {
    private static final String VERSION = """
        select version from flyway_schema_history where version is not null order by installed_rank desc
        """;

    private final int version;
    private final List<Table> tables;
    private final Dialect dialect;

    private Schema(int version, List<Table> tables, Dialect dialect) {
        this.version = version;
        this.tables = tables;
        this.dialect = dialect;
    }

    /** The schema of the register that a handle leads to. */
    public static Schema of(Handle handle) {
        int version = handle.createQuery(VERSION)
                .mapTo(String.class)
                .findFirst()
                .map(Integer::parseInt)
                .orElseThrow();
        try {
            Connection connection = handle.getConnection();
            return new Schema(version, Catalogue.of(connection), Dialect.of(connection));
        } catch (SQLException e) {
            throw new RegisterException("cannot read what tables the register has", e);
        }
    }

    /** The number of the last migration. */
    public int version() {
        return version;
    }

    /** All tables, each after those that it refers to, otherwise by name. */
    public List<Table> tables() {
        return tables;
    }

    /** Selects all rows of a table in the order of its key. */
    public String rowsOf(Table table) {
        return "select " + String.join(", ", columnsOf(table)) + " from " + quoted(table.name()) + " order by "
                + String.join(", ", order(table));
    }

    /** Counts the rows of a table as {@code rows}. */
    public String countOf(Table table) {
        return "select count(*) as rows from " + quoted(table.name()) + " order by 1";
    }

    /** Inserts a row into a table, a question mark for each column in order. */
    public String insertionInto(Table table) {
        String marks =
                String.join(", ", table.columns().stream().map(column -> "?").toList());
        return "insert into " + quoted(table.name()) + " (" + String.join(", ", columnsOf(table)) + ")"
                + dialect.numbersAsGiven() + " values (" + marks + ")";
    }

    /** Deletes all rows of a table. */
    public String emptying(Table table) {
        return "delete from " + quoted(table.name());
    }

    /** Selects the key of each row, as text, whose reference leads to nothing, as {@code referrer} and {@code target}. */
    public String danglingOf(Table table, Reference reference) {
        String from = quoted(table.name());
        String column = from + "." + quoted(reference.column());
        String keys = String.join(
                " || ' ' || ",
                table.key().stream()
                        .map(key -> "cast(" + from + "." + quoted(key) + " as text)")
                        .toList());
        return "select " + keys + " as referrer, cast(" + column + " as text) as target from " + from + " where "
                + column + " is not null and not exists (select 1 from " + quoted(reference.table())
                + " as referred where referred." + quoted(reference.toColumn()) + " = " + column + ") order by 1";
    }

    /** Selects the owners, as {@code owner}, whose rows are not numbered by their {@code place} from 0 without a gap. */
    public String gapsOf(Table table) {
        String owner = quoted(table.key().getFirst());
        return "select " + owner + " as owner from " + quoted(table.name()) + " group by " + owner
                + " having count(*) <> max(place) + 1 order by " + owner;
    }

    /** Selects the findings of {@code :kind} without a row in the table of its slots, and those of others with one. */
    public String unmatchedBy(Table table) {
        return "select finding.id as finding from finding join item on item.id = finding.item_id left join "
                + quoted(table.name()) + " as slots on slots.finding_id = finding.id"
                + " where (item.kind = :kind) <> (slots.finding_id is not null) order by finding.id";
    }

    /** In what the database finds itself damaged, if it is one that tells. */
    public List<String> damages(Handle handle) {
        return switch (dialect) {
            case SQLITE -> damagesOfFile(handle);
            // which refuses what breaks its rules as it is written, and damaged pages as they are read
            case POSTGRESQL -> List.of();
        };
    }

    private static List<String> damagesOfFile(Handle handle) {
        List<String> damages = new ArrayList<>();
        try (ResultIterator<String> lines =
                handle.createQuery("pragma integrity_check").mapTo(String.class).iterator()) {
            lines.forEachRemaining(damages::add);
        } catch (ResultSetException e) {
            damages.add("looking at its pages comes to no end"); // bad enough that the look itself fails
        }
        damages.remove("ok");
        return damages;
    }

    /** Lets the database go on counting after the highest number that a table holds. */
    public void continueCounting(Handle handle, Table table) {
        if (dialect == Dialect.SQLITE) {
            return; // which counts on from the highest row by itself
        }
        for (Column column : table.columns()) {
            if (column.isCounted()) {
                handle.createQuery("select setval(pg_get_serial_sequence(:table, :column), greatest(max("
                                + quoted(column.name()) + "), 1), count(*) > 0) from " + quoted(table.name())
                                + " order by 1")
                        .bind("table", quoted(table.name()))
                        .bind("column", column.name())
                        .mapTo(Long.class)
                        .one();
            }
        }
    }

    private static List<String> columnsOf(Table table) {
        return table.columns().stream().map(column -> quoted(column.name())).toList();
    }

    private List<String> order(Table table) {
        return table.key().stream()
                .map(key -> table.column(key).orElseThrow().kind() == Column.Kind.TEXT
                        ? quoted(key) + " " + dialect.byteOrder()
                        : quoted(key))
                .toList();
    }

    /** Names come from the database and are quoted as it wants them; no value is ever written into a statement. */
    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
