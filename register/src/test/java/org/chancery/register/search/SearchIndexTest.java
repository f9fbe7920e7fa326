package org.chancery.register.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.chancery.reader.page.Source;
import org.chancery.register.Register;
import org.chancery.register.RegisterException;
import org.chancery.register.database.Address;
import org.chancery.register.database.Database;
import org.chancery.register.decision.Decision;
import org.chancery.register.decision.Subject;
import org.chancery.register.document.DocumentId;
import org.chancery.register.item.StoredItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The index follows the register, whatever becomes of its files. */
class SearchIndexTest {
    @TempDir
    Path home;

    private Register register;
    private Path folder;

    @BeforeEach
    void open() {
        register = Readouts.register(home, List.of(Readouts.ENGLISH, Readouts.POLISH));
        folder = home.resolve("index");
    }

    @Test
    void isBroughtUpToDateBeforeEachSearch() {
        try (SearchIndex index = register.searchIndex(home)) {
            assertThat(documents(index, "solar")).isEqualTo(1);
            assertThat(documents(index, "солнечная")).isZero();
            register.add(Readouts.RUSSIAN);
            assertThat(documents(index, "солнечная")).isEqualTo(1);
            assertThat(documents(index, "solar")).isEqualTo(1);
        }
    }

    @Test
    void findsWhatPeopleHaveDecided() {
        StoredItem person = register.documents().stream()
                .flatMap(document -> register.document(document.id()).stream())
                .flatMap(document -> document.items().stream())
                .filter(item -> item.kind() == org.chancery.register.item.Kind.PERSON)
                .findFirst()
                .orElseThrow();
        try (SearchIndex index = register.searchIndex(home)) {
            assertThat(people(index, "Zvirbule")).isZero();
            Decision corrected =
                    register.deciding("Officer", "").correct(new Subject.OfItem(person.id()), "name", "Anna Zvirbule");
            assertThat(people(index, "Zvirbule")).isEqualTo(1);
            register.deciding("Officer", "").revoke(corrected.id());
            assertThat(people(index, "Zvirbule")).isZero();
        }
    }

    private static long people(SearchIndex index, String words) {
        return index.search(Readouts.query(words), Progress.SILENT).hits().stream()
                .filter(hit -> hit.kind() == Kind.PERSON)
                .count();
    }

    @Test
    void takesUpWhatAnotherHasIndexed() {
        try (SearchIndex one = register.searchIndex(home);
                SearchIndex other = register.searchIndex(home)) {
            assertThat(documents(one, "солнечная")).isZero();
            register.add(Readouts.RUSSIAN);
            assertThat(documents(other, "солнечная")).isEqualTo(1);
            assertThat(documents(one, "солнечная")).isEqualTo(1);
        }
    }

