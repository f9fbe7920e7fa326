package org.chancery.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.reader.text.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads pages in the manners of many publishers; what is expected of each stands beside it. */
class PagesTest {
    private static final Path FOLDER = Path.of("src/test/resources/pages");
    private static final String EXPECTED = ".expected";

    static Stream<Path> pages() throws IOException {
        return files().stream().filter(file -> !file.toString().endsWith(EXPECTED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void readsAsExpected(Path file) throws IOException {
        String expected = Files.readString(expected(file));
        Paged paged = read(file);
        String head = expected.split("\n\n", 2)[0];
        assertThat(inShort(paged))
                .isEqualTo(head.lines()
                        .filter(line -> !line.startsWith("absent: "))
                        .collect(Collectors.joining("\n")));
        if (paged instanceof Page page) {
            String text = page.text().content();
            assertThat(text.strip()).isEqualTo(expected.split("\n\n", 2)[1].strip());
            head.lines()
                    .filter(line -> line.startsWith("absent: "))
                    .forEach(line -> assertThat(text).doesNotContain(line.substring(8)));
            page.attribution().ifPresent(one -> assertThat(one.words().quote()).contains(one.source()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void readsTheSameTwice(Path file) throws IOException {
        assertThat(read(file)).isEqualTo(read(file));
    }

    @Test
    void everyPageHasItsExpectationAndTheOtherWayRound() throws IOException {
        List<String> pages =
                pages().map(file -> expected(file).toString()).sorted().toList();
        assertThat(pages).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(files().stream()
                        .map(Path::toString)
                        .filter(name -> name.endsWith(EXPECTED))
                        .sorted())
                .isEqualTo(pages);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    private static Path expected(Path file) {
        return Path.of(file.toString().replaceFirst("\\.[a-z]+$", EXPECTED));
    }

    private static Paged read(Path file) throws IOException {
        return new PageReader().read(Source.of(Files.readAllBytes(file), file.toString()));
    }

    private static String inShort(Paged paged) {
        return switch (paged) {
            case Paged.Refused(String reason) -> "refused: " + reason;
            case Page page ->
                Stream.of(
                                "title: "
                                        + shown(page.title()
                                                .map((Passage title) ->
                                                        title.in(page.text().content()))),
                                "published: " + shown(page.published()),
                                "publisher: " + shown(page.publisher()),
                                "address: " + shown(page.address()),
                                "attribution: " + shown(page.attribution().map(Attribution::source)),
                                "language: " + page.language())
                        .collect(Collectors.joining("\n"));
        };
    }

    private static String shown(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }
}
