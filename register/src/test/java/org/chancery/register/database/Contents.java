package org.chancery.register.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

/** All that a register holds, row by row, so that two can be compared. */
public final class Contents {
    private Contents() {}

    /** The columns of each table. */
    public static Map<String, List<String>> columns(Jdbi db) {
        Map<String, List<String>> columns = new TreeMap<>();
        db.useHandle(handle -> handle.createQuery("""
            select sqlite_schema.name as name, columns.name as column
              from sqlite_schema, pragma_table_info(sqlite_schema.name) as columns
             where sqlite_schema.type = 'table' and sqlite_schema.name not in ('sqlite_sequence', 'flyway_schema_history')
             order by 1, 2
            """)
                .map((row, context) -> columns.computeIfAbsent(row.getString("name"), name -> new ArrayList<>())
                        .add(row.getString("column")))
                .list());
        return columns;
    }

    /** The rows of each table, a line each, whatever their order. */
    public static Map<String, List<String>> of(Jdbi db) {
        return of(db, columns(db));
    }

    /** The same of some columns. */
    public static Map<String, List<String>> of(Jdbi db, Map<String, List<String>> columns) {
        Map<String, List<String>> contents = new TreeMap<>();
        db.useHandle(handle -> columns.forEach((table, names) -> contents.put(
                table,
                handle.createQuery("select * from \"" + table + "\"").map((row, context) -> line(row, names)).stream()
                        .sorted()
                        .toList())));
        return contents;
    }

    private static String line(ResultSet row, List<String> columns) throws SQLException {
        List<String> values = new ArrayList<>();
        for (String column : columns) {
            Object value = row.getObject(column);
            values.add(column + "=" + (value instanceof byte[] bytes ? Arrays.toString(bytes) : String.valueOf(value)));
        }
        return String.join("|", values);
    }
}
