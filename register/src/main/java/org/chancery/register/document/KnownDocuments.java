package org.chancery.register.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.reader.side.Side;
import org.chancery.register.database.Instants;
import org.chancery.register.item.Readings;
import org.jdbi.v3.core.Handle;

/** Documents as they were known at an instant: which of their revisions, texts and readings counted then. */
public final class KnownDocuments {
    // publications after the first are further sources; the names of readings sort by when they became known
    private static final String COUNTED = """
        with counted_revision as (
            select document_id, max(number) as number from revision where known_at <= :known group by document_id
        ), counted_version as (
            select revision_id, max(number) as number from text_version where known_at <= :known group by revision_id
        ), counted_publication as (
            select revision_id, min(id) as id from publication where known_at <= :known group by revision_id
        ), counted_reading as (
            select publication_id, text_sha256, max(id) as id
              from reading
             where known_at <= :known
             group by publication_id, text_sha256
        )
        """;

    private static final String FROM = """
          from counted_revision
          join revision on revision.document_id = counted_revision.document_id
                       and revision.number = counted_revision.number
          join counted_version on counted_version.revision_id = revision.id
          join text_version on text_version.revision_id = revision.id
                           and text_version.number = counted_version.number
          join kept_text on kept_text.sha256 = text_version.text_sha256
          join counted_publication on counted_publication.revision_id = revision.id
          join publication on publication.id = counted_publication.id
          left join publisher on publisher.id = publication.publisher_id
          left join counted_reading on counted_reading.publication_id = publication.id
                                   and counted_reading.text_sha256 = text_version.text_sha256
         where coalesce(publication.published, publication.fetched_on) <= :day
           and (counted_reading.id in
                   (select reading_id from reading_relation where one = :one and other = :other)
                or revision.document_id in
                   (select document_id from decided_relation where one = :one and other = :other))
        """;

    private static final String OF_RELATION = COUNTED + """
            select revision.document_id as id, counted_reading.id as reading, kept_text.content as content,
                   publication.published as published, publication.address as address, publication.language as language,
                   publication.title_start as title_start, publication.title_end as title_end, publisher.name as publisher,
                   publication.name as name
            """ + FROM
            + " order by coalesce(publication.published, publication.fetched_on), text_version.text_sha256";

    private static final String READINGS = COUNTED + "select counted_reading.id" + FROM;

    private KnownDocuments() {}

    /**
     * The documents that told of a relation, or may have when the decisions on them are counted, and were published by a
     * day, earliest first, with their items as they had been read.
     *
     * @param known what became known later is left out
     */
    public static List<StoredDocument> of(Handle handle, Side one, Side other, LocalDate day, Instant known) {
        Map<String, String> given =
                Map.of("known", Instants.text(known), "day", day.toString(), "one", one.key(), "other", other.key());
        List<Documents.Row> rows =
                Documents.rows(handle.createQuery(OF_RELATION).bindMap(given));
        return Documents.stored(handle, rows, new Readings(READINGS, given));
    }
}
