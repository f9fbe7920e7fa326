package org.chancery.reader.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
    private final PageReader pages = new PageReader();

    @Test
    void keepsAPlainTextToTheLetter() {
        String text = "Talks in Riga\r\n\r\nThe ministers met in Riga and spoke of trade between the two states. ";
        Page page = (Page) read("talks.txt", text);
        assertThat(page.text().content()).isEqualTo(text.replace("\r\n", "\n"));
        assertThat(page.title().orElseThrow().in(page.text().content())).isEqualTo("Talks in Riga");
        assertThat(page.language()).isEqualTo("en");
    }

    @Test
    void leavesMenusAndShareBarsOfAPageBehind() {
        Page page = (Page) read("talks.html", """
            <!doctype html><html lang="en-GB"><head><title>Ministry | Talks</title></head><body>
            <nav><ul><li>Home</li><li>News</li></ul></nav>
            <main><h1>Talks in Riga</h1><div class="share-bar"><p>Share this page</p></div>
            <p>The ministers met in Riga and spoke of trade between the two states.</p>
            <ul><li>They agreed to meet again.</li></ul></main>
            <footer><p>All rights reserved</p></footer></body></html>
            """);
        assertThat(page.text().content()).isEqualTo("""
            Talks in Riga

            The ministers met in Riga and spoke of trade between the two states.

            - They agreed to meet again.\
            """);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        Ministrowie spotkali się w Warszawie i mówili o handlu oraz o współpracy. | pl
        Стороны обсудили торговлю и сотрудничество, а также планы на год.         | ru
        The ministers met in Warsaw and spoke of trade and of the year to come.   | en
        12345 67890                                                               | und
        """)
    void recognisesTheLanguage(String text, String language) {
        assertThat(((Page) read("text.txt", text)).language()).isEqualTo(language);
    }

    @Test
    void refusesWhatHoldsNoText() {
        assertThat(read("empty.txt", " \n")).isInstanceOf(Paged.Refused.class);
        assertThat(read("menu.html", "<html><body><nav>Home</nav></body></html>"))
                .isInstanceOf(Paged.Refused.class);
        assertThat(read("zip.txt", "PK\0\0")).isInstanceOf(Paged.Refused.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        %PDF-1.7            | this is a PDF document, not a page or a text
        PK\u0003\u0004 docx | this is an archive or an office document, not a page or a text
        GIF89a              | this is a picture, not a page or a text
        """)
    void namesWhatIsNoText(String content, String reason) {
        assertThat(read("x.txt", content)).isEqualTo(new Paged.Refused(reason));
    }

    @Test
    void takesWhatIsGivenOverWhatThePageSays() {
        String html = """
            <html lang="en"><head><title>Talks</title><meta name="date" content="2024-01-02">
            <link rel="canonical" href="https://a.example/1"><meta property="og:site_name" content="Site"></head>
            <body><h1>Talks</h1><p>The ministers met in Riga and spoke of trade between the two states and of the port.</p></body></html>
            """;
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        Page own = (Page) pages.read(Source.of(bytes, "a.html"));
        assertThat(own.published()).contains(LocalDate.of(2024, 1, 2));
        assertThat(own.publisher()).contains("Site");
        assertThat(own.address()).contains("https://a.example/1");
        Page given = (Page) pages.read(new Source(
                bytes,
                "a.html",
                Optional.of(LocalDate.of(2023, 5, 6)),
                Optional.of("Ministry"),
                Optional.of("https://b.example/2"),
                Optional.of("fr")));
        assertThat(given.published()).contains(LocalDate.of(2023, 5, 6));
        assertThat(given.publisher()).contains("Ministry");
        assertThat(given.address()).contains("https://b.example/2");
        assertThat(given.language()).isEqualTo("fr");
    }

    @Test
    void refusesLettersThatItsEncodingDoesNotHold() {
        byte[] bytes = "<html><head><meta charset=\"utf-8\"></head><body>".getBytes(StandardCharsets.UTF_8);
        byte[] broken = Arrays.copyOf(bytes, bytes.length + 20);
        Arrays.fill(broken, bytes.length, broken.length, (byte) 0xE4);
        assertThat(pages.read(Source.of(broken, "x.html"))).isInstanceOf(Paged.Refused.class);
        assertThat(pages.read(Source.of(new byte[] {(byte) 0xC4, (byte) 0xE0}, "x.txt")))
                .isInstanceOf(Paged.Refused.class);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<p>The ministers met in Riga, and spoke of trade.</p>",
                "<div><table><tr><td>",
                "<a href='#'>x</a> ",
                "(((( ",
                "x<br>",
                "a, b reports. ",
                "according to "
            })
    void readsMegabytesInSeconds(String part) {
        String html = "<html><body><h1>Talks</h1>" + part.repeat(2_000_000 / part.length()) + "</body></html>";
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read("big.html", html));
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> read("big.txt", part.repeat(1 + 2_000_000 / part.length())));
    }

    @Test
    void takesAnyBytesWithoutComplaint() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            assertThat(pages.read(Source.of(bytes, round % 2 == 0 ? "x.html" : "x.txt")))
                    .isNotNull();
        }
    }

    private Paged read(String name, String content) {
        return pages.read(Source.of(content.getBytes(StandardCharsets.UTF_8), name));
    }
}
