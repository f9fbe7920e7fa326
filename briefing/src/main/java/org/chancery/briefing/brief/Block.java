package org.chancery.briefing.brief;

import java.util.List;
import java.util.Optional;

/** A part of a section. */
public sealed interface Block {
    /**
     * Lines under a heading of their own, or none.
     *
     * @param lines one or more
     */
    record Lines(Optional<String> heading, List<Line> lines) implements Block {
        public Lines {
            lines = List.copyOf(lines);
            if (lines.isEmpty()) {
                throw new IllegalArgumentException("no lines under " + heading.orElse("a section's heading"));
            }
        }
    }

    /**
     * A table whose rows each have their sources.
     *
     * @param rows one or more, each with a cell for every column
     */
    record Table(List<Column> columns, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            int width = columns.size();
            if (rows.isEmpty() || rows.stream().anyMatch(row -> row.cells().size() != width)) {
                throw new IllegalArgumentException("a table has rows of " + width + " cells");
            }
        }
    }

    /** A column; those of numbers are set flush right. */
    record Column(String heading, boolean isNumeric) {}

    /** A row of a table. */
    record Row(List<String> cells, Citations sources) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
