package org.chancery.register.relation;

import java.time.LocalDate;
import java.util.List;
import org.chancery.reader.side.Side;
import org.jdbi.v3.core.Jdbi;

/** The relations of which documents tell. */
public final class Relations {
    private static final String TOLD_BY = """
        select reading_relation.one as one, reading_relation.other as other
          from reading_relation
          join document_now on document_now.reading_id = reading_relation.reading_id
         where document_now.day <= :day
        union
        select decided_relation.one as one, decided_relation.other as other
          from decided_relation
          join document_now on document_now.document_id = decided_relation.document_id
         where document_now.day <= :day
         order by one, other
        """;

    private final Jdbi db;

    public Relations(Jdbi db) {
        this.db = db;
    }

    /** Those of which a document published by a day tells, or may when the decisions on it are counted. */
    public List<Relation> toldBy(LocalDate day) {
        return db.withHandle(handle -> handle.createQuery(TOLD_BY)
                .bind("day", day.toString())
                .map((row, context) ->
                        Relation.between(Side.ofKey(row.getString("one")), Side.ofKey(row.getString("other"))))
                .list());
    }
}
