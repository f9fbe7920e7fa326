package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import org.chancery.reader.page.Page;
import org.chancery.reader.page.PageReader;
import org.chancery.reader.page.Paged;
import org.chancery.reader.page.Source;
import org.chancery.reader.text.KeptText;
import org.chancery.reader.text.Passage;

/** What holds for every text and every sequence of bytes there is: read or refused, never an exception. */
class AnyTextTest {
    private static final Reader READER = Reader.create();
    private static final PageReader PAGES = new PageReader();

    /** Words that rules wait for, signs that open and never close, and what no keyboard has. */
    private static final List<String> PARTS = List.of(
            "Minister of",
            "the Ambassador of Latvia to Moldova,",
            "received",
            "met with",
            "agreed to",
            "on Friday",
            "3 May 2024",
            "06/08/2024",
            "USD 41.5 million",
            "10th session",
            "12abc",
            "x4y",
            "“We",
            "said",
            "who",
            "his",
            "counterpart",
            "Polish-",
            "of of of",
            "and",
            ",",
            ".",
            "(",
            ")",
            "[",
            "\"",
            "'",
            "«",
            "–",
            "\n",
            "\n\n",
            "- ",
            "Министр",
            "посол Латвии",
            "договорились",
            "2024 года",
            "Я. Озолс",
            "MINISTER",
            "A.",
            "U.S.",
            "\uD83D\uDE00",
            "\uD800",
            "\uDC00",
            "e\u0301\u0302\u0323",
            "\u0301",
            "\u202Eשלום",
            "\u200D",
            "\uFEFF",
            "\0",
            "\u0001",
            "\u0085",
            "\u2028",
            "\t",
            "\r",
            "\u00A0",
            "İı",
            "ﬃ",
            "Ⅻ",
            "٣",
            "🇵🇱",
            "999999999999",
            "1,2.3,4",
            "1e9",
            "0",
            "–5%");

    @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
    void readsEveryString(@ForAll String text, @ForAll @From("languages") String language) {
        holds(text, language);
    }

    @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
    void readsEveryJumble(@ForAll @From("jumbles") String text, @ForAll @From("languages") String language) {
        holds(text, language);
    }

    @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
    void readsOrRefusesAllBytes(@ForAll @Size(max = 300) byte[] bytes, @ForAll @From("names") String name) {
        holds(bytes, name);
    }

    @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
    void readsOrRefusesAllMarkup(@ForAll @From("markup") String markup, @ForAll @From("names") String name) {
        holds(markup.getBytes(StandardCharsets.UTF_8), name);
    }

    @Provide
    static Arbitrary<String> languages() {
        return Arbitraries.of("en", "ru");
    }

    @Provide
    static Arbitrary<String> names() {
        return Arbitraries.of("page.html", "page.md", "page.txt");
    }

    @Provide
    static Arbitrary<String> jumbles() {
        return Arbitraries.of(PARTS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .flatMap(parts -> Arbitraries.of(" ", "").map(between -> String.join(between, parts)));
    }

    /** Elements opened and closed as it comes, with texts that are long enough to be taken for an article. */
    @Provide
    static Arbitrary<String> markup() {
        Arbitrary<String> tags = Arbitraries.of(
                "<p>",
                "</p>",
                "<div class='text'>",
                "</div>",
                "<table>",
                "<tr>",
                "<td>",
                "</table>",
                "<a href=x>",
                "</a>",
                "<h1>",
                "</h1>",
                "<ul>",
                "<li>",
                "<br>",
                "<pre>",
                "<time datetime=2024-13-45>",
                "<meta name=date content=",
                "<title>",
                "</title>",
                "<script type='application/ld+json'>{\"a\":[",
                "</script>",
                "<!--",
                "-->",
                "<",
                "&#xD800;",
                "&nbsp;",
                "---\ntitle: \"\n---\n",
                "# ",
                "**",
                "> ",
                "<html lang='",
                "<body>",
                "<p>");
        return Combinators.combine(tags.list().ofMaxSize(25), jumbles().list().ofMaxSize(25))
                .as((opened, texts) ->
                        Stream.of(opened, texts).flatMap(Collection::stream).toList())
                .flatMap(AnyTextTest::shuffled);
    }

    private static Arbitrary<String> shuffled(List<String> parts) {
        return Arbitraries.shuffle(parts).map(shuffled -> String.join("", shuffled));
    }

    private static void holds(byte[] bytes, String name) {
        Paged paged = PAGES.read(Source.of(bytes, name));
        assertThat(PAGES.read(Source.of(bytes, name))).isEqualTo(paged);
        if (paged instanceof Page page) {
            page.title().ifPresent(title -> liesIn(title, page.text().content()));
            READER.languages().forEach(language -> holds(page.text().content(), language));
        }
    }

    /** Same result twice, and every passage and quotation to the letter. */
    private static void holds(String text, String language) {
        String content = KeptText.of(text).content();
        if (content.isBlank()) {
            return;
        }
        Readout readout = READER.read(Readings.page(text, language));
        assertThat(READER.read(Readings.page(text, language))).isEqualTo(readout);
        readout.items().forEach(item -> {
            assertThat(item.words().text().content()).isEqualTo(content);
            item.words().passages().forEach(passage -> liesIn(passage, content));
        });
        readout.doubts().forEach(doubt -> liesIn(doubt.at(), content));
    }

    private static void liesIn(Passage passage, String content) {
        assertThat(passage.end()).isLessThanOrEqualTo(content.length());
        assertThat(passage.in(content)).isNotBlank();
        assertThat(Character.isLowSurrogate(content.charAt(passage.start()))).isFalse();
        assertThat(passage.end() < content.length() && Character.isLowSurrogate(content.charAt(passage.end())))
                .isFalse();
    }
}
