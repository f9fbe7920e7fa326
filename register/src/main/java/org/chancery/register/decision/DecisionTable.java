package org.chancery.register.decision;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.register.database.Instants;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Writes decisions into their tables. */
final class DecisionTable {
    private final Handle handle;

    /** In the transaction of a handle. */
    DecisionTable(Handle handle) {
        this.handle = handle;
    }

    /** What the columns of a decision say beside its name, who, when and why. */
    private record Columns(
            @Nullable String item,
            @Nullable String entry,
            @Nullable String otherItem,
            @Nullable String otherEntry,
            @Nullable String field,
            @Nullable String value) {
        static Columns on(Subject subject, @Nullable String field, @Nullable String value) {
            return switch (subject) {
                case Subject.OfItem(UUID id) -> new Columns(id.toString(), null, null, null, field, value);
                case Subject.OfEntry(UUID id) -> new Columns(null, id.toString(), null, null, field, value);
            };
        }

        static Columns on(Link link) {
            return new Columns(
                    link.undertaking().toString(),
                    null,
                    link.later().toString(),
                    null,
                    null,
                    Values.code(link.bearing()));
        }
    }

    void write(Decision decision) {
        Columns columns = columns(decision.act());
        handle.createUpdate("""
            insert into decision (id, act, item_id, entry_id, other_item, other_entry, field, value, who, why, revokes,
                                  known_at)
            values (:id, :act, :item, :entry, :otherItem, :otherEntry, :field, :value, :who, :why, :revokes, :when)
            """)
                .bind("id", decision.id().toString())
                .bind("act", code(decision.act()))
                .bind("item", columns.item())
                .bind("entry", columns.entry())
                .bind("otherItem", columns.otherItem())
                .bind("otherEntry", columns.otherEntry())
                .bind("field", columns.field())
                .bind("value", columns.value())
                .bind("who", decision.who())
                .bind("why", decision.why())
                .bind("revokes", revoked(decision.act()))
                .bind("when", Instants.text(decision.when()))
                .execute();
        parts(decision);
    }

    private static String code(Act act) {
        return switch (act) {
            case Act.Confirm confirm -> "confirm";
            case Act.Correct correct -> "correct";
            case Act.Reject reject -> "reject";
            case Act.Add add -> "add";
            case Act.Merge merge -> "merge";
            case Act.Split split -> "split";
            case Act.AcceptLink accept -> "accept-link";
            case Act.RefuseLink refuse -> "refuse-link";
            case Act.Revoke revoke -> "revoke";
        };
    }

    private static @Nullable String revoked(Act act) {
        return act instanceof Act.Revoke(UUID earlier) ? earlier.toString() : null;
    }

    private Columns columns(Act act) {
        return switch (act) {
            case Act.Confirm(var subject, var field, var values) -> Columns.on(subject, field.orElse(null), null);
            case Act.Correct(var subject, var field, var value) -> Columns.on(subject, field, value);
            case Act.Reject(var subject, var field) -> Columns.on(subject, field.orElse(null), null);
            case Act.Add add -> Columns.on(new Subject.OfItem(add.item()), null, null);
            case Act.Merge(var one, var other) ->
                new Columns(
                        null, one.getFirst().toString(), null, other.getFirst().toString(), null, null);
            case Act.Split(var stay, var leave) ->
                new Columns(null, stay.getFirst().toString(), null, null, null, null);
            case Act.AcceptLink(Link link) -> Columns.on(link);
            case Act.RefuseLink(Link link) -> Columns.on(link);
            case Act.Revoke(UUID earlier) -> columns(earlier);
        };
    }

    /** What takes a decision back is on the same things, so that both are found together. */
    private Columns columns(UUID earlier) {
        return handle.createQuery("""
            select item_id, entry_id, other_item, other_entry from decision where id = :id order by id
            """)
                .bind("id", earlier.toString())
                .map((row, context) -> new Columns(
                        row.getString("item_id"),
                        row.getString("entry_id"),
                        row.getString("other_item"),
                        row.getString("other_entry"),
                        null,
                        null))
                .one();
    }

    private void parts(Decision decision) {
        String id = decision.id().toString();
        switch (decision.act()) {
            case Act.Confirm confirm -> values(id, confirm.values());
            case Act.Add add -> {
                values(id, add.values());
                words(id, add);
            }
            case Act.Merge(var one, var other) -> members(id, one, other);
            case Act.Split(var stay, var leave) -> members(id, stay, leave);
            case Act.Correct correct -> {}
            case Act.Reject reject -> {}
            case Act.AcceptLink accept -> {}
            case Act.RefuseLink refuse -> {}
            case Act.Revoke revoke -> {}
        }
    }

    private void values(String decision, Map<String, String> values) {
        values.forEach((field, value) ->
                into("""
                    insert into decision_value (decision_id, field, value) values (:decision, :field, :value)
                    """, decision).bind("field", field).bind("value", value).execute());
    }

    private void members(String decision, List<UUID> one, List<UUID> other) {
        one.forEach(item -> member(decision, "one", item));
        other.forEach(item -> member(decision, "other", item));
    }

    private void member(String decision, String part, UUID item) {
        into("""
            insert into decision_member (decision_id, part, item_id) values (:decision, :part, :item)
            """, decision).bind("part", part).bind("item", item.toString()).execute();
    }

    /** The selected words, in the text that counts for the document. */
    private void words(String decision, Act.Add add) {
        into("""
            insert into decision_passage (decision_id, text_sha256, start_unit, end_unit)
            select :decision, document_now.text_sha256, :start, :end
              from item
              join document_now on document_now.document_id = item.document_id
             where item.id = :item
            """, decision)
                .bind("item", add.item().toString())
                .bind("start", add.words().passage().start())
                .bind("end", add.words().passage().end())
                .execute();
    }

    private Update into(String sql, String decision) {
        return handle.createUpdate(sql).bind("decision", decision);
    }
}
