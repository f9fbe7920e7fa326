package org.chancery.register.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.reader.Readout;
import org.chancery.reader.page.Page;
import org.chancery.reader.text.KeptText;
import org.chancery.reader.text.Passage;
import org.chancery.register.database.Instants;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads kept texts again, one document in one transaction. Items that are found again keep their names. */
public final class Rereading {
    private static final String OUTDATED = """
        select document_now.document_id as document
          from document_now
          left join reading on reading.id = document_now.reading_id
         where reading.reader_version is null or reading.reader_version <> :version
         order by document_now.document_id
        """;

    private static final String KEPT = """
        select document_now.publication_id as publication, document_now.text_sha256 as text,
               kept_text.content as content, publication.title_start as title_start,
               publication.title_end as title_end, publication.published as published,
               publisher.name as publisher, publication.address as address, publication.language as language,
               publication.name as name, reading.id as reading, reading.reader_version as version,
               reading.known_at as read_at
          from document_now
          join publication on publication.id = document_now.publication_id
          join kept_text on kept_text.sha256 = document_now.text_sha256
          left join publisher on publisher.id = publication.publisher_id
          left join reading on reading.id = document_now.reading_id
         where document_now.document_id = :document
         order by document_now.document_id
        """;

    private final Handle handle;
    private final ReadBy readBy;
    private final Instant now;

    /** In the transaction of a handle. */
    public Rereading(Handle handle, ReadBy readBy, Instant now) {
        this.handle = handle;
        this.readBy = readBy;
        this.now = now.truncatedTo(ChronoUnit.MILLIS);
    }

    private record Kept(
            String publication,
            String text,
            Page page,
            String name,
            Optional<String> reading,
            Optional<String> version,
            Optional<Instant> readAt) {}

    /** The documents whose reading that counts is by another reader, or that have none. */
    public static List<DocumentId> outdated(Handle handle, String version) {
        return handle.createQuery(OUTDATED)
                .bind("version", version)
                .map((row, context) -> DocumentId.parse(row.getString("document")))
                .list();
    }

    /**
     * Reads a document again.
     *
     * @param isRepeated whether it is read even if the reading that counts is by this reader
     * @return empty if there is no such document
     */
    public Optional<Reread> read(DocumentId document, boolean isRepeated) {
        return kept(document).map(kept -> {
            if (!isRepeated && kept.version().equals(Optional.of(readBy.version()))) {
                return new Reread.Unchanged();
            }
            return readBy.reading()
                    .apply(kept.page())
                    .<Reread>map(readout -> keep(document, kept, readout))
                    .orElseGet(() -> new Reread.Unread(kept.page().language()));
        });
    }

    private Reread keep(DocumentId document, Kept kept, Readout readout) {
        List<UUID> before = kept.reading().map(this::found).orElse(List.of());
        List<Optional<UUID>> names =
                Matching.names(FormerItem.of(handle, document, kept.page().text()), readout);
        UUID reading = new KeptReading(
                        document.toString(), kept.publication(), kept.text(), readBy.version(), after(kept))
                .keep(handle, readout, names);
        handle.createUpdate("update document_now set reading_id = :reading where document_id = :document")
                .bind("reading", reading.toString())
                .bind("document", document.toString())
                .execute();
        int found = (int) names.stream().filter(Optional::isPresent).count();
        List<UUID> again = names.stream().flatMap(Optional::stream).toList();
        int missed = (int) before.stream().filter(item -> !again.contains(item)).count();
        Reread.Again outcome = new Reread.Again(found, names.size() - found, missed);
        note(document, kept, outcome);
        return outcome;
    }

    /** A later reading is kept with a later instant, also where the clock stands still or has been put back. */
    private Instant after(Kept kept) {
        return kept.readAt()
                .filter(last -> !last.isBefore(now))
                .map(last -> last.truncatedTo(ChronoUnit.MILLIS).plusMillis(1))
                .orElse(now);
    }

    private List<UUID> found(String reading) {
        return handle.createQuery("select item_id from finding where reading_id = :reading order by place")
                .bind("reading", reading)
                .map((row, context) -> UUID.fromString(row.getString("item_id")))
                .list();
    }

    private Optional<Kept> kept(DocumentId document) {
        return handle.createQuery(KEPT)
                .bind("document", document.toString())
                .map((row, context) -> {
                    KeptText text = new KeptText(row.getString("content"));
                    Optional<Passage> title = row.getString("title_start") == null
                            ? Optional.empty()
                            : Optional.of(new Passage(row.getInt("title_start"), row.getInt("title_end")));
                    return new Kept(
                            row.getString("publication"),
                            row.getString("text"),
                            new Page(
                                    text,
                                    title,
                                    optional(row.getString("published")).map(LocalDate::parse),
                                    optional(row.getString("publisher")),
                                    optional(row.getString("address")),
                                    row.getString("language")),
                            row.getString("name"),
                            optional(row.getString("reading")),
                            optional(row.getString("version")),
                            optional(row.getString("read_at")).map(Instant::parse));
                })
                .findFirst();
    }

    private static Optional<String> optional(@Nullable String column) {
        return Optional.ofNullable(column);
    }

    private void note(DocumentId document, Kept kept, Reread.Again outcome) {
        handle.createUpdate("insert into change (kind, subject) values ('document', :document)")
                .bind("document", document.toString())
                .execute();
        handle.createUpdate("""
            insert into history (at, act, document_id, account) values (:now, 'reread', :document, :account)
            """)
                .bind("now", Instants.text(now))
                .bind("document", document.toString())
                .bind(
                        "account",
                        "%s read again by %s: %d items found again, %d new, %d found no more"
                                .formatted(
                                        kept.name(),
                                        readBy.version(),
                                        outcome.found(),
                                        outcome.fresh(),
                                        outcome.missed()))
                .execute();
    }
}
