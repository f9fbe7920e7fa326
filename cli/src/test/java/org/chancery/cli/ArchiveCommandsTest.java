package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register is backed up, restored elsewhere, and checked. */
class ArchiveCommandsTest {
    @TempDir
    Path folder;

    private Path home;
    private Path file;

    @BeforeEach
    void add() throws Exception {
        home = folder.resolve("home");
        file = folder.resolve("register.zip");
        Path readouts = Readouts.folder(folder.resolve("readouts"), 1, 3);
        assertThat(run("add", readouts.toString(), "--home", home.toString()).exit())
                .isZero();
    }

    @Test
    void bringsARegisterElsewhere() throws Exception {
        Ran backup = run("backup", file.toString(), "--home", home.toString());
        assertThat(backup.exit()).isZero();
        assertThat(backup.out()).matches("3 documents, \\d+ rows in all and 3 sources of the register .*\\R");

        Path other = folder.resolve("other");
        Ran restore = run("restore", file.toString(), "--home", other.toString());
        assertThat(restore.exit()).as(restore.err()).isZero();
        assertThat(restore.out()).startsWith("3 documents, ").hasLineCount(1);
        assertThat(Readouts.written(other)).isEqualTo(Readouts.written(home));

        Ran check = run("check", "--home", other.toString());
        assertThat(check.exit()).isZero();
        assertThat(check.out())
                .contains("        3  kept texts with their hash and length")
                .endsWith("no faults\n");
        assertThat(check.err()).isEmpty();
    }

    @Test
    void replacesAFileOnlyWhenForced() throws Exception {
        Files.writeString(file, "a letter");
        Ran backup = run("backup", file.toString(), "--home", home.toString());
        assertThat(backup.exit()).isEqualTo(1);
        assertThat(backup.err()).contains(" already; it was left as it is").hasLineCount(1);
        assertThat(file).hasContent("a letter");

        assertThat(run("backup", "--force", file.toString(), "--home", home.toString())
                        .exit())
                .isZero();
        assertThat(file).content(StandardCharsets.ISO_8859_1).startsWith("PK");
    }

    @Test
    void tellsFaultsAndEndsWithOne() throws Exception {
        Path damaged = home.resolve("register.db");
        run("backup", file.toString(), "--home", home.toString()); // which brings all into the one file
        byte[] bytes = Files.readAllBytes(damaged);
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        int text = all.indexOf("Ambassador received\n\nOn 2 March");
        assertThat(text).isPositive();
        bytes[text] = 'E';
        Files.write(damaged, bytes);
        Ran check = run("check", "--home", home.toString());
        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out()).contains(" fault");
        assertThat(check.err())
                .startsWith("fault: document ")
                .containsAnyOf("is another than its hash tells", "has other bytes than its hash tells");
    }

    private record Ran(int exit, String out, String err) {}

    private static Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Chancery.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Ran(exit, out.toString(), err.toString());
    }
}
