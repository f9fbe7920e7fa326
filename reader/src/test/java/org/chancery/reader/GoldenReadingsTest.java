package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.reader.page.Page;
import org.chancery.reader.page.PageReader;
import org.chancery.reader.page.Source;
import org.chancery.reader.text.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts beside what a person expects to be read in them, one pair for each behaviour that the pair is named for: {@code
 * readouts/<name>.txt} and {@code readouts/<name>.expected}, in the form of {@link GoldenReading}. Lines that begin with
 * {@code #} say why.
 */
class GoldenReadingsTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("chancery.root", ".."), "reader/src/test/resources/readouts");
    private static final String PUBLISHED = "published | ";
    private static final Reader READER = Reader.create();

    static Stream<String> names() throws IOException {
        return namesOf(".txt").stream().sorted();
    }

    @Test
    void noTextAndNoExpectationStandsAlone() throws IOException {
        assertThat(namesOf(".txt")).isNotEmpty().isEqualTo(namesOf(".expected"));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files).allSatisfy(file -> assertThat(file.toString()).matches(".*\\.(txt|expected)"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void readsWhatAPersonReads(String name) throws IOException {
        assertThat(GoldenReading.of(READER.read(page(name, text(name))))).containsExactlyElementsOf(expected(name));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void readsTheSameTwice(String name) throws IOException {
        assertThat(READER.read(page(name, text(name)))).isEqualTo(READER.read(page(name, text(name))));
        assertThat(Reader.create().read(page(name, text(name)))).isEqualTo(READER.read(page(name, text(name))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void readsTheSameWithOtherLineEnds(String name) throws IOException {
        String windows = text(name).replace("\n", "\r\n");
        assertThat(READER.read(page(name, windows))).isEqualTo(READER.read(page(name, text(name))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void quotesTheTextToTheLetter(String name) throws IOException {
        String text = text(name);
        assertThat(READER.read(page(name, text)).items().map(Item::words))
                .isNotEmpty()
                .allSatisfy(words -> {
                    assertThat(words.text().content()).isEqualTo(text);
                    assertThat(text.substring(
                                    words.passage().start(), words.passage().end()))
                            .isEqualTo(words.quote());
                    assertThat(words.passages())
                            .allSatisfy(passage -> assertThat(passage.end()).isLessThanOrEqualTo(text.length()));
                });
    }

    private static Set<String> namesOf(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ending))
                    .map(file -> file.substring(0, file.length() - ending.length()))
                    .collect(Collectors.toSet());
        }
    }

    private static String text(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name + ".txt"));
    }

    private static List<String> expected(String name) throws IOException {
        return Files.readAllLines(FOLDER.resolve(name + ".expected")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static Page page(String name, String text) throws IOException {
        Optional<LocalDate> published = expected(name).stream()
                .filter(line -> line.startsWith(PUBLISHED))
                .map(line -> LocalDate.parse(line.substring(PUBLISHED.length())))
                .findFirst();
        Source source = new Source(
                text.getBytes(StandardCharsets.UTF_8),
                name + ".txt",
                published,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(new PageReader().read(source)).isInstanceOf(Page.class);
        return (Page) new PageReader().read(source);
    }
}
