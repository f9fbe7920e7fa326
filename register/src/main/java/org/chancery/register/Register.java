package org.chancery.register;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.chancery.reader.Reader;
import org.chancery.reader.page.Page;
import org.chancery.reader.page.PageReader;
import org.chancery.reader.page.Paged;
import org.chancery.reader.page.Source;
import org.chancery.register.archive.Archives;
import org.chancery.register.archive.Manifest;
import org.chancery.register.archive.Stamp;
import org.chancery.register.check.Checked;
import org.chancery.register.check.RegisterCheck;
import org.chancery.register.coverage.Coverages;
import org.chancery.register.database.Address;
import org.chancery.register.database.Database;
import org.chancery.register.decision.DecidedDocuments;
import org.chancery.register.decision.DecidedRelations;
import org.chancery.register.decision.Deciding;
import org.chancery.register.decision.Decision;
import org.chancery.register.decision.Decisions;
import org.chancery.register.decision.Review;
import org.chancery.register.decision.Reviews;
import org.chancery.register.document.Addition;
import org.chancery.register.document.DocumentId;
import org.chancery.register.document.DocumentSummary;
import org.chancery.register.document.Documents;
import org.chancery.register.document.Hash;
import org.chancery.register.document.Keeping;
import org.chancery.register.document.ReadBy;
import org.chancery.register.document.Reread;
import org.chancery.register.document.Rereading;
import org.chancery.register.document.StoredDocument;
import org.chancery.register.person.Directory;
import org.chancery.register.relation.EntryMembers;
import org.chancery.register.relation.Recording;
import org.chancery.register.relation.Records;
import org.chancery.register.relation.Relation;
import org.chancery.register.relation.RelationRecord;
import org.chancery.register.relation.RelationSummary;
import org.chancery.register.relation.Relations;
import org.chancery.register.search.SearchIndex;
import org.chancery.register.told.SideWords;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** The register: what documents establish, kept in a folder or on a server. It may be left open as long as the process runs. */
public final class Register implements AutoCloseable {
    /** Of the folder of a server's index: hexadecimal digits. */
    private static final int LENGTH_OF_NAME = 16;

    private final Database database;
    private final Jdbi db;
    private final Documents documents;
    private final DecidedDocuments decided;
    private final Records records;
    private final ReadBy readBy;
    private final Supplier<SideWords> sides;
    private final PageReader pages = new PageReader();
    private final Clock clock;

    Register(Database database, Reader reader, Clock clock) {
        this(database, reader, ReadBy.reader(reader), clock);
    }

    Register(Database database, Reader reader, ReadBy readBy, Clock clock) {
        this.database = database;
        db = database.jdbi();
        this.readBy = readBy;
        sides = () -> new SideWords(reader);
        this.clock = clock;
        documents = new Documents(db);
        decided = new DecidedDocuments(db);
        records = new Records(db, sides);
    }

    /**
     * The register in a home folder, made if there is none.
     *
     * @param clock tells when a document becomes known
     * @throws RegisterException if it cannot be opened
     */
    public static Register open(Path home, Reader reader, Clock clock) {
        return open(new Address.Folder(home), reader, clock);
    }

    /**
     * The register at an address; a file that is not there is made, a database on a server must be there.
     *
     * @param clock tells when a document becomes known
     * @throws RegisterException if it cannot be opened
     */
    public static Register open(Address address, Reader reader, Clock clock) {
        return new Register(Database.open(address), reader, clock);
    }

