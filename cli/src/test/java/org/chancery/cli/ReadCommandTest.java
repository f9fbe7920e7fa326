package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
    private static final String TEXT = """
        Ambassador received

        On Friday, Minister of Energy of Moldova Petru Munteanu received the Ambassador of Latvia to Moldova, Jānis Bērziņš.
        """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void printsTheGuidesFormWithTextAndEvidence() throws Exception {
        Path file = Files.writeString(folder.resolve("call.txt"), TEXT);
        assertThat(run("read", file.toString(), "--json", "--published", "2024-03-14"))
                .isZero();
        assertThat(out.toString())
                .contains("\"id\" : \"call\"", "\"published\" : \"2024-03-14\"", "\"when\" : \"2024-03-08\"")
                .contains("\"name\" : \"Petru Munteanu\"", "\"post\" : \"Minister of Energy\"", "\"state\" : \"MD\"")
                .contains("\"/contacts/0\"", "\"rule\" : \"contacts:received\"", "\"text\" : \"Ambassador received");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void listsEachItemWithItsWords() throws Exception {
        Path file = Files.writeString(folder.resolve("call.txt"), TEXT);
        assertThat(run("read", file.toString())).isZero();
        assertThat(out.toString()).contains("People", "Petru Munteanu, Minister of Energy (MD)", "\u201C");
    }

    @Test
    void explainsWhyItemsAreRead() throws Exception {
        Path file = Files.writeString(folder.resolve("call.txt"), TEXT);
        assertThat(run("read", file.toString(), "--explain", "--published", "2024-03-14"))
                .isZero();
        assertThat(out.toString()).startsWith("""
            Ambassador received

            On Friday, [1 [2 Minister of Energy of Moldova Petru Munteanu 2] received [3 the Ambassador of
            Latvia to Moldova, Jānis Bērziņš 3] 1].

                  1  contact        kind meeting
                                    status held
            """).contains("""
                      2  person         name Petru Munteanu
                                        posts Minister of Energy (level minister, standing holds)
                                        side MD
                                        by the rule posts:post
                """).doesNotContain("Doubts");
    }

    @Test
    void tellsDoubtsAtTheEndOfAnExplanation() throws Exception {
        Path file = Files.writeString(
                folder.resolve("date.txt"), "The talks between Moldova and Latvia took place on 06/08/2024 in Riga.");
        assertThat(run("read", file.toString(), "--explain")).isZero();
        assertThat(out.toString()).endsWith("""
            Doubts
              “06/08/2024”
                  Day and month could stand either way round; taken for 2024-08-06.
            """);
    }

    @Test
    void takesTwoFormsAtOnceForMisuse() {
        assertThat(run("read", "x.txt", "--json", "--explain")).isEqualTo(2);
        assertThat(err.toString()).contains("mutually exclusive");
    }

    @Test
    void saysInOneSentenceThatAFileIsMissing() {
        assertThat(run("read", folder.resolve("none.txt").toString())).isEqualTo(1);
        assertThat(err.toString()).startsWith("chancery: there is no file ").hasLineCount(1);
    }

    @Test
    void saysInOneSentenceThatAFileIsEmptyOrNoText() throws Exception {
        Path empty = Files.writeString(folder.resolve("empty.txt"), " \n");
        assertThat(run("read", empty.toString())).isEqualTo(1);
        Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, (byte) 0xFF, 0, 7});
        assertThat(run("read", binary.toString())).isEqualTo(1);
        assertThat(err.toString()).hasLineCount(2).doesNotContain("Exception");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void takesAMissingFileNameOrABadDayForMisuse() {
        assertThat(run("read")).isEqualTo(2);
        assertThat(run("read", "x.txt", "--published", "yesterday")).isEqualTo(2);
    }

    private int run(String... arguments) {
        return Chancery.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
