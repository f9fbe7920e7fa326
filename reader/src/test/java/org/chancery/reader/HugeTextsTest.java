package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.chancery.reader.page.Page;
import org.chancery.reader.page.PageReader;
import org.chancery.reader.page.Paged;
import org.chancery.reader.page.Source;
import org.chancery.reader.text.Doubt;
import org.chancery.reader.text.KeptText;
import org.chancery.reader.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody writes and machines do: they are read like others. */
@Timeout(300)
class HugeTextsTest {
    private static final Reader READER = Reader.create();
    private static final int MEGABYTE = 1_000_000;
    private static final int TEN_MEGABYTES = 10_000_000;
    private static final int DEEP = 50_000;
    private static final String SENTENCE = "The ministers met in Riga, and spoke of trade between the two states. ";

    static Stream<Arguments> texts() {
        return Stream.of(
                        "MINISTER OF TRADE ",
                        "12 ",
                        "of of of ",
                        "Minister of ",
                        "министр ",
                        "( ",
                        "“We see it,” he said. ",
                        "a",
                        "1",
                        "\uD83D\uDE00",
                        "\u0301",
                        SENTENCE)
                .flatMap(part -> READER.languages().stream().map(language -> Arguments.of(part, language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("texts")
    void readsALineOfAMegabyte(String part, String language) {
        Page page = Readings.page(part.repeat(MEGABYTE / part.length()), language);
        int length = page.text().length();
        assertThat(READER.read(page).items())
                .allSatisfy(item -> assertThat(item.words().passage().end()).isLessThanOrEqualTo(length));
    }

    @Test
    void readsALineOfTenMegabytesToItsEnd() {
        String last = "The President of Chile received the Ambassador of Latvia in Lima.";
        String text = SENTENCE.repeat((TEN_MEGABYTES - last.length()) / SENTENCE.length()) + last;
        Readout readout = READER.read(Readings.page(text, "en"));
        assertThat(readout.doubts()).extracting(Doubt::kind).doesNotContain(Doubt.Kind.UNREAD);
        assertThat(readout.contacts())
                .anySatisfy(
                        contact -> assertThat(contact.words().passage().end()).isEqualTo(text.length() - 1));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"<div>", "<p><b>", "<table><tr><td>", "<ul><li>", "<a href=x>", "<div><span>", "<!--", "<"})
    void readsOrRefusesMarkupOfManyLevels(String opening) {
        String html = "<html><body>" + opening.repeat(DEEP) + SENTENCE.repeat(9);
        Paged paged = new PageReader().read(Source.of(html.getBytes(StandardCharsets.UTF_8), "deep.html"));
        if (paged instanceof Page page) {
            READER.languages()
                    .forEach(language -> READER.read(Readings.page(page.text().content(), language)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"page.html", "page.md", "page.txt"})
    void makesAPageOfALineOfTenMegabytes(String name) {
        byte[] bytes = SENTENCE.repeat(TEN_MEGABYTES / SENTENCE.length()).getBytes(StandardCharsets.UTF_8);
        assertThat(new PageReader().read(Source.of(bytes, name))).isInstanceOf(Page.class);
    }

    @Test
    void cutsNoLetterInTwoWhereItStopsReading() {
        String text = "a" + "\uD83D\uDE00".repeat(Tokenizer.LONGEST / 2);
        assertThat(KeptText.of(text).length()).isGreaterThan(Tokenizer.LONGEST);
        assertThat(READER.read(Readings.page(text, "en")).items()).isEmpty();
    }
}
