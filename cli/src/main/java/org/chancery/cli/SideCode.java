package org.chancery.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.chancery.reader.side.Side;

/** How sides are written on the command line: a state by its ISO 3166-1 code, an organisation by its acronym. */
final class SideCode {
    /** The organisations that act as sides; {@code AU} is Australia here, and the African Union is asked for as {@code @AU}. */
    private static final Set<String> ORGANISATIONS =
            Set.of("EU", "UN", "NATO", "OSCE", "CIS", "SCO", "ASEAN", "GCC", "OTS", "EAEU");

    private SideCode() {}

    static Side side(String code) {
        String wanted = code.toUpperCase(Locale.ROOT);
        if (wanted.equals("@AU")) {
            return Side.ofKey(wanted);
        }
        if (ORGANISATIONS.contains(wanted)) {
            return Side.organisation(wanted);
        }
        if (wanted.equals("XK") || Arrays.asList(Locale.getISOCountries()).contains(wanted)) {
            return Side.state(wanted);
        }
        throw new Failure("'" + code
                + "' is no code of a state (ISO 3166-1, such as KZ) or of an organisation that acts as a side");
    }
}
