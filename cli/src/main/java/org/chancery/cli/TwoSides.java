package org.chancery.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.chancery.reader.side.Side;
import org.chancery.register.relation.Relation;
import picocli.CommandLine.Parameters;

/** The two sides that a command is asked about, by their codes. */
final class TwoSides {
    /** The organisations that act as sides; {@code AU} is Australia here, and the African Union is asked for as {@code @AU}. */
    private static final Set<String> ORGANISATIONS =
            Set.of("EU", "UN", "NATO", "OSCE", "CIS", "SCO", "ASEAN", "GCC", "OTS", "EAEU");

    @Parameters(index = "0", paramLabel = "FROM", description = "whose view it is: ISO 3166-1 code, or EU, UN, NATO, …")
    private String from = "";

    @Parameters(index = "1", paramLabel = "WITH", description = "the other side")
    private String with = "";

    Side from() {
        return side(from);
    }

    /** The relation of the two; a {@link Failure} where they are one, or a code is none. */
    Relation relation() {
        Side own = side(from);
        Side other = side(with);
        if (own.equals(other)) {
            throw new Failure("a relation has two different sides, not " + from + " twice");
        }
        return Relation.between(own, other);
    }

    /** Bodies that act as a side are written by their code; a state by its ISO 3166-1 code. */
    private static Side side(String code) {
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

    @Override
    public String toString() {
        return from + "\u2013" + with;
    }
}
