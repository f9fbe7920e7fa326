package org.chancery.register.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.chancery.reader.Reader;
import org.chancery.reader.page.Source;
import org.chancery.register.Register;
import org.chancery.register.RegisterException;
import org.chancery.register.archive.Archives.Existing;
import org.chancery.register.check.Checked;
import org.chancery.register.check.RegisterCheck;
import org.chancery.register.database.Address;
import org.chancery.register.database.Contents;
import org.chancery.register.database.Database;
import org.chancery.register.database.Kind;
import org.chancery.register.database.OlderRegisters;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register with a row in every table goes into a file and comes out again. */
class ArchivesTest {
    private static final Stamp STAMP = new Stamp(Instant.parse("2024-11-24T10:00:00Z"), "7.8.9");

    @TempDir
    Path folder;

    private Jdbi db;
    private Path file;

    @BeforeEach
    void fill() throws Exception {
        OlderRegisters.make(folder.resolve("home"), OlderRegisters.STORED);
        db = Database.open(new Address.Folder(folder.resolve("home"))).jdbi();
        OlderRegisters.fillNewer(db);
        file = folder.resolve("register.zip");
    }

    @Test
    void comesBackRowByRow() {
        Archives.write(db, file, STAMP, Existing.REFUSED);
        Database restored = Database.open(new Address.Folder(folder.resolve("other")));
        Archives.restore(file, () -> restored);
        Map<String, List<String>> expected = Contents.of(db);
        assertThat(expected)
                .as("a row in every table")
                .noneSatisfy((table, rows) -> assertThat(rows).isEmpty());
        assertThat(Contents.of(restored.jdbi())).isEqualTo(expected);
    }

