package org.chancery.register.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Doubt;
import org.chancery.reader.text.KeptText;
import org.chancery.register.database.Snapshot;
import org.chancery.register.item.Doubts;
import org.chancery.register.item.Items;
import org.chancery.register.item.Readings;
import org.chancery.register.item.StoredItem;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** The documents that are kept, with the revision of each that counts. */
public final class Documents {
    private static final String SELECT = """
        select document_now.document_id as id, document_now.reading_id as reading, kept_text.content as content,
               publication.published as published, publication.address as address, publication.language as language,
               publication.title_start as title_start, publication.title_end as title_end, publisher.name as publisher,
               publication.name as name
          from document_now
          join publication on publication.id = document_now.publication_id
          join kept_text on kept_text.sha256 = document_now.text_sha256
          left join publisher on publisher.id = publication.publisher_id
        """;

    private static final String ALL = SELECT + " order by document_now.day desc, document_now.text_sha256";

    private static final String ONE =
            SELECT + " where document_now.document_id = :id order by document_now.document_id";

    private static final String OF_RELATION = SELECT + """
          join reading_relation on reading_relation.reading_id = document_now.reading_id
         where reading_relation.one = :one
           and reading_relation.other = :other
           and document_now.day <= :day
         order by document_now.day, document_now.text_sha256
        """;

    private static final int LONGEST_TITLE = 120;

    private final Jdbi db;

    public Documents(Jdbi db) {
        this.db = db;
    }

    private record Row(DocumentSummary summary, KeptText text, Optional<UUID> reading) {}

    /** All documents, latest first. */
    public List<DocumentSummary> all() {
        return db.withHandle(handle ->
                rows(handle.createQuery(ALL)).stream().map(Row::summary).toList());
    }

    public Optional<StoredDocument> find(DocumentId id) {
        return Snapshot.of(
                db,
                handle -> rows(handle.createQuery(ONE).bind("id", id.toString())).stream()
                        .findFirst()
                        .map(row -> stored(handle, row)));
    }

    private static StoredDocument stored(Handle handle, Row row) {
        List<Row> rows = List.of(row);
        return row.reading()
                .map(reading -> stored(handle, rows, Readings.one(reading)).getFirst())
                .orElseGet(() -> new StoredDocument(row.summary(), row.text(), List.of(), List.of()));
    }

    /** The documents that tell of a relation and were published by a day, earliest first. */
    public List<StoredDocument> of(Side one, Side other, LocalDate day) {
        return Snapshot.of(db, handle -> {
            List<Row> rows = rows(handle.createQuery(OF_RELATION)
                    .bind("day", day.toString())
                    .bind("one", one.key())
                    .bind("other", other.key()));
            return stored(handle, rows, Readings.of(one, other, day));
        });
    }

    /** Documents with what their readings found, which is fetched for all of them at once. */
    private static List<StoredDocument> stored(Handle handle, List<Row> rows, Readings readings) {
        Map<UUID, KeptText> texts = new HashMap<>();
        rows.forEach(row -> row.reading().ifPresent(reading -> texts.put(reading, row.text())));
        Map<UUID, List<StoredItem>> items = Items.of(handle, readings, texts);
        Map<UUID, List<Doubt>> doubts = Doubts.of(handle, readings);
        return rows.stream()
                .map(row -> new StoredDocument(
                        row.summary(), row.text(), found(items, row.reading()), found(doubts, row.reading())))
                .toList();
    }

    private static <T> List<T> found(Map<UUID, List<T>> byReading, Optional<UUID> reading) {
        return reading.map(one -> byReading.getOrDefault(one, List.of())).orElse(List.of());
    }

    private static List<Row> rows(Query query) {
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
                                    row.getString("name"),
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
