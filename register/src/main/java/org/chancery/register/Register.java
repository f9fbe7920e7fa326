package org.chancery.register;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.reader.Reader;
import org.chancery.reader.Readout;
import org.chancery.reader.page.Page;
import org.chancery.reader.page.PageReader;
import org.chancery.reader.page.Paged;
import org.chancery.reader.page.Source;
import org.chancery.register.database.Database;
import org.chancery.register.document.Addition;
import org.chancery.register.document.DocumentId;
import org.chancery.register.document.DocumentSummary;
import org.chancery.register.document.Documents;
import org.chancery.register.document.Keeping;
import org.chancery.register.document.StoredDocument;
import org.chancery.register.relation.Recording;
import org.chancery.register.relation.Relation;
import org.chancery.register.relation.RelationRecord;
import org.chancery.register.relation.RelationSummary;
import org.chancery.register.relation.Relations;
import org.chancery.register.search.SearchIndex;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** The register: what documents establish, kept in a folder. */
public final class Register {
    private final Path home;
    private final Jdbi db;
    private final Documents documents;
    private final Reader reader;
    private final PageReader pages = new PageReader();
    private final Clock clock;

    private Register(Path home, Jdbi db, Reader reader, Clock clock) {
        this.home = home;
        this.db = db;
        this.reader = reader;
        this.clock = clock;
        documents = new Documents(db);
    }

    /**
     * The register in a home folder, made if there is none.
     *
     * @param clock tells when a document becomes known
     * @throws RegisterException if it cannot be opened
     */
    public static Register open(Path home, Reader reader, Clock clock) {
        return new Register(home, Database.open(home), reader, clock);
    }

    /**
     * Keeps a source and reads it, whole or not at all. Bringing the same again adds nothing.
     *
     * @throws RegisterException if the register cannot be written
     */
    public Addition add(Source source) {
        return switch (pages.read(source)) {
            case Paged.Refused(String reason) -> new Addition.Refused(reason);
            case Page page -> {
                try {
                    yield db.inTransaction(handle ->
                            new Keeping(handle, source, page, clock.instant()).keep(this::readout, reader.version()));
                } catch (JdbiException e) {
                    throw new RegisterException("cannot keep " + source.name() + " in the register", e);
                }
            }
        };
    }

    private Optional<Readout> readout(Page page) {
        return reader.reads(page.language()) ? Optional.of(reader.read(page)) : Optional.empty();
    }

    /** All documents, latest first. */
    public List<DocumentSummary> documents() {
        return documents.all();
    }

    /** A document with its text and items. */
    public Optional<StoredDocument> document(DocumentId id) {
        return documents.find(id);
    }

    /** The index by which its documents and items are found; to be closed by whoever asks for it. */
    public SearchIndex searchIndex() {
        return new SearchIndex(home, db);
    }

    /** The record of a relation as of a day; empty if no document published by then tells of it. */
    public RelationRecord relation(Relation relation, LocalDate asOf) {
        return Recording.of(relation, asOf, documents.of(relation.one(), relation.other(), asOf));
    }

    /** The relations of which documents published by a day tell, as of that day, the most told of first. */
    public List<RelationSummary> relations(LocalDate asOf) {
        return new Relations(db)
                .toldBy(asOf).stream()
                        .map(relation -> RelationSummary.of(relation(relation, asOf)))
                        .sorted(RelationSummary.MOST_TOLD_OF)
                        .toList();
    }
}
