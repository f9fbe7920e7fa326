package org.chancery.desk.relation;

import java.util.List;

/** A section as the template walks through it. */
record SectionView(String anchor, List<BlockView> blocks) {
    /**
     * Lines under a heading, or a table: the other is empty.
     *
     * @param heading empty if there is none
     */
    record BlockView(String heading, List<LineView> lines, TableView table) {
        public boolean hasTable() {
            return !table.columns().isEmpty();
        }
    }

    /**
     * A statement.
     *
     * @param lead empty if there is none
     * @param mark empty if there is none
     * @param tone how loudly the mark speaks
     */
    record LineView(
            String lead, String text, String mark, String tone, List<SourceView> sources, List<LineView> under) {}

    /** Figures in rows. */
    record TableView(List<ColumnView> columns, List<RowView> rows) {
        static final TableView NONE = new TableView(List.of(), List.of());
    }

    /** A column; numbers are set flush right. */
    record ColumnView(String heading, boolean isNumeric) {}

    /** A row. */
    record RowView(List<CellView> cells, List<SourceView> sources) {}

    /** A cell. */
    record CellView(String text, boolean isNumeric) {}

    /**
     * Where the words stand.
     *
     * @param address empty if the source is no document
     * @param label what the link is called
     * @param quote the words themselves
     */
    record SourceView(String address, String label, String quote) {}
}
