package org.chancery.register.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.chancery.reader.Readout;
import org.chancery.reader.page.Page;
import org.chancery.reader.page.Source;
import org.chancery.reader.side.Side;
import org.chancery.register.database.Ids;
import org.chancery.register.item.Doubts;
import org.chancery.register.item.Items;
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
        UUID reading = Ids.at(now);
        into("""
            insert into reading (id, publication_id, text_sha256, reader_version, known_at)
            values (:id, :publication, :text, :version, :now)
            """)
                .bind("id", reading.toString())
                .bind("publication", publication)
                .bind("text", text)
                .bind("version", version)
                .execute();
        Items.keep(handle, UUID.fromString(document), reading, readout, now);
        Doubts.keep(handle, reading, readout.doubts());
        for (List<Side> pair : pairs(readout)) {
            into("insert into reading_relation (reading_id, one, other) values (:id, :one, :other)")
                    .bind("id", reading.toString())
                    .bind("one", pair.get(0).key())
                    .bind("other", pair.get(1).key())
                    .execute();
        }
        return reading;
    }

    /** Between whom a readout tells of contacts, undertakings or figures: each pair once, its sides in order. */
    private static List<List<Side>> pairs(Readout readout) {
        List<SortedSet<Side>> groups = new ArrayList<>();
        readout.contacts().forEach(contact -> groups.add(contact.sides()));
        readout.undertakings().forEach(undertaking -> {
            SortedSet<Side> all = new TreeSet<>(undertaking.by());
            all.addAll(undertaking.to());
            groups.add(all);
        });
        readout.figures().forEach(figure -> {
            SortedSet<Side> all = new TreeSet<>();
            figure.from().ifPresent(all::add);
            figure.to().ifPresent(all::add);
            groups.add(all);
        });
        List<List<Side>> pairs = new ArrayList<>();
        for (SortedSet<Side> group : groups) {
            for (Side one : group) {
                group.tailSet(one).stream()
                        .filter(other -> !other.equals(one))
                        .map(other -> List.of(one, other))
                        .filter(pair -> !pairs.contains(pair))
                        .forEach(pairs::add);
            }
        }
        return pairs;
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
        return handle.createUpdate(sql).bind("now", now.toString());
    }
}
