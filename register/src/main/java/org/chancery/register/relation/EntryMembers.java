package org.chancery.register.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.chancery.reader.text.Words;
import org.chancery.register.decision.DecidedDocuments;
import org.chancery.register.decision.Decisions;
import org.chancery.register.decision.Laying;
import org.chancery.register.decision.Rulings;
import org.chancery.register.document.DocumentId;
import org.chancery.register.document.Pairs;
import org.chancery.register.document.StoredDocument;
import org.chancery.register.entry.Entry;
import org.chancery.register.evidence.Evidence;
import org.chancery.register.item.StoredItem;
import org.jdbi.v3.core.Jdbi;

/** Which items an entry brings together, in all relations in which it stands. */
public final class EntryMembers {
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final Jdbi db;

    public EntryMembers(Jdbi db) {
        this.db = db;
    }

    /** The items of the entry to which an item belongs, that item among them, the first kept of them first. */
    public List<UUID> of(UUID item) {
        Set<UUID> members = new HashSet<>(Set.of(item));
        for (StoredDocument document : document(item).stream().toList()) {
            for (Pairs.Pair pair : Pairs.of(document.items().stream().map(StoredItem::item))) {
                members.addAll(within(Relation.between(pair.one(), pair.other()), item));
            }
        }
        return members.stream().sorted(Comparator.comparing(UUID::toString)).toList();
    }

    private Optional<StoredDocument> document(UUID item) {
        return db.withHandle(handle -> handle.createQuery("select document_id from item where id = :id order by id")
                        .bind("id", item.toString())
                        .map((row, context) -> DocumentId.parse(row.getString("document_id")))
                        .findFirst())
                .flatMap(new DecidedDocuments(db)::find);
    }

    private List<UUID> within(Relation relation, UUID item) {
        List<StoredDocument> documents = new DecidedDocuments(db)
                .of(relation.one(), relation.other(), EVER).stream()
                        .map(EntryMembers::namedByRule)
                        .toList();
        Rulings rulings = db.withHandle(handle -> Decisions.now(handle).rulings());
        return entries(Recording.of(relation, EVER, documents, rulings))
                .map(EntryMembers::items)
                .filter(members -> members.contains(item))
                .findFirst()
                .orElse(List.of());
    }

    /** With the name of each item in place of the rule that read it, so that evidence tells which item it is of. */
    private static StoredDocument namedByRule(StoredDocument document) {
        return new StoredDocument(
                document.summary(),
                document.text(),
                document.items().stream().map(EntryMembers::namedByRule).toList(),
                document.doubts());
    }

    private static StoredItem namedByRule(StoredItem stored) {
        Words words = stored.item().words();
        Words named = new Words(words.text(), words.passages(), stored.id().toString());
        return new StoredItem(stored.id(), Laying.told(stored.item(), named));
    }

    private static Stream<Entry> entries(RelationRecord record) {
        return Stream.of(
                        record.people(),
                        record.organisations(),
                        record.contacts(),
                        record.undertakings(),
                        record.occasions(),
                        record.positions())
                .flatMap(List::stream);
    }

    private static List<UUID> items(Entry entry) {
        List<UUID> items = new ArrayList<>();
        for (Evidence evidence : entry.evidence()) {
            if (evidence instanceof Evidence.Words words) {
                items.add(UUID.fromString(words.rule()));
            }
        }
        return items;
    }
}
