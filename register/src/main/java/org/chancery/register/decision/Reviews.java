package org.chancery.register.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.reader.text.Passage;
import org.chancery.register.document.DocumentId;
import org.chancery.register.document.StoredDocument;
import org.chancery.register.item.Status;
import org.chancery.register.item.StoredItem;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The decided items that a later reading has not found and on which nobody has decided since. */
public final class Reviews {
    private static final String CONCERNED = """
        select distinct item.document_id as document, reading.known_at as read_at
          from decision
         cross join item
          join document_now on document_now.document_id = item.document_id
          join reading on reading.id = document_now.reading_id
         where item.id in (decision.item_id, decision.other_item)
           and decision.known_at < reading.known_at
         order by document
        """;

    private static final Comparator<StoredItem> IN_TEXT = Comparator.comparing(
                    (StoredItem one) -> one.item().words().passage(), Comparator.<Passage>naturalOrder())
            .thenComparing(one -> one.id().toString());

    private final Jdbi db;

    public Reviews(Jdbi db) {
        this.db = db;
    }

    private record Concerned(DocumentId document, Instant readAt) {}

    /** All of them, by document and place in the text. */
    public List<Review> all() {
        return db.withHandle(handle -> handle
                .createQuery(CONCERNED)
                .map((row, context) -> new Concerned(
                        DocumentId.parse(row.getString("document")), Instant.parse(row.getString("read_at"))))
                .list()
                .stream()
                .flatMap(one -> of(handle, one).stream())
                .toList());
    }

    private static List<Review> of(Handle handle, Concerned concerned) {
        List<Decision> standing = Decision.standing(Decisions.now(handle)
                .onItems(List.of(concerned.document()))
                .getOrDefault(concerned.document(), List.of()));
        StoredDocument document =
                DecidedDocuments.find(handle, concerned.document()).orElseThrow();
        List<Review> reviews = new ArrayList<>();
        Stream.concat(document.items().stream(), document.aside().stream())
                .filter(item -> !item.isRead() && item.counts())
                .sorted(IN_TEXT)
                .forEach(item -> last(standing, item)
                        .filter(decision -> decision.when().isBefore(concerned.readAt()))
                        .filter(decision -> isDue(document, item))
                        .ifPresent(decision -> reviews.add(new Review(document.summary(), item, decision))));
        return reviews;
    }

    private static Optional<Decision> last(List<Decision> standing, StoredItem item) {
        return standing.stream()
                .filter(decision -> decision.act().items().contains(item.id()))
                .max(Decision.IN_TIME);
    }

    /** That no reader finds what a person added is no news, unless its words are gone from the text. */
    private static boolean isDue(StoredDocument document, StoredItem item) {
        boolean isHere = item.item().words().text().equals(document.text());
        return item.status() != Status.ADDED || !isHere;
    }
}