    /**
     * The same, its documents read in another way.
     *
     * @param reader knows by what words sides are named
     */
    public static Register open(Address address, Reader reader, ReadBy readBy, Clock clock) {
        return new Register(Database.open(address), reader, readBy, clock);
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
                    yield db.inTransaction(handle -> new Keeping(handle, source, page, clock.instant())
                            .keep(readBy.reading(), readBy.version()));
                } catch (JdbiException e) {
                    throw new RegisterException("cannot keep " + source.name() + " in the register", e);
                }
            }
        };
    }

    /** All documents, latest first. */
    public List<DocumentSummary> documents() {
        return documents.all();
    }

    /** A document with its text and its items as they count. */
    public Optional<StoredDocument> document(DocumentId id) {
        return decided.find(id);
    }

    /**
     * The index by which its documents and items are found; to be closed by whoever asks for it.
     *
     * @param home a folder of whoever searches, which keeps the indexes of servers apart
     */
    public SearchIndex searchIndex(Path home) {
        return switch (database.address()) {
            case Address.Folder folder -> new SearchIndex(folder.home(), db);
            case Address.Server server -> {
                String name = Hash.of(server.toString()).substring(0, LENGTH_OF_NAME);
                yield new SearchIndex(home.resolve("server-" + name), db);
            }
        };
    }

    /** The record of a relation as of a day; empty if no document published by then tells of it. */
    public RelationRecord relation(Relation relation, LocalDate asOf) {
        return records.of(relation, asOf);
    }

    /**
     * The record of a relation as of a day, as it was known at an instant.
     *
     * @param knownAt documents, readings and decisions that became known later do not count
     */
    public RelationRecord relation(Relation relation, LocalDate asOf, Instant knownAt) {
        return Recording.of(relation, asOf, decided.of(relation.one(), relation.other(), asOf, knownAt), sides.get());
    }

    /** People across all relations. */
    public Directory people() {
        return new Directory(db);
    }

    /** What was read of whom. */
    public Coverages coverages() {
        return new Coverages(db, sides.get(), clock);
    }

    /**
     * A person deciding on what was read.
     *
     * @param why may be empty
     */
    public Deciding deciding(String who, String why) {
        return new Deciding(db, clock, who, why);
    }

    /** All decisions, in the order in which they were made. */
    public List<Decision> decisions() {
        return db.withHandle(handle -> Decisions.now(handle).all());
    }

    /** Those on items of a document, in the order in which they were made. */
    public List<Decision> decisions(DocumentId document) {
        return db.withHandle(
                handle -> Decisions.now(handle).onItems(List.of(document)).getOrDefault(document, List.of()));
    }

    /** Decided items that the present readings do not find, to be looked at again; by document and place. */
    public List<Review> reviews() {
        return new Reviews(db).all();
    }

    /**
     * The items of the entry to which an item belongs, the founder first.
     *
     * @param item any of them, or one of a merged entry
     */
    public List<UUID> members(UUID item) {
        return new EntryMembers(db, sides.get()).of(item);
    }

    /** The documents that another reader has read, or none. */
    public List<DocumentId> outdated() {
        return db.withHandle(handle -> Rereading.outdated(handle, readBy.version()));
    }

    /**
     * Reads the kept text of a document again, whole or not at all.
     *
     * @param isRepeated whether it is read even if this reader has read it already
     * @return empty if there is no such document
     * @throws RegisterException if the register cannot be written
     */
    public Optional<Reread> reread(DocumentId id, boolean isRepeated) {
        try {
            return db.inTransaction(handle -> {
                Optional<Reread> outcome = new Rereading(handle, readBy, clock.instant()).read(id, isRepeated);
                DecidedRelations.keepDecided(handle, id);
                return outcome;
            });
        } catch (JdbiException e) {
            throw new RegisterException("cannot read the document " + id + " again", e);
        }
    }

    /** The relations of which documents published by a day tell, as of that day, the most told of first. */
    public List<RelationSummary> relations(LocalDate asOf) {
        return new Relations(db)
                .toldBy(asOf).stream()
                        .map(relation -> relation(relation, asOf))
                        .filter(record -> !record.isEmpty())
                        .map(RelationSummary::of)
                        .sorted(RelationSummary.MOST_TOLD_OF)
                        .toList();
    }

    /**
     * Looks through the whole register, as it is at one moment, and its index; what is wrong is told, and nothing mended.
     *
     * @param home as for {@link #searchIndex}
     */
    public List<Checked> check(Path home) {
        try (SearchIndex index = searchIndex(home)) {
            return RegisterCheck.of(db, List.of(index::check));
        }
    }

    /**
     * Writes all that the register holds at one moment into one file, while others may go on adding.
     *
     * @param program the version of the program that the file is to tell
     * @throws RegisterException if the file cannot be written, or is there already and not to be replaced
     */
    public Manifest backup(Path file, String program, Archives.Existing existing) {
        return Archives.write(db, file, new Stamp(clock.instant().truncatedTo(ChronoUnit.MILLIS), program), existing);
    }

    /**
     * Restores what {@link #backup} wrote at an address without a register, or with an empty one; whole or not at all.
     *
     * @throws RegisterException if the file is no archive, damaged or of a newer program, or the register is not empty
     */
    public static Manifest restore(Path file, Address place) {
        return Archives.restore(file, () -> Database.open(place));
    }

    /**
     * Whether there is a register at an address.
     *
     * @throws RegisterException if the server cannot be reached
     */
    public static boolean isIn(Address address) {
        return Database.isIn(address);
    }

    /** Leaves of a register in a folder one file, without a log beside it, unless others have it open. */
    @Override
    public void close() {
        database.close();
    }
}
