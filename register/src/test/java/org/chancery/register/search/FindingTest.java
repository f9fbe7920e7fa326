package org.chancery.register.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.reader.page.Source;
import org.chancery.register.Register;
import org.chancery.register.document.DocumentSummary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed finds documents and items in four languages. */
class FindingTest {
    @TempDir
    static Path home;

    private static Register register;
    private static SearchIndex index;

    @BeforeAll
    static void index() {
        register = Readouts.register(home, Readouts.ALL);
        index = register.searchIndex(home);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
        agree                         | en
        ministers                     | en
        minister                      | en pl
        "ministers"                   |
        berzins                       | en
        Bērziņš                       | en
        "solar plant"                 | en
        "plant solar"                 |
        "build plant"~2               | en
        solar plant                   | en
        plant solar                   | en
        munt*                         | en
        Muntianu~                     | en
        Muntianu                      |
        solar AND plant               | en
        solar AND teapot              |
        solar OR елшісімен            | en kk
        elektrownia                   | pl
        minister NOT solar            | pl
        minister -solar               | pl
        (solar OR elektrownia) NOT Munteanu | pl
        zoltowski                     | pl
        Żółtowskiego                  | pl
        Zoltovski~                    | pl
        электростанция                | ru
        солнечная электростанция      | ru
        Zhandarskiy                   | ru
        Zhandarsk*                    | ru
        Кишиневе                      | ru
        Tolegenova                    | kk
        Толегенова~                   | kk
        Алия~                         | kk
        кезд*                         | kk
        „solar plant”                 | en
        Ministry-of-Energy teapot     |
        """)
    void findsDocuments(String words, String languages) {
        Narrowing documents = new Narrowing(Set.of(), Set.of(Kind.DOCUMENT), Set.of(), Set.of(), Set.of());
        assertThat(index.search(new Query(words, documents, 10), Progress.SILENT)
                        .hits())
                .extracting(hit -> hit.document().language())
                .containsExactlyInAnyOrder(languages == null ? new String[0] : languages.split(" "));
    }

    @ParameterizedTest(name = "{0} finds {2}")
    @CsvSource(delimiter = '|', textBlock = """
        Munteanu             | PERSON      | Petru Munteanu, Minister of Energy (MD)
        berzins              | PERSON      | Jānis Bērziņš, Ambassador (LV)
        build solar plant    | UNDERTAKING | agreed by LV–MD, due ../2026
        trade Latvia         | FIGURE      | trade turnover 41500000 USD, 2023, LV–MD
        received             | CONTACT     | held meeting, 2024-03-12, LV–MD
        Zhandarskiy          | PERSON      | Виктор Жандарский, министр энергетики (MD)
        """)
    void findsItems(String words, Kind kind, String heading) {
        Narrowing items = new Narrowing(Set.of(), Set.of(kind), Set.of(), Set.of(), Set.of());
        assertThat(index.search(new Query(words, items, 1), Progress.SILENT).hits())
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.heading()).isEqualTo(heading);
                    assertThat(hit.item()).isPresent();
                });
    }

    @Test
    void letsEitherOfTwoWordsDo() {
        assertThat(index.search(Readouts.query("Munteanu | Beridze"), Progress.SILENT)
                        .hits())
                .extracting(hit -> hit.document().language())
                .contains("en", "ru")
                .doesNotContain("pl", "kk");
    }

    @Test
    void namesTheItemAsTheRegisterDoes() {
        Hit hit =
                index.search(Readouts.query("Munteanu"), Progress.SILENT).hits().getFirst();
        assertThat(register.document(hit.document().id()).orElseThrow().items())
                .anyMatch(stored -> hit.item().filter(stored.id()::equals).isPresent());
    }

    @Test
    void putsTheNameBeforeItsMention() {
        assertThat(index.search(Readouts.query("Bērziņš"), Progress.SILENT).hits())
                .hasSizeGreaterThan(2)
                .first()
                .extracting(Hit::heading)
                .isEqualTo("Jānis Bērziņš, Ambassador (LV)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"solar",
                "solar)",
                "((solar",
                "solar \"\"",
                "solar +",
                "solar AND",
                "title:solar~x^2]",
                "~",
                "*",
                "\\"
            })
    void takesSignsThatMakeNoSenseForLetters(String words) {
        assertThatCode(() -> index.search(Readouts.query(words), Progress.SILENT))
                .doesNotThrowAnyException();
    }

    @Test
    void findsWhatAnOpenQuotationMarkBegins() {
        assertThat(index.search(Readouts.query("\"solar"), Progress.SILENT).hits())
                .isNotEmpty();
    }

    @Test
    void saysInASentenceThatThereAreTooManyWords() {
        String many = IntStream.range(0x4E00, 0x4E00 + 490)
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
        assertThatThrownBy(() -> Readouts.query("x".repeat(1001)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a search has at most 1000 characters, not 1001");
        assertThatThrownBy(() -> index.search(Readouts.query(many), Progress.SILENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the search has too many words");
    }

    @Test
    void givesAllTheLatestFirstWithoutWords() {
        Narrowing documents = new Narrowing(Set.of(), Set.of(Kind.DOCUMENT), Set.of(), Set.of(), Set.of());
        assertThat(index.search(new Query("", documents, 10), Progress.SILENT).hits())
                .extracting(hit -> hit.document().language())
                .containsExactly("kk", "pl", "en", "ru");
    }

    @Test
    void tellsTheDocumentAsTheRegisterDoes() {
        List<DocumentSummary> found = index
                .search(
                        new Query("", new Narrowing(Set.of(), Set.of(Kind.DOCUMENT), Set.of(), Set.of(), Set.of()), 10),
                        Progress.SILENT)
                .hits()
                .stream()
                .map(Hit::document)
                .toList();
        assertThat(found).containsExactlyElementsOf(register.documents());
        assertThat(found).hasSize(Readouts.ALL.size()).anyMatch(document -> !document.isRead());
    }

    @Test
    void ordersTheSameWayEachTime() {
        List<Hit> once = index.search(Readouts.query("minister OR solar OR министр"), Progress.SILENT)
                .hits();
        assertThat(once).hasSizeGreaterThan(5);
        try (SearchIndex other = Readouts.register(home, List.<Source>of()).searchIndex(home)) {
            other.rebuild(Progress.SILENT);
            assertThat(other.search(Readouts.query("minister OR solar OR министр"), Progress.SILENT)
                            .hits())
                    .containsExactlyElementsOf(once);
        }
    }
}
