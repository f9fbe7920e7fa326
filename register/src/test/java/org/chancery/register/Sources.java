package org.chancery.register;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.reader.page.Source;

/** Texts of tests as sources, such as a ministry publishes them. */
final class Sources {
    private Sources() {}

    /** Published by the Ministry of Energy of some state, in English. */
    static Source english(String name, String published, String text) {
        return of(name, published, "en", "Ministry of Energy", text);
    }

    static Source of(String name, String published, String language, String publisher, String text) {
        return new Source(
                text.getBytes(StandardCharsets.UTF_8),
                name + ".txt",
                Optional.of(LocalDate.parse(published)),
                Optional.of(publisher),
                Optional.empty(),
                Optional.of(language));
    }
}