    @Test
    void saysWhatItHolds() throws Exception {
        Manifest manifest = Archives.write(db, file, STAMP, Existing.REFUSED);
        assertThat(manifest.schema()).isEqualTo(Database.latestSchema());
        assertThat(manifest.program()).isEqualTo("7.8.9");
        assertThat(manifest.instant()).isEqualTo("2024-11-24T10:00:00Z");
        assertThat(manifest.rowsOf("document")).isEqualTo(3);
        assertThat(manifest.bytes().entries())
                .as("four sources, and a brief that was issued twice")
                .isEqualTo(5);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(ManifestForm.read(
                            zip.getInputStream(zip.getEntry("manifest.json")).readAllBytes()))
                    .isEqualTo(manifest);
            assertThat(new String(
                            zip.getInputStream(zip.getEntry("tables/publisher.jsonl"))
                                    .readAllBytes(),
                            StandardCharsets.UTF_8))
                    .isEqualTo("""
                        {"id":"0190f0f0-0000-7000-8000-000000000001","name":"Ministry of Energy","known_at":"2024-05-06T10:00:00.001Z"}
                        {"id":"0190f0f0-0000-7000-8000-000000000002","name":"Newswire","known_at":"2024-05-06T10:00:00.002Z"}
                        """);
            byte[] all = zip.getInputStream(
                            zip.getEntry("bytes/40aff2e9d2d8922e47afd4648e6967497158785fbd1da870e7110266bf944880"))
                    .readAllBytes();
            assertThat(HexFormat.of().formatHex(all)).startsWith("00010203").endsWith("fdfeff");
        }
    }

    @Test
    void hasTheSameBytesForTheSameRegister() throws Exception {
        Archives.write(db, file, STAMP, Existing.REFUSED);
        Path home = folder.resolve("other");
        Archives.restore(file, () -> Database.open(new Address.Folder(home)));
        Path again = folder.resolve("again.zip");
        Archives.write(Database.open(new Address.Folder(home)).jdbi(), again, STAMP, Existing.REFUSED);
        assertThat(again).hasSameBinaryContentAs(file);
    }

    /** As many rows, the same bytes, the next number: a register may move from a file to a server and back. */
    @Test
    void isTheSameFromAServer() throws Exception {
        Archives.write(db, file, STAMP, Existing.REFUSED);
        Address server = Kind.POSTGRESQL.at(folder.resolve("server"));
        Archives.restore(file, () -> Database.open(server));
        Jdbi restored = Database.open(server).jdbi();
        Path again = folder.resolve("again.zip");
        Archives.write(restored, again, STAMP, Existing.REFUSED);
        assertThat(again).hasSameBinaryContentAs(file);
        assertThat(RegisterCheck.of(restored, List.of()))
                .isEqualTo(RegisterCheck.of(db, List.of()))
                .flatExtracting(Checked::faults)
                .isEmpty();
        assertThat(nextChange(restored)).isEqualTo(13);
        assertThatThrownBy(() -> Archives.restore(file, () -> Database.open(server)))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("is not empty");
    }

    @Test
    void goesOnCountingAfterTheHighest() {
        Archives.write(db, file, STAMP, Existing.REFUSED);
        Database restored = Database.open(new Address.Folder(folder.resolve("other")));
        Archives.restore(file, () -> restored);
        assertThat(nextChange(restored.jdbi())).isEqualTo(13);
    }

    private static int nextChange(Jdbi db) {
        return db.withHandle(handle -> {
            handle.execute("insert into change (kind, subject) values ('document', ?)", "0".repeat(36));
            return handle.createQuery("select max(seq) as last from change order by 1")
                    .mapTo(Integer.class)
                    .one();
        });
    }

    @Test
    void leavesAFileThatIsThereUnlessToldToReplaceIt() throws Exception {
        Files.writeString(file, "a letter");
        assertThatThrownBy(() -> Archives.write(db, file, STAMP, Existing.REFUSED))
                .isInstanceOf(RegisterException.class)
                .hasMessage("there is a file " + file + " already; it was left as it is");
        assertThat(file).hasContent("a letter");

        Archives.write(db, file, STAMP, Existing.REPLACED);
        Archives.restore(file, () -> Database.open(new Address.Folder(folder.resolve("other"))));
        assertThat(parts()).isEmpty();
    }

    @Test
    void leavesNothingBehindWhereItCannotWriteAllOfIt() throws Exception {
        db.useHandle(handle -> handle.execute("create table odd (id text not null primary key, weight real) strict"));
        assertThatThrownBy(() -> Archives.write(db, file, STAMP, Existing.REFUSED))
                .hasMessage("the column weight has the type real");
        assertThat(file).doesNotExist();
        assertThat(parts()).isEmpty();

        Path nowhere = folder.resolve("none").resolve("register.zip");
        assertThatThrownBy(() -> Archives.write(db, nowhere, STAMP, Existing.REFUSED))
                .isInstanceOf(RegisterException.class)
                .hasMessageStartingWith("cannot write " + nowhere);
    }

    @Test
    void goesIntoAnEmptyRegisterOnly() {
        Archives.write(db, file, STAMP, Existing.REFUSED);
        Database other = Database.open(new Address.Folder(folder.resolve("other")));
        other.jdbi()
                .useHandle(handle -> handle.execute(
                        "insert into publisher (id, name, known_at) values (?, ?, ?)",
                        "1".repeat(36),
                        "Newswire",
                        "2024-01-01T00:00:00Z"));
        Map<String, List<String>> before = Contents.of(other.jdbi());
        assertThatThrownBy(() -> Archives.restore(file, () -> other))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("is not empty, 1 of its tables have rows, the first is publisher");
        assertThat(Contents.of(other.jdbi())).isEqualTo(before);

        Database marked = Database.open(new Address.Folder(folder.resolve("marked")));
        marked.jdbi().useHandle(handle -> handle.execute("update handling_marking set name = 'Open'"));
        assertThatThrownBy(() -> Archives.restore(file, () -> marked))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("the first is handling_marking");
    }

    @Test
    void seesWholeDocumentsAloneWhileOthersAdd() throws Exception {
        Register register = Register.open(folder.resolve("home"), Reader.create(), Clock.systemUTC());
        List<Long> counts = new ArrayList<>();
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<?> adding = threads.submit(() -> IntStream.range(0, 120).forEach(i -> register.add(readout(i))));
            while (counts.isEmpty() || !adding.isDone()) {
                counts.add(Archives.write(db, file, STAMP, Existing.REPLACED).rowsOf("document"));
                if (counts.getLast() > 3 && Files.notExists(folder.resolve("amid.zip"))) {
                    Files.copy(file, folder.resolve("amid.zip"));
                }
            }
            adding.get();
        }
        Database restored = Database.open(new Address.Folder(folder.resolve("other")));
        Archives.restore(folder.resolve("amid.zip"), () -> restored);
        assertThat(RegisterCheck.of(restored.jdbi(), List.of()))
                .flatExtracting(Checked::faults)
                .isEmpty();
        assertThat(counts).isSorted();
        assertThat(counts).as("some were written in the midst of adding").anyMatch(count -> 3 < count && count < 123);
        assertThat(register.documents()).hasSize(122);
    }

    private static Source readout(int number) {
        return Source.of(
                ("On %d May 2024, Minister of Energy of Moldova Petru Munteanu met the Minister of Energy of Latvia"
                                + " Ilze Ozola. They agreed to build %d solar plants by the end of 2025.")
                        .formatted(1 + number % 28, number + 2)
                        .getBytes(StandardCharsets.UTF_8),
                number + ".txt");
    }

    private List<Path> parts() throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(path -> path.toString().endsWith(".part")).toList();
        }
    }
}
