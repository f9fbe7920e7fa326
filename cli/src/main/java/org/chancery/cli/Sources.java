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
import java.util.Set;
import java.util.TreeSet;
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
        boolean isIndexed = java.nio.file.Files.exists(path.resolve(INDEX));
        Set<String> missing = new TreeSet<>(index.keySet());
        List<Pending> pending = new ArrayList<>();
        for (Path file : files(path)) {
            String id = ReadCommand.name(file);
            missing.remove(id);
            if (!isIndexed || index.containsKey(id)) {
                pending.add(new Pending(file, given.or(index.getOrDefault(id, Known.NOTHING))));
            }
        }
        // what is named and not there fails when it is read, and is counted with what else fails
        missing.forEach(id -> pending.add(new Pending(path.resolve(id), given)));
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
