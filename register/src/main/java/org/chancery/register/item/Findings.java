package org.chancery.register.item;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Item;
import org.chancery.reader.text.KeptText;
import org.chancery.reader.text.Passage;
import org.chancery.reader.text.Words;
import org.jspecify.annotations.Nullable;

/** What readings found, on its way out of the database: table after table, then put together. */
final class Findings {
    private static final String SELECT = """
        select finding.id as finding, finding.reading_id as reading, finding.rule as rule, item.id as item,
               item.kind as kind
          from finding
          join item on item.id = finding.item_id
         where finding.reading_id in (<readings>)
         order by finding.reading_id, finding.place
        """;

    private final Chosen chosen;
    private final List<Finding> findings;
    private final Map<String, Words> words = new HashMap<>();
    private final Map<String, List<Sides.Named>> sides;
    private final Map<String, List<String>> spellings;

    /**
     * The findings of readings.
     *
     * @param texts the text of each reading
     */
    Findings(Chosen chosen, Map<UUID, KeptText> texts) {
        this.chosen = chosen;
        findings = chosen.list(SELECT, (row, context) -> finding(row));
        sides = Sides.in(chosen);
        spellings = Spellings.in(chosen);
        Map<String, List<Passage>> passages = Passages.in(chosen);
        for (Finding one : findings) {
            KeptText text = required(texts.get(one.reading()), one.id());
            words.put(one.id(), new Words(text, passages.getOrDefault(one.id(), List.of()), one.rule()));
        }
    }

    private record Finding(String id, UUID reading, String rule, UUID item, Kind kind) {}

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                row.getString("finding"),
                UUID.fromString(row.getString("reading")),
                row.getString("rule"),
                UUID.fromString(row.getString("item")),
                Kind.of(row.getString("kind")));
    }

    /** Makes an item of the row at which the result stands. */
    interface Row<T extends Item> {
        T of(ResultSet row, String finding, Words words) throws SQLException;
    }

    /** The items of each reading, in the order of reading. */
    Map<UUID, List<StoredItem>> items() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        findings.forEach(one -> kinds.add(one.kind()));
        Map<String, Item> items = new HashMap<>();
        kinds.forEach(kind -> items.putAll(Found.of(kind).in(this)));
        Map<UUID, List<StoredItem>> byReading = new HashMap<>();
        for (Finding one : findings) {
            byReading
                    .computeIfAbsent(one.reading(), first -> new ArrayList<>())
                    .add(new StoredItem(one.item(), required(items.get(one.id()), one.id())));
        }
        return byReading;
    }

    /** The items of a table of which each finding of its kind has one row. */
    <T extends Item> Map<String, T> items(String sql, Row<T> mapper) {
        Map<String, T> items = new HashMap<>();
        chosen.each(
                sql,
                (finding, row) -> items.put(finding, mapper.of(row, finding, required(words.get(finding), finding))));
        return items;
    }

    /** What a table holds that may have several rows for a finding. */
    <T> Map<String, List<T>> lists(String sql, Chosen.Row<T> mapper) {
        return chosen.lists(sql, mapper);
    }

    SortedSet<Side> sides(String finding, String role) {
        SortedSet<Side> found = new TreeSet<>();
        for (Sides.Named one : sides.getOrDefault(finding, List.of())) {
            if (one.role().equals(role)) {
                found.add(one.side());
            }
        }
        return found;
    }

    List<String> spellings(String finding) {
        return spellings.getOrDefault(finding, List.of());
    }

    private static <T> T required(@Nullable T part, String finding) {
        if (part == null) {
            throw new IllegalStateException("a part is missing of the finding " + finding);
        }
        return part;
    }
}
