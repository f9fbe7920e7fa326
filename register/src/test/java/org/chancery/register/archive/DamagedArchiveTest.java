package org.chancery.register.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.chancery.register.RegisterException;
import org.chancery.register.database.Address;
import org.chancery.register.database.Contents;
import org.chancery.register.database.Database;
import org.chancery.register.database.OlderRegisters;
import org.chancery.register.document.Hash;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no archive, or no longer the one that was written, is refused in one sentence, and nothing is restored. */
class DamagedArchiveTest {
    private static final String SOURCE = "bytes/40aff2e9d2d8922e47afd4648e6967497158785fbd1da870e7110266bf944880";

    @TempDir
    static Path shared;

    private static byte[] whole;
    private static Map<String, List<String>> contents;

    @TempDir
    Path folder;

    private Path file;
    private Path home;

    @BeforeAll
    static void write() throws Exception {
        OlderRegisters.make(shared.resolve("home"), OlderRegisters.STORED);
        Jdbi db = Database.open(new Address.Folder(shared.resolve("home"))).jdbi();
        Path file = shared.resolve("register.zip");
        Stamp stamp = new Stamp(Instant.parse("2024-11-24T10:00:00Z"), "1");
        Archives.write(db, file, stamp, Archives.Existing.REFUSED);
        whole = Files.readAllBytes(file);
        contents = Contents.of(db);
    }

    @BeforeEach
    void place() throws Exception {
        file = folder.resolve("register.zip");
        home = folder.resolve("home");
        Files.write(file, whole);
    }

    @Test
    void saysThatThereIsNoFile() {
        file = folder.resolve("none.zip");
        refused("there is no file");
    }

    @ParameterizedTest(name = "{0} bytes of it")
    @ValueSource(ints = {0, 10, 5000, -1, -30})
    void refusesWhatIsCutOff(int length) throws Exception {
        Files.write(file, Arrays.copyOf(whole, length < 0 ? whole.length + length : length));
        refused("is no archive of a register, or only a part of one");
    }

    @Test
    void refusesWhatIsNone() throws Exception {
        Files.writeString(file, "a letter, not an archive ".repeat(100));
        refused("is no archive of a register, or only a part of one");
        rewritten(Map.of("letter.txt", "Dear colleague"));
        refused("is no archive of a register: it has no manifest");
    }

    @Test
    void refusesALaterForm() throws Exception {
        rewritten(Map.of("manifest.json", "{\"format\":2,\"what\":[[[[1]]]]}"));
        refused("is of the form 2, which is newer than this program's, 1");
    }

    @Test
    void refusesALaterSchema() throws Exception {
        changed("manifest.json", "\"schema\":" + Database.latestSchema(), "\"schema\":4711");
        refused("holds a register of schema 4711, which is newer than this program's, " + Database.latestSchema());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{", "{\"format\":\"1\"}", "{\"format\":0}", "{\"format\":1,\"schema\":99999999999}"})
    void refusesWhatIsNoManifest(String manifest) throws Exception {
        rewritten(Map.of("manifest.json", manifest));
        refused("is damaged: its manifest cannot be read");
    }

    @Test
    void refusesAnAbsurdlyLongManifest() throws Exception {
        rewritten(Map.of("manifest.json", "{\"format\":1}" + " ".repeat(2_000_000)));
        refused("is damaged: its manifest cannot be read");
    }

    /** The manifest tells the hash of everything but itself. */
    @Test
    void refusesAManifestThatIsAnotherThanWasWritten() throws Exception {
        byte[] manifest = entries().get("manifest.json");
        ZipEntry entry = new ZipEntry("manifest.json");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(manifest.length);
        CRC32 sum = new CRC32();
        sum.update(manifest);
        entry.setCrc(sum.getValue());
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(entry);
            zip.write(manifest);
        }
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(bytes).contains("\"instant\":\"2024");
        Files.writeString(file, bytes.replace("\"instant\":\"2024", "\"instant\":\"2023"), StandardCharsets.ISO_8859_1);
        refused("is damaged: its manifest cannot be read");
    }

    @Test
    void refusesChangedRows() throws Exception {
        changed("tables/publisher.jsonl", "Newswire", "Newsfire");
        refused("is damaged: the rows of publisher are not those that were written");
        changed("tables/publisher.jsonl", "\n", "\n" + " ".repeat(50_000_000));
        refused("is damaged: the rows of publisher are not those that were written");
    }

