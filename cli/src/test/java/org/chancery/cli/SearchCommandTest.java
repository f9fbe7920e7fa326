package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The samples are searched from the command line. */
class SearchCommandTest {
    private static final Path SAMPLES = Path.of(System.getProperty("chancery.root", ".."), "samples");

    @TempDir
    static Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void addSamples() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        assertThat(Chancery.run(nowhere, nowhere, "add", SAMPLES.toString(), "--home", home.toString()))
                .isZero();
    }

    @Test
    void printsHitsWithTheirWordsAndSources() {
        assertThat(chancery("search", "\"working group\"", "--kind", "undertaking"))
                .isZero();
        assertThat(out.toString()).startsWith("""
            undertaking  agreed by KZ–PL, due 2023-01/2023-06
                - set up a [working group] on agriculture and food processing in the first half of 2023;
                2022-10-21 · Ministry of National Economy of the Republic of Kazakhstan · “9th Session of the \
            Kazakh-Polish Intergovernmental Commission”
            """).contains("relation   KZ+PL ");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void narrowsByEachOption() {
        assertThat(chancery(
                        "search",
                        "group",
                        "--relation",
                        "PL",
                        "KZ",
                        "--side",
                        "KZ",
                        "--year",
                        "2022",
                        "--kind",
                        "document",
                        "--publisher",
                        "ministry of national economy of the republic of kazakhstan"))
                .isZero();
        assertThat(out.toString()).contains("9th Session").contains("1 found.");
    }

    @Test
    void saysThatThereIsMore() {
        assertThat(chancery("search", "--limit", "3")).isZero();
        assertThat(out.toString()).containsPattern("\\n3 of \\d{3}; --limit N prints more\\.");
    }

    @Test
    void printsJson() {
        assertThat(chancery("search", "Zawilski", "--json", "--limit", "1")).isZero();
        assertThat(out.toString())
                .startsWith("{\"words\":\"Zawilski\",\"total\":")
                .contains("\"behind\":0", "\"kind\":\"person\"", "\"marks\":[{\"start\":", "\"facets\":{\"relation\":[")
                .hasLineCount(1);
    }

    @Test
    void findsNothingWithoutAFailure() {
        assertThat(chancery("search", "teapot")).isZero();
        assertThat(out.toString()).startsWith("Nothing found.");
    }

    @Test
    void writesTheIndexAnew() {
        assertThat(chancery("index", "--rebuild")).isZero();
        assertThat(err.toString()).isEqualTo("indexing: 12 of 12 documents\n");
        assertThat(out.toString()).matches("12 documents and \\d{3} items are indexed\n");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
        --relation KZ KZ ; 1 ; a relation has two different sides
        --side XX        ; 1 ; 'XX' is no code of a state
        --limit 0        ; 1 ; from 1 to 1000 hits, not 0
        --kind teapot    ; 2 ; there is no kind 'teapot'
        --year soon      ; 2 ; soon
        --relation KZ    ; 2 ; --relation
        """)
    void saysWhatIsWrongWithAnOption(String option, int exit, String said) {
        List<String> arguments = new ArrayList<>(List.of("search", "group"));
        arguments.addAll(List.of(option.split(" ")));
        assertThat(chancery(arguments.toArray(String[]::new))).isEqualTo(exit);
        assertThat(err.toString()).contains(said).doesNotContain("\tat ");
    }

    private int chancery(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--home", home.toString()));
        return Chancery.run(new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
    }
}
