package org.chancery.register.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.register.check.Checked;
import org.chancery.register.check.RegisterCheck;
import org.chancery.register.database.Address;
import org.chancery.register.database.Contents;
import org.chancery.register.database.Database;
import org.chancery.register.database.OlderRegisters;
import org.chancery.register.database.Schema;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An archive that an earlier program wrote is restored as if its register had been taken over. */
class OlderArchiveTest {
    @TempDir
    Path folder;

    static IntStream earlier() {
        return IntStream.range(1, OlderRegisters.STORED);
    }

    @ParameterizedTest(name = "of schema {0}")
    @MethodSource("earlier")
    void isRestoredInTodaysSchema(int schema) throws Exception {
        Jdbi older = OlderRegisters.make(folder.resolve("older"), schema);
        Path file = folder.resolve("older.zip");
        Stamp stamp = new Stamp(Instant.parse("2024-11-24T10:00:00Z"), "0.0.1");
        assertThat(Archives.write(older, file, stamp, Archives.Existing.REFUSED).schema())
                .isEqualTo(schema);
        long before = upgrades();

        Database restored = Database.open(new Address.Folder(folder.resolve("restored")));
        Archives.restore(file, () -> restored);
        Map<String, List<String>> takenOver = Contents.of(
                Database.open(new Address.Folder(folder.resolve("older"))).jdbi());
        assertThat(Contents.of(restored.jdbi())).isEqualTo(takenOver);
        assertThat(takenOver.get("document")).hasSize(3);
        assertThat(restored.jdbi().withHandle(Schema::of).version()).isEqualTo(Database.latestSchema());
        assertThat(RegisterCheck.of(restored.jdbi(), List.of()))
                .flatExtracting(Checked::faults)
                .isEmpty();
        assertThat(upgrades()).isEqualTo(before);
    }

    private static long upgrades() throws Exception {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(path -> path.getFileName().toString().startsWith("chancery-upgrade-"))
                    .count();
        }
    }
}
