package org.chancery.register.item;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Readings out of which a query for each table fetches rows; the rows of one finding come together by its name, which
 * each query calls {@code finding}.
 */
record Chosen(Handle handle, Readings readings) {
    /** Makes something of the row at which the result stands. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Takes in the row of a finding at which the result stands. */
    interface Taking {
        void take(String finding, ResultSet row) throws SQLException;
    }

    /** One thing for each row, in the order of the query. */
    <T> List<T> list(String sql, RowMapper<T> mapper) {
        return readings.query(handle, sql).map(mapper).list();
    }

    /** What the rows of each finding hold, in their order. */
    <T> Map<String, List<T>> lists(String sql, Row<T> mapper) {
        Map<String, List<T>> lists = new HashMap<>();
        each(
                sql,
                (finding, row) -> lists.computeIfAbsent(finding, first -> new ArrayList<>())
                        .add(mapper.of(row)));
        return lists;
    }

    void each(String sql, Taking taking) {
        readings.query(handle, sql).scanResultSet((results, context) -> {
            try (ResultSet row = results.get()) {
                while (row.next()) {
                    taking.take(row.getString("finding"), row);
                }
            }
            return taking;
        });
    }
}
