package org.chancery.register.search;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.chancery.reader.Reader;
import org.chancery.reader.page.Source;
import org.chancery.register.Register;

/** Short readouts in four languages; people and events are invented. */
final class Readouts {
    static final Source ENGLISH = readout("reception", "en", "2024-03-13", "Ministry of Energy", """
        Ambassador of Latvia received

        On 12 March 2024, Minister of Energy of Moldova Petru Munteanu received the Ambassador of Latvia to Moldova, Jānis Bērziņš.

        The parties agreed to build a solar plant by the end of 2026. In 2023, trade between Moldova and Latvia amounted to USD 41.5 million.
        """);

    static final Source RUSSIAN = readout("peregovory", "ru", "2023-06-02", "Министерство энергетики", """
        Переговоры в Кишинёве

        1 июня 2023 года министр энергетики Молдавии Виктор Жандарский встретился с послом Грузии Нино Беридзе. Стороны договорились построить солнечную электростанцию до конца 2025 года.
        """);

    static final Source POLISH = readout("spotkanie", "pl", "2024-05-20", "Ministerstwo Energii", """
        Spotkanie w Kiszyniowie

        Ministrowie rozmawiali o elektrowniach słonecznych. Łukasz Żółtowski podziękował gospodarzom za przyjęcie.
        """);

    static final Source KAZAKH = readout("kezdesu", "kk", "2024-09-03", "Энергетика министрлігі", """
        Астанадағы кездесу

        Министр Әлия Төлегенова Латвия елшісімен кездесті. Тараптар күн электр станциясын салуға келісті.
        """);

    static final List<Source> ALL = List.of(ENGLISH, RUSSIAN, POLISH, KAZAKH);

    private static final Reader READER = Reader.create();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-01T08:00:00Z"), ZoneOffset.UTC);

    private Readouts() {}

    static Register register(Path home, List<Source> sources) {
        Register register = Register.open(home, READER, CLOCK);
        sources.forEach(register::add);
        return register;
    }

    static Source readout(String id, String language, String day, String publisher, String text) {
        return new Source(
                text.getBytes(StandardCharsets.UTF_8),
                id + ".txt",
                Optional.of(LocalDate.parse(day)),
                Optional.of(publisher),
                Optional.of("https://readouts.example/" + id),
                Optional.of(language));
    }

    static Query query(String words) {
        return new Query(words, Narrowing.NONE, 100);
    }
}
