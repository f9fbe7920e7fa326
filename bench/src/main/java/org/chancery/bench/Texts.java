package org.chancery.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.reader.page.Page;
import org.chancery.reader.page.PageReader;
import org.chancery.reader.page.Source;
import org.chancery.reader.text.KeptText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The readouts that are read over and over, in English, as all peers read them. */
record Texts(List<Page> pages) {
    static final String FOLDER = "chancery.gold";

    Texts {
        pages = List.copyOf(pages);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("there are no English readouts to read");
        }
    }

    /** The texts of the folder {@code dev} within that which {@code -Dchancery.gold} names. */
    static Texts given() {
        Path folder = Path.of(System.getProperty(FOLDER, ""), "dev");
        try (Stream<Path> files = Files.list(folder)) {
            return new Texts(files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Texts::page)
                    .filter(page -> page.language().equals("en"))
                    .toList());
        } catch (IOException e) {
            throw new IllegalArgumentException("no texts in " + folder + "; name a folder with -D" + FOLDER, e);
        }
    }

    /** One text of about so many units, made of all by saying them again and again. */
    Page repeated(int length) {
        StringBuilder text = new StringBuilder(length + 10_000);
        for (int i = 0; text.length() < length; i = (i + 1) % pages.size()) {
            text.append(content(pages.get(i))).append("\n\n");
        }
        Page first = pages.getFirst();
        return new Page(
                KeptText.of(text), Optional.empty(), first.published(), Optional.empty(), Optional.empty(), "en");
    }

    List<String> contents() {
        return pages.stream().map(Texts::content).toList();
    }

    /** How long all texts are together in UTF-8. */
    long bytes() {
        return contents().stream()
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    private static String content(Page page) {
        return page.text().content();
    }

    private static Page page(Path file) {
        String name = file.toString();
        Path header = Path.of(name.substring(0, name.length() - ".txt".length()) + ".json");
        try {
            Source source = new Source(
                    Files.readAllBytes(file),
                    name,
                    published(Files.readString(header)),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            if (new PageReader().read(source) instanceof Page page) {
                return page;
            }
            throw new IllegalArgumentException(file + " is no readout");
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read " + file + " and " + header, e);
        }
    }

    private static Optional<LocalDate> published(String json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isDay = parser.currentName().equals("published");
                if (parser.nextToken() == JsonToken.VALUE_STRING && isDay) {
                    return Optional.of(LocalDate.parse(parser.getString()));
                }
                parser.skipChildren();
            }
            return Optional.empty();
        }
    }
}
