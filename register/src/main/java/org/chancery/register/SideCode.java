package org.chancery.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.reader.side.Side;

/** How people write a side: a state by its ISO 3166-1 code, an organisation by its acronym. */
public final class SideCode {
    /** The organisations that act as sides; {@code AU} is Australia here, and the African Union is asked for as {@code @AU}. */
    private static final Set<String> ORGANISATIONS =
            Set.of("EU", "UN", "NATO", "OSCE", "CIS", "SCO", "ASEAN", "GCC", "OTS", "EAEU");

    private static final Set<String> STATES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));

    private SideCode() {}

    /** The side that a code names, in capitals or not; what begins with {@code @} is an organisation, whatever its name. */
    public static Optional<Side> find(String code) {
        String wanted = code.strip().toUpperCase(Locale.ROOT);
        if (wanted.matches("@[^@\\s,;+]+")) {
            return Optional.of(Side.ofKey(wanted));
        }
        if (ORGANISATIONS.contains(wanted)) {
            return Optional.of(Side.organisation(wanted));
        }
        return wanted.equals("XK") || STATES.contains(wanted) ? Optional.of(Side.state(wanted)) : Optional.empty();
    }

    /** What to say of a code that names no side, in one sentence. */
    public static String none(String code) {
        return "'" + code + "' is no code of a state (ISO 3166-1, such as KZ) or of an organisation that acts as a side"
                + " (such as EU; others are written @NAME)";
    }
}
