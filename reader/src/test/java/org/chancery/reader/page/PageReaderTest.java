package org.chancery.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
