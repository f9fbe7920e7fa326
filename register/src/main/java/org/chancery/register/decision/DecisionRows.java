package org.chancery.register.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.chancery.reader.text.KeptText;
import org.chancery.reader.text.Passage;
import org.chancery.reader.text.Words;
import org.chancery.register.entry.UndertakingEntry.Bearing;
import org.chancery.register.item.Kind;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Makes decisions out of the rows of their tables. */
final class DecisionRows {
    private static final String VALUES = """
        select decision_id, field, value from decision_value where decision_id in (<ids>) order by decision_id, field
        """;

    private static final String MEMBERS = """
        select decision_id, part, item_id
          from decision_member
         where decision_id in (<ids>)
         order by decision_id, part, item_id
        """;

    private static final String WORDS = """
        select decision_passage.decision_id as decision_id, kept_text.content as content,
               decision_passage.start_unit as start_unit, decision_passage.end_unit as end_unit
          from decision_passage
          join kept_text on kept_text.sha256 = decision_passage.text_sha256
         where decision_passage.decision_id in (<ids>)
         order by decision_passage.decision_id
        """;

    private static final String RULE = "decision:";
    private static final int AT_ONCE = 500;

    private final Map<String, SortedMap<String, String>> values = new HashMap<>();
    private final Map<String, Map<String, List<UUID>>> members = new HashMap<>();
    private final Map<String, Words> words = new HashMap<>();

    private DecisionRows() {}

    private record Part(String decision, String name, String content) {}

    /** One row of the table of decisions, beside the kind of the item that it is on. */
    record Row(
            String id,
            String act,
            @Nullable String item,
            @Nullable String kind,
            @Nullable String entry,
            @Nullable String otherItem,
            @Nullable String field,
            @Nullable String value,
            String who,
            String why,
            @Nullable String revokes,
            Instant when) {}

    /** The decisions that rows and what belongs to them tell, in the order of the rows. */
    static List<Decision> decisions(Handle handle, List<Row> rows) {
        DecisionRows all = new DecisionRows();
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            all.load(
                    handle,
                    rows.subList(from, Math.min(rows.size(), from + AT_ONCE)).stream()
                            .map(Row::id)
                            .toList());
        }
        return rows.stream()
                .map(row -> new Decision(UUID.fromString(row.id()), all.act(row), row.who(), row.when(), row.why()))
                .toList();
    }

    private void load(Handle handle, List<String> ids) {
        handle.createQuery(VALUES)
                .bindList("ids", ids)
                .map((row, context) ->
                        new Part(row.getString("decision_id"), row.getString("field"), row.getString("value")))
                .forEach(part -> values.computeIfAbsent(part.decision(), key -> new TreeMap<>())
                        .put(part.name(), part.content()));
        handle.createQuery(MEMBERS)
                .bindList("ids", ids)
                .map((row, context) ->
                        new Part(row.getString("decision_id"), row.getString("part"), row.getString("item_id")))
                .forEach(part -> members.computeIfAbsent(part.decision(), key -> new HashMap<>())
                        .computeIfAbsent(part.name(), key -> new ArrayList<>())
                        .add(UUID.fromString(part.content())));
        handle.createQuery(WORDS)
                .bindList("ids", ids)
                .map((row, context) -> Words.at(
                        new KeptText(row.getString("content")),
                        new Passage(row.getInt("start_unit"), row.getInt("end_unit")),
                        RULE + row.getString("decision_id")))
                .forEach(one -> words.put(one.rule().substring(RULE.length()), one));
    }

    private Act act(Row row) {
        return switch (row.act()) {
            case "confirm" -> new Act.Confirm(subject(row), Optional.ofNullable(row.field()), valuesOf(row));
            case "correct" ->
                new Act.Correct(
                        subject(row),
                        required(row, Row::field),
                        Optional.ofNullable(row.value()).orElse(""));
            case "reject" -> new Act.Reject(subject(row), Optional.ofNullable(row.field()));
            case "add" ->
                new Act.Add(id(row, Row::item), Kind.of(required(row, Row::kind)), wordsOf(row), valuesOf(row));
            case "merge" -> new Act.Merge(membersOf(row, "one"), membersOf(row, "other"));
            case "split" -> new Act.Split(membersOf(row, "one"), membersOf(row, "other"));
            case "accept-link" -> new Act.AcceptLink(link(row));
            case "refuse-link" -> new Act.RefuseLink(link(row));
            case "revoke" -> new Act.Revoke(id(row, Row::revokes));
            default -> throw new IllegalStateException("no decision is known that does '" + row.act() + "'");
        };
    }

    private static Subject subject(Row row) {
        return row.entry() != null ? new Subject.OfEntry(id(row, Row::entry)) : new Subject.OfItem(id(row, Row::item));
    }

    private static Link link(Row row) {
        return new Link(
                id(row, Row::item),
                id(row, Row::otherItem),
                new Values(Map.of("bearing", required(row, Row::value))).word("bearing", Bearing.class));
    }

    private SortedMap<String, String> valuesOf(Row row) {
        return values.getOrDefault(row.id(), new TreeMap<>());
    }

    private List<UUID> membersOf(Row row, String part) {
        return members.getOrDefault(row.id(), Map.of()).getOrDefault(part, List.of());
    }

    private Words wordsOf(Row row) {
        return Optional.ofNullable(words.get(row.id())).orElseThrow(() -> missing(row));
    }

    private static UUID id(Row row, Function<Row, @Nullable String> column) {
        return UUID.fromString(required(row, column));
    }

    private static String required(Row row, Function<Row, @Nullable String> column) {
        return Optional.ofNullable(column.apply(row)).orElseThrow(() -> missing(row));
    }

    private static IllegalStateException missing(Row row) {
        return new IllegalStateException("the decision " + row.id() + " is not whole");
    }
}
