package org.chancery.register.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Doubt;
import org.chancery.reader.text.KeptText;
import org.chancery.register.item.Doubts;
import org.chancery.register.item.Items;
import org.chancery.register.item.StoredItem;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** The documents that are kept, with the revision of each that counts. */
public final class Documents {
    private static final String SELECT = """
        select document_now.document_id as id, document_now.reading_id as reading, kept_text.content as content,
               publication.published as published, publication.address as address, publication.language as language,
               publication.title_start as title_start, publication.title_end as title_end, publisher.name as publisher
          from document_now
          join publication on publication.id = document_now.publication_id
          join kept_text on kept_text.sha256 = document_now.text_sha256
          left join publisher on publisher.id = publication.publisher_id
        """;

    private static final String ALL = SELECT + " order by document_now.day desc, document_now.text_sha256";

    private static final String ONE =
            SELECT + " where document_now.document_id = :id order by document_now.document_id";

    private static final String OF_RELATION = SELECT + """
         where document_now.day <= :day
           and (document_now.reading_id in
                   (select reading_id from reading_relation where one = :one and other = :other)
                or document_now.document_id in
                   (select document_id from decided_relation where one = :one and other = :other))
         order by document_now.day, document_now.text_sha256
        """;

    private static final int LONGEST_TITLE = 120;

    private final Jdbi db;

    public Documents(Jdbi db) {
        this.db = db;
    }

    /** What a row of a query tells of a document. */
    record Row(DocumentSummary summary, KeptText text, Optional<UUID> reading) {}

    /** All documents, latest first. */
    public List<DocumentSummary> all() {
        return db.withHandle(handle ->
                rows(handle.createQuery(ALL)).stream().map(Row::summary).toList());
    }

    /** A document with its items as they were read. */
    public Optional<StoredDocument> find(DocumentId id) {
        return db.withHandle(handle -> find(handle, id));
    }

    /** The same in the transaction of a handle. */
    public static Optional<StoredDocument> find(Handle handle, DocumentId id) {
        return rows(handle.createQuery(ONE).bind("id", id.toString())).stream()
                .findFirst()
                .map(row -> stored(handle, row));
    }

    /**
     * The documents that tell of a relation, or may when the decisions on them are counted, and were published by a day,
     * earliest first, with their items as they were read.
     */
    public List<StoredDocument> of(Side one, Side other, LocalDate day) {
        return db.withHandle(handle -> rows(handle.createQuery(OF_RELATION)
                        .bind("day", day.toString())
                        .bind("one", one.key())
                        .bind("other", other.key()))
                .stream()
                .map(row -> stored(handle, row))
                .toList());
    }

    static StoredDocument stored(Handle handle, Row row) {
        List<StoredItem> items = row.reading()
                .map(reading -> Items.of(handle, reading, row.text()))
                .orElse(List.of());
        List<Doubt> doubts =
                row.reading().map(reading -> Doubts.of(handle, reading)).orElse(List.of());
        return new StoredDocument(row.summary(), row.text(), items, doubts);
    }

    static List<Row> rows(Query query) {
        return query.map((row, context) -> {
                    KeptText text = new KeptText(row.getString("content"));
                    String title = row.getString("title_start") == null
                            ? firstLine(text)
                            : text.content().substring(row.getInt("title_start"), row.getInt("title_end"));
                    Optional<UUID> reading =
                            Optional.ofNullable(row.getString("reading")).map(UUID::fromString);
                    return new Row(
                            new DocumentSummary(
                                    DocumentId.parse(row.getString("id")),
                                    title,
                                    Optional.ofNullable(row.getString("published"))
                                            .map(LocalDate::parse),
                                    Optional.ofNullable(row.getString("publisher")),
                                    Optional.ofNullable(row.getString("address")),
                                    row.getString("language"),
                                    reading.isPresent()),
                            text,
                            reading);
                })
                .list();
    }

    private static String firstLine(KeptText text) {
        String line = text.content().strip().lines().findFirst().orElse("").strip();
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE - 1) + "\u2026";
    }
}