    @Test
    void refusesChangedAndMissingBytes() throws Exception {
        Map<String, byte[]> entries = entries();
        entries.put(SOURCE, new byte[] {1, 2, 3});
        rewrite(entries);
        refused("is damaged: the bytes 40aff2e9d2d8922e47afd4648e6967497158785fbd1da870e7110266bf944880 are not those");
        entries.remove(SOURCE);
        rewrite(entries);
        refused("is damaged: it lacks");
    }

    @Test
    void refusesMissingTables() throws Exception {
        Map<String, byte[]> entries = entries();
        entries.remove("tables/item.jsonl");
        rewrite(entries);
        refused("is damaged: it lacks the rows of item");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../register.db",
                "/etc/passwd",
                "tables/",
                "tables/../x.jsonl",
                "tables/more.jsonl",
                "bytes/..\\x"
            })
    void refusesWhatBelongsToNoArchive(String name) throws Exception {
        Map<String, byte[]> entries = entries();
        entries.put(name, new byte[] {1});
        rewrite(entries);
        refused("is damaged: it holds '" + name + "', which belongs to no archive");
    }

    @Test
    void writesNothingWhereRowsContradictEachOther() throws Exception {
        resealed(
                "tables/item.jsonl",
                "{\"id\":\"0190f0f0-0000-7000-8000-000000000100\"",
                "{\"id\":\"" + "9".repeat(36) + "\"");
        Database place = Database.open(new Address.Folder(home));
        Map<String, List<String>> before = Contents.of(place.jdbi());
        assertThatThrownBy(() -> Archives.restore(file, () -> place))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("nothing was written");
        assertThat(Contents.of(place.jdbi())).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[1]", "{\"id\":1.5}", "{\"id\":true}", "{\"id\":{\"x\":\"y\"}}", "{\"id\":\"a\",\"id\":\"b\"}"})
    void refusesRowsThatAreNone(String row) throws Exception {
        resealed(
                "tables/publisher.jsonl",
                "{\"id\":\"0190f0f0-0000-7000-8000-000000000002\"",
                row + "\n{\"id\":\"0190f0f0-0000-7000-8000-000000000002\"");
        refused("is damaged: the rows of publisher cannot be read");
    }

    @Test
    void restoresAllOrNothingWhateverByteIsChanged() throws Exception {
        long seed = 20241124;
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            byte[] flipped = whole.clone();
            int at = random.nextInt(flipped.length);
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);
            try {
                Archives.restore(file, () -> Database.open(new Address.Folder(home)));
                assertThat(Contents.of(Database.open(new Address.Folder(home)).jdbi()))
                        .as("seed %s, byte %s", seed, at)
                        .isEqualTo(contents);
                home = folder.resolve("home-" + round);
            } catch (RegisterException e) {
                assertThat(home)
                        .as("seed %s, byte %s: %s", seed, at, e.getMessage())
                        .doesNotExist();
            }
        }
    }

    private void refused(String why) {
        assertThatThrownBy(() -> Archives.restore(file, () -> Database.open(new Address.Folder(home))))
                .isInstanceOf(RegisterException.class)
                .hasMessageStartingWith(why.startsWith("there is") ? why : file.toString())
                .hasMessageContaining(why);
        assertThat(home).doesNotExist();
    }

    private void changed(String entry, String from, String to) throws IOException {
        Map<String, byte[]> entries = entries();
        entries.put(entry, replaced(entries, entry, from, to));
        rewrite(entries);
    }

    /** Changes an entry and tells the manifest its new hash, size and number of rows. */
    private void resealed(String entry, String from, String to) throws IOException {
        Map<String, byte[]> entries = entries();
        byte[] before = entries.get(entry);
        byte[] after = replaced(entries, entry, from, to);
        entries.put(entry, after);
        entries.put(
                "manifest.json",
                replaced(
                        entries,
                        "manifest.json",
                        "\"size\":" + before.length + ",\"sha256\":\"" + Hash.of(before),
                        "\"size\":" + after.length + ",\"sha256\":\"" + Hash.of(after)));
        rewrite(entries);
    }

    private static byte[] replaced(Map<String, byte[]> entries, String entry, String from, String to) {
        String text = new String(entries.get(entry), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        return text.replace(from, to).getBytes(StandardCharsets.UTF_8);
    }

    private void rewritten(Map<String, String> texts) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        texts.forEach((name, text) -> entries.put(name, text.getBytes(StandardCharsets.UTF_8)));
        rewrite(entries);
    }

    private Map<String, byte[]> entries() throws IOException {
        Path original = Files.write(folder.resolve("whole.zip"), whole);
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipFile zip = new ZipFile(original.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    private void rewrite(Map<String, byte[]> entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
    }
}
