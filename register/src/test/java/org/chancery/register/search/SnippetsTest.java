package org.chancery.register.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.reader.page.Source;
import org.chancery.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown of a text stands in it to the letter, and what was found is marked in it. */
class SnippetsTest {
    @TempDir
    Path home;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
        berzins               | Bērziņš
        "solar plant"         | solar plant
        agree                 | agreed
        электростанция        | электростанцию
        Zhandarskiy           | Жандарский
        elektrownia           | elektrowniach
        Tolegenova            | Төлегенова
        munt*                 | Munteanu
        Muntianu~             | Munteanu
        """)
    void marksWhatWasFound(String words, String marked) {
        Register register = Readouts.register(home, Readouts.ALL);
        try (SearchIndex index = register.searchIndex(home)) {
            Found found = index.search(Readouts.query(words), Progress.SILENT);
            assertThat(marks(found)).contains(marked).allMatch(marked::equals);
            assertThat(found.hits()).allSatisfy(hit -> standsInTheText(register, hit));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        Latvia Moldova trade | On 12 March 2024, Minister of Energy of Moldova Petru Munteanu received the Ambassador of Latvia to Moldova, Jānis Bērziņš. In 2023, trade between Moldova and Latvia amounted to USD 41.5 million.
        Ambassador           | On 12 March 2024, Minister of Energy of Moldova Petru Munteanu received the Ambassador of Latvia to Moldova, Jānis Bērziņš.
        """)
    void showsTheSentencesWithMostOfTheWordsAndNotTheTitle(String words, String shown) {
        Register register = Readouts.register(home, List.of(Readouts.ENGLISH));
        try (SearchIndex index = register.searchIndex(home)) {
            Hit document = index.search(Readouts.query(words), Progress.SILENT).hits().stream()
                    .filter(hit -> hit.kind() == Kind.DOCUMENT)
                    .findFirst()
                    .orElseThrow();
            assertThat(document.snippets().stream().map(Snippet::text).collect(Collectors.joining(" ")))
                    .isEqualTo(shown);
        }
    }

    @Test
    void cutsALongSentenceBetweenWordsAroundAMark() {
        String long1 = "The parties welcomed " + "the opening of further schools, ".repeat(20);
        String long2 = "of hospitals and of libraries, ".repeat(20) + "as they said.";
        Source source =
                Readouts.readout("long", "en", "2024-01-01", "Gazette", long1 + "observatories, " + long2 + "\n");
        Register register = Readouts.register(home, List.of(source));
        try (SearchIndex index = register.searchIndex(home)) {
            Hit hit = index.search(Readouts.query("observatory"), Progress.SILENT)
                    .hits()
                    .getFirst();
            Snippet snippet = hit.snippets().getFirst();
            assertThat(snippet.text().length()).isBetween(200, 300);
            assertThat(snippet.marks())
                    .singleElement()
                    .extracting(snippet::marked)
                    .isEqualTo("observatories");
            assertThat(long1 + "observatories, " + long2).contains(" " + snippet.text() + " ");
            standsInTheText(register, hit);
        }
    }

    private static List<String> marks(Found found) {
        return found.hits().stream()
                .flatMap(hit -> hit.snippets().stream())
                .flatMap(snippet -> snippet.marks().stream().map(snippet::marked))
                .collect(Collectors.toList());
    }

    private static void standsInTheText(Register register, Hit hit) {
        String text =
                register.document(hit.document().id()).orElseThrow().text().content();
        assertThat(hit.snippets()).isNotEmpty().allSatisfy(snippet -> {
            assertThat(snippet.at().in(text)).isEqualTo(snippet.text());
            assertThat(snippet.marks())
                    .allSatisfy(mark -> assertThat(mark.in(text)).isEqualTo(snippet.marked(mark)));
        });
    }
}
