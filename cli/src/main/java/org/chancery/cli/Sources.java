package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.reader.page.Source;

/** The files that are to be added, with what is known of each: from the command line, or from a folder's index. */
final class Sources {
    private static final String INDEX = "index.json";

    private Sources() {}

    /** What is known of a document besides its bytes. */
    record Known(Optional<LocalDate> published, Optional<String> publisher, Optional<String> uri) {
        static final Known NOTHING = new Known(Optional.empty(), Optional.empty(), Optional.empty());

        Known or(Known other) {
            return new Known(published.or(other::published), publisher.or(other::publisher), uri.or(other::uri));
        }
    }

    /** A file that is still to be read. */
    record Pending(Path file, Known known) {
        Source source() {
            return new Source(
                    Files.read(file),
                    file.toString(),
                    known.published(),
                    known.publisher(),
                    known.uri(),
                    Optional.empty());
        }
    }

    /** The file itself, or those of the folder that look like texts or pages, by name. */
    static List<Pending> at(Path path, Known given) {
        if (!java.nio.file.Files.isDirectory(path)) {
            return List.of(new Pending(path, given));
        }
        Map<String, Known> index = index(path.resolve(INDEX));
        List<Pending> pending = new ArrayList<>();
        for (Path file : files(path)) {
            Known known = index.get(ReadCommand.name(file));
            if (index.isEmpty() || known != null) {
                pending.add(new Pending(file, known == null ? given : given.or(known)));
            }
        }
        return pending;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = java.nio.file.Files.list(folder)) {
            return files.filter(file -> file.toString().matches("(?i).*\\.(txt|html?|md)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Failure("cannot read the folder " + folder, e);
        }
    }

    private static Map<String, Known> index(Path file) {
        Map<String, Known> index = new HashMap<>();
        if (!java.nio.file.Files.exists(file)) {
            return index;
        }
        for (List<JsonFields.Field> fields : JsonFields.inArray(Files.read(file), file)) {
            Map<String, String> values = new HashMap<>();
            fields.forEach(field -> values.put(field.name(), field.value()));
            Optional<LocalDate> day =
                    Optional.ofNullable(values.get("published")).map(text -> day(text, file));
            index.put(
                    values.getOrDefault("id", ""),
                    new Known(
                            day, Optional.ofNullable(values.get("publisher")), Optional.ofNullable(values.get("uri"))));
        }
        return index;
    }

    private static LocalDate day(String text, Path file) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Failure(file + " gives '" + text + "' as a day; a day is written 2024-11-24", e);
        }
    }
}
