package org.chancery.register.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.chancery.reader.side.Side;
import org.chancery.register.database.Instants;
import org.chancery.register.database.Snapshot;
import org.chancery.register.document.DocumentId;
import org.chancery.register.document.Documents;
import org.chancery.register.document.KnownDocuments;
import org.chancery.register.document.LastFound;
import org.chancery.register.document.Pairs;
import org.chancery.register.document.StoredDocument;
import org.chancery.register.item.StoredItem;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The documents that are kept, with what people decided laid over what was read. */
public final class DecidedDocuments {
    private final Jdbi db;

    public DecidedDocuments(Jdbi db) {
        this.db = db;
    }

    public Optional<StoredDocument> find(DocumentId id) {
        return Snapshot.of(db, handle -> find(handle, id));
    }

    static Optional<StoredDocument> find(Handle handle, DocumentId id) {
        return Documents.find(handle, id).map(document -> {
            List<StoredDocument> decided = decided(handle, List.of(document), Decisions.now(handle), Instants.EVER);
            return decided.getFirst();
        });
    }

    /** What tells of a relation in documents published by a day. */
    public Testimony of(Side one, Side other, LocalDate day) {
        return Snapshot.of(db, handle -> of(handle, one, other, day));
    }

    /** The same in the transaction of a handle. */
    public static Testimony of(Handle handle, Side one, Side other, LocalDate day) {
        return testimony(
                handle,
                new Pairs.Pair(one, other),
                Documents.of(handle, one, other, day),
                Decisions.now(handle),
                Instants.EVER);
    }

    /**
     * What tells of people in documents published by a day.
     *
     * @param names by which they are called there
     */
    public static Testimony naming(Handle handle, Set<String> names, LocalDate day) {
        Decisions decisions = Decisions.now(handle);
        List<StoredDocument> read = Documents.naming(handle, names, day);
        return new Testimony(decided(handle, read, decisions, Instants.EVER), decisions.rulings());
    }

    /** The same as it was known at an instant. */
    public Testimony of(Side one, Side other, LocalDate day, Instant known) {
        return Snapshot.of(
                db,
                handle -> testimony(
                        handle,
                        new Pairs.Pair(one, other),
                        KnownDocuments.of(handle, one, other, day, known),
                        Decisions.known(handle, known),
                        known));
    }

    private static Testimony testimony(
            Handle handle, Pairs.Pair wanted, List<StoredDocument> read, Decisions decisions, Instant known) {
        List<StoredDocument> telling = decided(handle, read, decisions, known).stream()
                .filter(document -> Pairs.of(document.items().stream().map(StoredItem::item))
                        .contains(wanted))
                .toList();
        return new Testimony(telling, decisions.rulings());
    }

    private static List<StoredDocument> decided(
            Handle handle, List<StoredDocument> read, Decisions decisions, Instant known) {
        List<DocumentId> ids =
                read.stream().map(document -> document.summary().id()).toList();
        Map<DocumentId, List<Decision>> byDocument = decisions.onItems(ids);
        return read.stream()
                .map(document -> decided(
                        handle,
                        document,
                        byDocument.getOrDefault(document.summary().id(), List.of()),
                        known))
                .toList();
    }

    private static StoredDocument decided(
            Handle handle, StoredDocument document, List<Decision> decisions, Instant known) {
        if (decisions.isEmpty()) {
            return document;
        }
        List<StoredItem> former = former(handle, document, decisions, known);
        List<StoredItem> laid = Overlay.of(document.text(), document.items(), former, decisions);
        Predicate<StoredItem> counts =
                one -> one.counts() && one.item().words().text().equals(document.text());
        return new StoredDocument(
                document.summary(),
                document.text(),
                laid.stream().filter(counts).toList(),
                laid.stream().filter(counts.negate()).toList(),
                document.doubts());
    }

    /** What was decided on and is not read now, as it was last read. */
    private static List<StoredItem> former(
            Handle handle, StoredDocument document, List<Decision> decisions, Instant known) {
        Set<UUID> missing = new HashSet<>();
        decisions.forEach(decision -> missing.addAll(decision.act().items()));
        document.items().forEach(item -> missing.remove(item.id()));
        return missing.isEmpty()
                ? List.of()
                : LastFound.of(handle, document.summary().id(), known).stream()
                        .filter(item -> missing.contains(item.id()))
                        .toList();
    }
}