    @Test
    void isWrittenAnewWhereItIsMissing() throws Exception {
        search();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertThat(search()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} cut to {1} %")
    @CsvSource({"segments_,0", "segments_,50", ".cfs,0", ".cfs,50", ".cfs,99", ".cfe,50", ".si,50"})
    void isWrittenAnewWhereAFileIsCutShort(String name, int percent) throws Exception {
        search();
        Path file = file(name);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() * percent / 100);
        }
        assertThat(search()).isEqualTo(1);
    }

    @Test
    void isWrittenAnewWhereAFileIsMissing() throws Exception {
        search();
        Files.delete(file(".cfs"));
        assertThat(search()).isEqualTo(1);
    }

    @Test
    void isWrittenAnewWhereAnOlderProgramHasWrittenIt() throws Exception {
        search();
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            writer.deleteAll();
            writer.setLiveCommitData(
                    Map.of("format", "0", "seq", "2", "subject", "").entrySet());
            writer.commit();
        }
        assertThat(search()).isEqualTo(1);
    }

    @Test
    void isWrittenAnewWhereItIsThatOfAnotherRegister() throws Exception {
        search();
        Path other = home.resolve("other");
        Register others = Readouts.register(other, List.of(Readouts.KAZAKH, Readouts.RUSSIAN));
        Files.createDirectories(other.resolve("index"));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file, other.resolve("index").resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        try (SearchIndex index = others.searchIndex(home)) {
            assertThat(documents(index, "solar")).isZero();
            assertThat(documents(index, "солнечная")).isEqualTo(1);
        }
    }

    @Test
    void searchesWhatIsThereWhileSomebodyElseWrites() throws Exception {
        try (SearchIndex index = register.searchIndex(home)) {
            documents(index, "solar");
            register.add(Readouts.RUSSIAN);
            try (Directory directory = FSDirectory.open(folder);
                    Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
                lock.ensureValid();
                Found found = index.search(Readouts.query("solar"), Progress.SILENT);
                assertThat(found.hits()).isNotEmpty();
                assertThat(found.reach()).isEqualTo(new Reach(2, 3));
                assertThat(found.reach().behind()).isEqualTo(1);
                assertThatThrownBy(() -> index.rebuild(Progress.SILENT))
                        .isInstanceOf(RegisterException.class)
                        .hasMessageContaining("somebody else is writing the index");
            }
            assertThat(index.search(Readouts.query("solar"), Progress.SILENT).reach())
                    .isEqualTo(new Reach(3, 3));
        }
    }

    @Test
    void saysPlainlyThatItIsOnlyBeingBuilt() throws Exception {
        Files.createDirectories(folder);
        try (SearchIndex index = register.searchIndex(home);
                Directory directory = FSDirectory.open(folder);
                Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            assertThatThrownBy(() -> documents(index, "solar"))
                    .isInstanceOf(RegisterException.class)
                    .hasMessageContaining("somebody else is writing the index");
        }
    }

    @Test
    void keepsTheOldIndexWhenARebuildingDies() throws Exception {
        search();
        try (SearchIndex index = register.searchIndex(home)) {
            assertThatThrownBy(() -> index.rebuild((done, all) -> {
                        throw new IllegalStateException("killed after " + done + " of " + all);
                    }))
                    .hasMessage("killed after 2 of 2");
        }
        try (Directory directory = FSDirectory.open(folder);
                Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            assertThat(search()).as("what nobody can have written anew").isEqualTo(1);
        }
    }

    @Test
    void startsAgainWhenTheFirstBuildingDies() {
        try (SearchIndex index = register.searchIndex(home)) {
            assertThatThrownBy(() -> index.search(Readouts.query("solar"), (done, all) -> {
                        throw new IllegalStateException("killed");
                    }))
                    .hasMessage("killed");
        }
        assertThat(search()).isEqualTo(1);
    }

    @Test
    void replacesADocumentByItsLatestRevision() {
        try (SearchIndex index = register.searchIndex(home)) {
            assertThat(documents(index, "solar")).isEqualTo(1);
            register.add(new Source(
                    "The parties agreed to build a wind farm.\n".getBytes(StandardCharsets.UTF_8),
                    "reception.txt",
                    Readouts.ENGLISH.published(),
                    Readouts.ENGLISH.publisher(),
                    Readouts.ENGLISH.address(),
                    Optional.of("en")));
            assertThat(index.search(Readouts.query("solar"), Progress.SILENT).hits())
                    .isEmpty();
            assertThat(index.search(Readouts.query("Munteanu"), Progress.SILENT).hits())
                    .isEmpty();
            assertThat(documents(index, "wind")).isEqualTo(1);
        }
    }

    @Test
    void losesAWithdrawnDocumentToTheLastWord() throws Exception {
        // so many others that a merge for the sake of room would leave it there
        for (int note = 0; note < 60; note++) {
            register.add(
                    Readouts.readout("note-" + note, "pl", "2024-06-01", "Gazeta", "Notatka numer " + note + ".\n"));
        }
        try (SearchIndex index = register.searchIndex(home)) {
            Hit hit = index.search(Readouts.query("Munteanu"), Progress.SILENT)
                    .hits()
                    .getFirst();
            withdraw(hit.document().id());
            assertThat(index.search(Readouts.query("Munteanu"), Progress.SILENT).hits())
                    .isEmpty();
            assertThat(documents(index, "elektrownia")).isEqualTo(1);
            assertThat(bytes()).doesNotContain("munteanu").contains("elektrowniach");
            index.rebuild(Progress.SILENT);
            assertThat(index.search(Readouts.query("Munteanu"), Progress.SILENT).hits())
                    .isEmpty();
        }
    }

    @Test
    void searchesAnEmptyRegister() {
        try (SearchIndex index =
                Readouts.register(home.resolve("empty"), List.of()).searchIndex(home)) {
            Found found = index.search(Readouts.query("solar"), Progress.SILENT);
            assertThat(found.hits()).isEmpty();
            assertThat(found.total()).isZero();
            assertThat(found.reach()).isEqualTo(new Reach(0, 0));
        }
    }

    private void withdraw(DocumentId document) {
        Database.open(new Address.Folder(home)).jdbi().useTransaction(handle -> {
            handle.execute(
                    "insert into withdrawal (document_id, reason, who, known_at) values (?, 'error', 'desk',"
                            + " '2025-06-02')",
                    document.toString());
            handle.execute("insert into change (kind, subject) values ('document', ?)", document.toString());
        });
    }

    private Path file(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().contains(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private String bytes() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    /** How many documents a program finds that is just started. */
    private long search() {
        try (SearchIndex index = register.searchIndex(home)) {
            return documents(index, "solar");
        }
    }

    private static long documents(SearchIndex index, String words) {
        return index.search(Readouts.query(words), Progress.SILENT).hits().stream()
                .filter(hit -> hit.kind() == Kind.DOCUMENT)
                .count();
    }
}
