package org.chancery.register.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    private static final String TELLING = """
        select document_now.document_id
          from reading_relation
          join document_now on document_now.reading_id = reading_relation.reading_id
         where reading_relation.one = :one and reading_relation.other = :other
        union
        select document_id from decided_relation where one = :one and other = :other
        """;

    private static final String READINGS_OF_RELATION = "select reading_id from document_now"
            + " where reading_id is not null and day <= :day and document_id in (" + TELLING + ")";

    private static final String OF_RELATION =
            SELECT + " where document_now.day <= :day and document_now.document_id in (" + TELLING
                    + ") order by document_now.day, document_now.text_sha256";

    private static final String NAMING = """
        select item.document_id
          from found_person
          join finding on finding.id = found_person.finding_id
          join item on item.id = finding.item_id
         where found_person.name in (<names>)
        union
        select item.document_id
          from decision
          join item on item.id = decision.item_id
         where decision.field = 'name' and decision.value in (<names>)
        """;

    private static final String READINGS_NAMING = "select reading_id from document_now"
            + " where reading_id is not null and day <= :day and document_id in (" + NAMING + ")";

    private static final String OF_PEOPLE = SELECT + " where document_now.day <= :day and document_now.document_id in ("
            + NAMING + ") order by document_now.day, document_now.text_sha256";

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
        return Snapshot.of(db, handle -> find(handle, id));
    }

    /** The same in the transaction of a handle. */
    public static Optional<StoredDocument> find(Handle handle, DocumentId id) {
        return rows(handle.createQuery(ONE).bind("id", id.toString())).stream()
                .findFirst()
                .map(row -> stored(handle, row));
    }

    private static StoredDocument stored(Handle handle, Row row) {
        List<Row> rows = List.of(row);
        return row.reading()
                .map(reading -> stored(handle, rows, Readings.one(reading)).getFirst())
                .orElseGet(() -> new StoredDocument(row.summary(), row.text(), List.of(), List.of()));
    }

    /**
     * The documents that tell of a relation, or may when the decisions on them are counted, and were published by a day,
     * earliest first, with their items as they were read.
     */
    public List<StoredDocument> of(Side one, Side other, LocalDate day) {
        return Snapshot.of(db, handle -> of(handle, one, other, day));
    }

    /** The same in the transaction of a handle. */
    public static List<StoredDocument> of(Handle handle, Side one, Side other, LocalDate day) {
        Map<String, String> given = Map.of("one", one.key(), "other", other.key(), "day", day.toString());
        List<Row> rows = rows(handle.createQuery(OF_RELATION).bindMap(given));
        return stored(handle, rows, new Readings(READINGS_OF_RELATION, given));
    }

    /**
     * The documents in which a person was read under one of some names, or named so by a person, and that were published
     * by a day, earliest first, with their items as they were read.
     */
    public static List<StoredDocument> naming(Handle handle, Set<String> names, LocalDate day) {
        Map<String, String> given = new HashMap<>(Map.of("day", day.toString()));
        names.forEach(name -> given.put("name" + given.size(), name));
        String places = given.keySet().stream()
                .filter(key -> !key.equals("day"))
                .sorted()
                .map(key -> ":" + key)
                .collect(Collectors.joining(", "));
        if (places.isEmpty()) {
            return List.of();
        }
        List<Row> rows =
                rows(handle.createQuery(OF_PEOPLE).define("names", places).bindMap(given));
        return stored(handle, rows, new Readings(READINGS_NAMING.replace("<names>", places), given));
    }

    /** Documents with what their readings found, which is fetched for all of them at once. */
    static List<StoredDocument> stored(Handle handle, List<Row> rows, Readings readings) {
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
