package org.chancery.register.database;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How instants are written in columns: UTC, always with three digits of milliseconds, so that text sorts by time. */
public final class Instants {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** After all instants that columns hold. */
    public static final Instant EVER = Instant.parse("9999-12-31T23:59:59.999Z");

    private Instants() {}

    /** The instant as a column holds it, cut to milliseconds. */
    public static String text(Instant instant) {
        return FORM.format(instant);
    }
}
