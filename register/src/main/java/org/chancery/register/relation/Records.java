package org.chancery.register.relation;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chancery.register.database.Snapshot;
import org.chancery.register.decision.DecidedDocuments;
import org.chancery.register.told.SideWords;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The records of relations as of days. One that was computed is given again until a document or decision changes on which
 * it may rest; those asked for least lately are let go.
 */
public final class Records {
    /** How many documents the records kept may tell of together; some kilobytes each. */
    private static final int DOCUMENTS = 12_000;

    private static final String LAST_CHANGE = "select coalesce(max(seq), 0) from change";

    private static final String CHANGED = """
        select distinct kind, subject from change where seq > :seq order by kind, subject limit :most
        """;

    /** After so many changes it is not asked which of them matter. */
    private static final int MANY = 500;

    private static final String TOLD_SINCE = """
        select count(*)
          from change
          join document_now on document_now.document_id = change.subject
         where change.seq > :seq
           and change.kind = 'document'
           and (exists (select 1
                          from reading_relation
                         where reading_relation.reading_id = document_now.reading_id
                           and reading_relation.one = :one
                           and reading_relation.other = :other)
                or exists (select 1
                             from decided_relation
                            where decided_relation.document_id = change.subject
                              and decided_relation.one = :one
                              and decided_relation.other = :other))
        """;

    private final Jdbi db;
    private final Supplier<SideWords> sides;
    private final Map<Asked, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int documents;

    /**
     * The records that a database holds.
     *
     * @param sides gives what knows by what words sides are named
     */
    public Records(Jdbi db, Supplier<SideWords> sides) {
        this.db = db;
        this.sides = sides;
    }

    private record Asked(Relation relation, LocalDate asOf) {}

    /**
     * A record that was computed.
     *
     * @param seq the number of the last change that it is known to hold
     */
    private record Kept(RelationRecord record, long seq) {
        int weight() {
            return 1 + record.documents().size();
        }
    }

    private record Change(String kind, String subject) {}

    /** The record of a relation as of a day, as the register is now; empty if no document published by then tells of it. */
    public RelationRecord of(Relation relation, LocalDate asOf) {
        Asked asked = new Asked(relation, asOf);
        Optional<Kept> known = known(asked);
        return Snapshot.of(db, handle -> {
            long seq = handle.createQuery(LAST_CHANGE).mapTo(Long.class).one();
            RelationRecord record = known.filter(before -> isStillSo(handle, asked, before, seq))
                    .map(Kept::record)
                    .orElseGet(() -> Recording.of(
                            relation,
                            asOf,
                            DecidedDocuments.of(handle, relation.one(), relation.other(), asOf),
                            sides.get()));
            keep(asked, new Kept(record, seq));
            return record;
        });
    }

    private synchronized Optional<Kept> known(Asked asked) {
        return Optional.ofNullable(kept.get(asked));
    }

    private synchronized void keep(Asked asked, Kept computed) {
        Kept before = kept.put(asked, computed);
        documents += computed.weight() - (before == null ? 0 : before.weight());
        Iterator<Kept> longestUnasked = kept.values().iterator();
        while (documents > DOCUMENTS && kept.size() > 1) {
            documents -= longestUnasked.next().weight();
            longestUnasked.remove();
        }
    }

    /** Whether nothing has changed since on which the record rests, or would rest now. */
    private static boolean isStillSo(Handle handle, Asked asked, Kept before, long seq) {
        if (before.seq() == seq) {
            return true;
        }
        List<Change> changes = handle.createQuery(CHANGED)
                .bind("seq", before.seq())
                .bind("most", MANY)
                .map((row, context) -> new Change(row.getString("kind"), row.getString("subject")))
                .list();
        Set<String> own = before.record().documents().stream()
                .map(document -> document.id().toString())
                .collect(Collectors.toSet());
        boolean isTouched = changes.size() == MANY
                || changes.stream()
                        .anyMatch(change -> !change.kind().equals("document") || own.contains(change.subject()));
        return !isTouched
                && handle.createQuery(TOLD_SINCE)
                                .bind("seq", before.seq())
                                .bind("one", asked.relation().one().key())
                                .bind("other", asked.relation().other().key())
                                .mapTo(Long.class)
                                .one()
                        == 0;
    }
}
