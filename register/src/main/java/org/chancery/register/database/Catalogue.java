package org.chancery.register.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads from a database what tables it has. */
final class Catalogue {
    private static final String MIGRATIONS = "flyway_schema_history";

    private Catalogue() {}

    /** All tables of the register, each after those that it refers to, otherwise by name. */
    static List<Table> of(Connection connection) throws SQLException {
        return inOrderOfReference(tables(connection));
    }

    private static List<Table> tables(Connection connection) throws SQLException {
        Map<String, List<Column>> columns = new TreeMap<>();
        try (ResultSet rows = connection
                .getMetaData()
                .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME");
                if (!name.equals(MIGRATIONS) && !name.startsWith("sqlite_")) {
                    columns.put(name, new ArrayList<>());
                }
            }
        }
        try (ResultSet rows =
                connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), "%", "%")) {
            while (rows.next()) {
                List<Column> known = columns.get(rows.getString("TABLE_NAME"));
                if (known != null) {
                    known.add(column(rows));
                }
            }
        }
        List<Table> tables = new ArrayList<>();
        for (Map.Entry<String, List<Column>> one : columns.entrySet()) {
            String name = one.getKey();
            tables.add(new Table(name, one.getValue(), key(connection, name), references(connection, name)));
        }
        return tables;
    }

    private static Column column(ResultSet row) throws SQLException {
        String name = row.getString("COLUMN_NAME");
        String type = row.getString("TYPE_NAME").toLowerCase(Locale.ROOT);
        Column.Kind kind = switch (type) {
            case "text", "varchar" -> Column.Kind.TEXT;
            case "integer", "int2", "int4", "int8", "serial", "bigserial" -> Column.Kind.NUMBER;
            case "blob", "bytea" -> Column.Kind.BYTES;
            default -> throw new IllegalStateException("the column " + name + " has the type " + type);
        };
        return new Column(name, kind, "YES".equals(row.getString("IS_AUTOINCREMENT")));
    }

    private static List<String> key(Connection connection, String table) throws SQLException {
        Map<Integer, String> key = new TreeMap<>();
        try (ResultSet rows =
                connection.getMetaData().getPrimaryKeys(connection.getCatalog(), connection.getSchema(), table)) {
            while (rows.next()) {
                key.put(rows.getInt("KEY_SEQ"), rows.getString("COLUMN_NAME"));
            }
        }
        return List.copyOf(key.values());
    }

    private static List<Reference> references(Connection connection, String table) throws SQLException {
        List<Reference> references = new ArrayList<>();
        try (ResultSet rows =
                connection.getMetaData().getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
            while (rows.next()) {
                if (rows.getInt("KEY_SEQ") > 1) {
                    throw new IllegalStateException("the table " + table + " refers by several columns at once");
                }
                references.add(new Reference(
                        rows.getString("FKCOLUMN_NAME"),
                        rows.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT),
                        rows.getString("PKCOLUMN_NAME")));
            }
        }
        references.sort(Comparator.comparing(Reference::column));
        return references;
    }

    private static List<Table> inOrderOfReference(List<Table> tables) {
        Map<String, Table> waiting = new LinkedHashMap<>();
        tables.forEach(table -> waiting.put(table.name(), table));
        List<Table> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Table next = waiting.values().stream()
                    .filter(table -> table.references().stream()
                            .noneMatch(one -> !one.table().equals(table.name()) && waiting.containsKey(one.table())))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("tables refer to each other: " + waiting.keySet()));
            ordered.add(waiting.remove(next.name()));
        }
        return List.copyOf(ordered);
    }
}
