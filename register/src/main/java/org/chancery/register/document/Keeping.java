package org.chancery.register.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.chancery.reader.Readout;
import org.chancery.reader.page.Page;
import org.chancery.reader.page.Source;
import org.chancery.register.database.Ids;
import org.chancery.register.database.Instants;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** Keeps one page, in one transaction: bytes, text, revision, publication, reading and items, or nothing. */
public final class Keeping {
    private static final String KNOWN = """
        select document.id as document, revision.id as revision, publisher.name as publisher
          from text_version
          join revision on revision.id = text_version.revision_id
          join document on document.id = revision.document_id
          join publication on publication.revision_id = revision.id
          left join publisher on publisher.id = publication.publisher_id
         where text_version.text_sha256 = :text
         order by publication.id
        """;

    private static final String AT_ADDRESS = """
        select revision.document_id as document
          from publication
          join revision on revision.id = publication.revision_id
         where publication.address = :address
         order by revision.id desc
        """;

    private final Handle handle;
    private final Source source;
    private final Page page;
    private final Instant now;
    private final String text;

    /** In the transaction of a handle. */
    public Keeping(Handle handle, Source source, Page page, Instant now) {
        this.handle = handle;
        this.source = source;
        this.page = page;
        this.now = now;
        text = Hash.of(page.text().content());
    }

    private record Known(String document, String revision, Optional<String> publisher) {}

    /**
     * Keeps the page.
     *
     * @param read reads the page; empty for a language without a reader
     * @param readerVersion what reads it
     */
    public Addition keep(Function<Page, Optional<Readout>> read, String readerVersion) {
        List<Known> known = handle.createQuery(KNOWN)
                .bind("text", text)
                .map((row, context) -> new Known(
                        row.getString("document"),
                        row.getString("revision"),
                        Optional.ofNullable(row.getString("publisher"))))
                .list();
        if (known.stream().anyMatch(one -> one.publisher().equals(page.publisher()))) {
            return new Addition.AlreadyKept(DocumentId.parse(known.getFirst().document()));
        }
        if (!known.isEmpty()) {
            publication(known.getFirst().revision());
            note("second-source", known.getFirst().document());
            return new Addition.SecondSource(DocumentId.parse(known.getFirst().document()));
        }
        Optional<String> earlier = atAddress();
        String document = earlier.orElseGet(this::newDocument);
        String publication = publication(newRevision(document));
        Optional<Readout> readout = read.apply(page);
        Optional<UUID> reading = readout.map(found -> reading(document, publication, found, readerVersion));
        counts(document, publication, reading);
        note(earlier.isPresent() ? "revise" : "add", document);
        DocumentId id = DocumentId.parse(document);
        if (readout.isEmpty()) {
            return new Addition.KeptUnread(id, page.language());
        }
        int items = (int) readout.get().items().count();
        return earlier.isPresent() ? new Addition.Revised(id, items) : new Addition.Added(id, items);
    }

    private Optional<String> atAddress() {
        return page.address()
                .flatMap(address -> handle.createQuery(AT_ADDRESS)
                        .bind("address", address)
                        .map((row, context) -> row.getString("document"))
                        .findFirst());
    }

    private String newDocument() {
        String id = newId();
        into("insert into document (id, known_at) values (:id, :now)")
                .bind("id", id)
                .execute();
        return id;
    }

    private String newRevision(String document) {
        String id = newId();
        into("insert into kept_text (sha256, content, length) values (:text, :content, :length) on conflict do nothing")
                .bind("text", text)
                .bind("content", page.text().content())
                .bind("length", page.text().length())
                .execute();
        into("""
            insert into revision (id, document_id, number, known_at)
            select :id, :document, 1 + coalesce(max(number), 0), :now from revision where document_id = :document
            """).bind("id", id).bind("document", document).execute();
        into("""
            insert into text_version (revision_id, number, text_sha256, cleaner, known_at)
            values (:id, 1, :text, 'page', :now)
            """).bind("id", id).bind("text", text).execute();
        return id;
    }

    private String publication(String revision) {
        String id = newId();
        String raw = Hash.of(source.bytes());
        into("insert into raw (sha256, bytes, size) values (:raw, :bytes, :size) on conflict do nothing")
                .bind("raw", raw)
                .bind("bytes", source.bytes())
                .bind("size", source.bytes().length)
                .execute();
        into("""
            insert into publication (id, revision_id, publisher_id, address, published, language, title_start,
                                     title_end, name, raw_sha256, fetched_on, known_at)
            values (:id, :revision, :publisher, :address, :published, :language, :start, :end, :name, :raw, :day, :now)
            """)
                .bind("id", id)
                .bind("revision", revision)
                .bind("publisher", page.publisher().map(this::publisher).orElse(null))
                .bind("address", page.address().orElse(null))
                .bind("published", page.published().map(LocalDate::toString).orElse(null))
                .bind("language", page.language())
                .bind("start", page.title().map(title -> title.start()).orElse(null))
                .bind("end", page.title().map(title -> title.end()).orElse(null))
                .bind("name", source.name())
                .bind("raw", raw)
                .bind("day", today().toString())
                .execute();
        return id;
    }

    private String publisher(String name) {
        into("insert into publisher (id, name, known_at) values (:id, :name, :now) on conflict do nothing")
                .bind("id", newId())
                .bind("name", name)
                .execute();
        return handle.createQuery("select id from publisher where name = :name order by id")
                .bind("name", name)
                .mapTo(String.class)
                .one();
    }

    private UUID reading(String document, String publication, Readout readout, String version) {
        List<Optional<UUID>> names =
                Matching.names(FormerItem.of(handle, DocumentId.parse(document), page.text()), readout);
        return new KeptReading(document, publication, text, version, now).keep(handle, readout, names);
    }

    private void counts(String document, String publication, Optional<UUID> reading) {
        into("""
            insert into document_now (document_id, publication_id, text_sha256, reading_id, day)
            values (:document, :publication, :text, :reading, :day)
            on conflict (document_id) do update
               set publication_id = :publication, text_sha256 = :text, reading_id = :reading, day = :day
            """)
                .bind("document", document)
                .bind("publication", publication)
                .bind("text", text)
                .bind("reading", reading.map(UUID::toString).orElse(null))
                .bind("day", page.published().orElse(today()).toString())
                .execute();
    }

    private void note(String act, String document) {
        into("insert into change (kind, subject) values ('document', :document)")
                .bind("document", document)
                .execute();
        into("insert into history (at, act, document_id, account) values (:now, :act, :document, :account)")
                .bind("act", act)
                .bind("document", document)
                .bind("account", source.name())
                .execute();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    private String newId() {
        return Ids.at(now).toString();
    }

    private Update into(String sql) {
        return handle.createUpdate(sql).bind("now", Instants.text(now));
    }
}
