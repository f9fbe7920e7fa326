package org.chancery.register.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.chancery.register.database.Instants;
import org.chancery.register.document.DocumentId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The decisions that are kept. Nothing is ever changed here, only added. */
public final class Decisions {
    private static final String SELECT = """
        select decision.id as id, decision.act as act, decision.item_id as item, item.kind as kind,
               decision.entry_id as entry, decision.other_item as other_item, decision.field as field,
               decision.value as value, decision.who as who, decision.why as why, decision.revokes as revokes,
               decision.known_at as known_at
          from decision
          left join item on item.id = decision.item_id
        """;

    private static final String IN_TIME = " order by decision.known_at, decision.id";

    private static final String SUPPORTED =
            " where decision.act not in ('note', 'assign', 'mark') and decision.known_at <= :known";

    private static final String ALL = SELECT + SUPPORTED + IN_TIME;

    private static final String ONE = SELECT + SUPPORTED + " and decision.id = :id" + IN_TIME;

    private static final String SOME = SELECT + SUPPORTED + " and decision.id in (<ids>)" + IN_TIME;

    // a cross join, so that the few decisions are gone through and not the many items
    private static final String ON_ITEMS = """
        select item.document_id as document, decision.id as decision
          from decision
         cross join item
         where item.id = decision.item_id
           and decision.known_at <= :known
           and item.document_id in (<ids>)
        union
        select item.document_id as document, decision.id as decision
          from decision
         cross join item
         where item.id = decision.other_item
           and decision.known_at <= :known
           and item.document_id in (<ids>)
         order by document, decision
        """;

    private static final String ACROSS = SELECT + SUPPORTED + """
         and (decision.entry_id is not null or decision.other_item is not null)
        """ + IN_TIME;

    private static final int AT_ONCE = 500;

    private final Handle handle;
    private final String known;

    private Decisions(Handle handle, Instant known) {
        this.handle = handle;
        this.known = Instants.text(known);
    }

    /** All that are known now. */
    public static Decisions now(Handle handle) {
        return new Decisions(handle, Instants.EVER);
    }

    /** Those that were known by an instant. */
    public static Decisions known(Handle handle, Instant by) {
        return new Decisions(handle, by);
    }

    /** In the order in which they were made. */
    public List<Decision> all() {
        return decisions(handle.createQuery(ALL));
    }

    public Optional<Decision> find(UUID id) {
        return decisions(handle.createQuery(ONE).bind("id", id.toString())).stream()
                .findFirst();
    }

    /** Those on items of each of some documents, and what takes them back, in the order in which they were made. */
    public Map<DocumentId, List<Decision>> onItems(List<DocumentId> documents) {
        Map<String, Set<DocumentId>> concerned = new LinkedHashMap<>();
        inParts(
                documents.stream().map(DocumentId::toString).toList(),
                part -> handle.createQuery(ON_ITEMS)
                        .bindList("ids", part)
                        .bind("known", known)
                        .map((row, context) ->
                                Map.entry(row.getString("decision"), DocumentId.parse(row.getString("document"))))
                        .forEach(one -> concerned
                                .computeIfAbsent(one.getKey(), key -> new LinkedHashSet<>())
                                .add(one.getValue())));
        Map<DocumentId, List<Decision>> byDocument = new HashMap<>();
        inParts(
                List.copyOf(concerned.keySet()),
                part -> decisions(handle.createQuery(SOME).bindList("ids", part))
                        .forEach(decision -> concerned
                                .getOrDefault(decision.id().toString(), Set.of())
                                .forEach(document -> byDocument
                                        .computeIfAbsent(document, key -> new ArrayList<>())
                                        .add(decision))));
        byDocument.values().forEach(decisions -> decisions.sort(Decision.IN_TIME));
        return byDocument;
    }

    private static void inParts(List<String> ids, Consumer<List<String>> part) {
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            part.accept(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
        }
    }

    /** What those on entries and links come to. */
    public Rulings rulings() {
        return Rulings.of(decisions(handle.createQuery(ACROSS)));
    }

    private List<Decision> decisions(Query query) {
        List<DecisionRows.Row> rows = query.bind("known", known)
                .map((row, context) -> new DecisionRows.Row(
                        row.getString("id"),
                        row.getString("act"),
                        row.getString("item"),
                        row.getString("kind"),
                        row.getString("entry"),
                        row.getString("other_item"),
                        row.getString("field"),
                        row.getString("value"),
                        row.getString("who"),
                        row.getString("why"),
                        row.getString("revokes"),
                        Instant.parse(row.getString("known_at"))))
                .list();
        return DecisionRows.decisions(handle, rows);
    }
}
