package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders with an index go into the register as the index says. */
class AddCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private Path readouts;
    private Path home;

    @BeforeEach
    void writeReadouts() throws Exception {
        readouts = Readouts.folder(folder.resolve("readouts"), 1, 3);
        home = folder.resolve("home");
    }

    @Test
    void reportsEachDocumentAndCountsThem() throws Exception {
        Files.writeString(readouts.resolve("README.md"), "Not named in the index, and therefore no readout.");
        assertThat(add()).isZero();
        assertThat(err.toString())
                .contains("1/3  ", "note-01.txt: ", " items", "3/3  ")
                .hasLineCount(3);
        assertThat(out.toString()).startsWith("3 added, 0 kept already, 0 failed; the register is in ");

        assertThat(add()).isZero();
        assertThat(out.toString()).contains("0 added, 3 kept already, 0 failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "{\"id\": \"note-01\"}", "[{\"id\": \"note-01\",", "[{\"id\": \"note-01\"}}"})
    void saysInOneSentenceThatAnIndexIsMalformed(String index) throws Exception {
        Files.writeString(readouts.resolve("index.json"), index);
        assertThat(add()).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("chancery: ")
                .contains("index.json is no JSON")
                .hasLineCount(1);
        assertThat(home).doesNotExist();
    }

    @Test
    void saysInOneSentenceThatADayOfTheIndexIsNone() throws Exception {
        Files.writeString(readouts.resolve("index.json"), "[{\"id\": \"note-01\", \"published\": \"2 April\"}]");
        assertThat(add()).isEqualTo(1);
        assertThat(err.toString()).contains("'2 April'").hasLineCount(1);
    }

    @Test
    void missesWhatTheIndexNames() throws Exception {
        Files.delete(readouts.resolve("note-02.txt"));
        assertThat(add()).isEqualTo(1);
        assertThat(out.toString()).startsWith("2 added, 0 kept already, 1 failed");
        assertThat(err.toString()).contains("failed: there is no file ").contains("note-02");
    }

    private int add() {
        return Chancery.run(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                "add",
                readouts.toString(),
                "--home",
                home.toString());
    }
}
