package org.chancery.register.relation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chancery.register.decision.DecidedDocuments;
import org.chancery.register.decision.Testimony;
import org.chancery.register.document.DocumentId;
import org.chancery.register.document.Pairs;
import org.chancery.register.document.StoredDocument;
import org.chancery.register.entry.Entry;
import org.chancery.register.item.StoredItem;
import org.chancery.register.told.SideWords;
import org.jdbi.v3.core.Jdbi;

/** Which items an entry brings together, in all relations in which it stands. */
public final class EntryMembers {
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final Jdbi db;
    private final SideWords sides;

    public EntryMembers(Jdbi db, SideWords sides) {
        this.db = db;
        this.sides = sides;
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
        Testimony told = new DecidedDocuments(db).of(relation.one(), relation.other(), EVER);
        return Recording.of(relation, EVER, told, sides)
                .entries()
                .map(Entry::items)
                .filter(members -> members.contains(item))
                .findFirst()
                .orElse(List.of());
    }
}
