package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.reader.Reader;
import org.chancery.reader.side.Side;
import org.chancery.register.Register;
import org.chancery.register.document.StoredDocument;
import org.chancery.register.relation.Relation;

/** Folders of many small readouts, and registers written out so that they can be compared. */
final class Readouts {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Relation RELATION = Relation.between(Side.state("LV"), Side.state("MD"));
    private static final Reader READER = Reader.create();

    private Readouts() {}

    /** Readouts of Latvia and Moldova with an index, each unlike the others. */
    static Path folder(Path folder, int first, int last) throws IOException {
        Files.createDirectories(folder);
        for (int number = first; number <= last; number++) {
            Files.writeString(folder.resolve(name(number) + ".txt"), """
                Ambassador received

                On %d March 2024, Minister of Energy of Moldova Petru Munteanu received the Ambassador of Latvia to Moldova, J\u0101nis B\u0113rzi\u0146\u0161.

                The parties agreed to build %d solar plants by the end of %d. In 2023, trade between Moldova and Latvia amounted to USD %d.5 million.
                """.formatted(
                            1 + number % 28, number, 2025 + number % 20, number));
        }
        String index = IntStream.rangeClosed(first, last)
                .mapToObj(number ->
                        "{\"id\": \"%s\", \"published\": \"2024-04-02\", \"publisher\": \"Ministry of Energy\"}"
                                .formatted(name(number)))
                .collect(Collectors.joining(",\n", "[", "]"));
        Files.writeString(folder.resolve("index.json"), index);
        return folder;
    }

    /** All that a register holds of them, without the names that differ from register to register. */
    static String written(Path home) {
        Register register = Register.open(home, READER, Clock.systemUTC());
        String documents = register.documents().stream()
                .map(document -> register.document(document.id()).orElseThrow())
                .map(StoredDocument::toString)
                .map(document -> ID.matcher(document).replaceAll("id"))
                .sorted()
                .collect(Collectors.joining("\n"));
        String record = register.relation(RELATION, LocalDate.of(2024, 12, 31)).toString();
        return documents + "\n" + ID.matcher(record).replaceAll("id");
    }

    static long count(Path home) {
        return Register.open(home, READER, Clock.systemUTC()).documents().size();
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "note-%02d", number);
    }
}
