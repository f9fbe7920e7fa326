package org.chancery.register.search;

import java.util.List;
import java.util.Optional;
import org.chancery.register.document.DocumentId;
import org.jdbi.v3.core.Jdbi;

/** The changes of the register, numbered in the order in which they were committed. */
final class Changes {
    private static final String LAST = "select coalesce(max(seq), 0) as last from change";

    private static final String SUBJECT = "select subject from change where seq = :seq order by seq";

    private static final String OF_DOCUMENTS = """
        select change.subject as document, max(change.seq) as latest, count(withdrawal.document_id) as withdrawals
          from change
          left join withdrawal on withdrawal.document_id = change.subject
         where change.kind = 'document'
           and change.seq > :after
           and change.seq <= :upTo
         group by change.subject
         order by latest
        """;

    private final Jdbi db;

    Changes(Jdbi db) {
        this.db = db;
    }

    /**
     * A document that was changed.
     *
     * @param seq its latest change
     */
    record Changed(DocumentId document, long seq, boolean isWithdrawn) {}

    /** The number of the last change, 0 if there is none. */
    long last() {
        return db.withHandle(
                handle -> handle.createQuery(LAST).mapTo(Long.class).one());
    }

    /** How far an index is that knows all changes up to one. */
    IndexState at(long seq) {
        return new IndexState(seq, subject(seq).orElse(""));
    }

    /** Whether the register has the change up to which an index says that it goes; else it is another's index. */
    boolean lead(IndexState state) {
        return subject(state.seq()).orElse("").equals(state.subject());
    }

    private Optional<String> subject(long seq) {
        return db.withHandle(handle -> handle.createQuery(SUBJECT)
                .bind("seq", seq)
                .map((row, context) -> row.getString("subject"))
                .findFirst());
    }

    /** The documents changed after one change and up to another, each once, those unchanged for longest first. */
    List<Changed> documents(long after, long upTo) {
        return db.withHandle(handle -> handle.createQuery(OF_DOCUMENTS)
                .bind("after", after)
                .bind("upTo", upTo)
                .map((row, context) -> new Changed(
                        DocumentId.parse(row.getString("document")),
                        row.getLong("latest"),
                        row.getInt("withdrawals") > 0))
                .list());
    }
}
