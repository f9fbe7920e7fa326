package org.chancery.cli;

import org.chancery.reader.side.Side;
import org.chancery.register.SideCode;
import org.chancery.register.relation.Relation;
import picocli.CommandLine.Parameters;

/** The two sides that a command is asked about, by their codes. */
final class TwoSides {
    @Parameters(index = "0", paramLabel = "FROM", description = "whose view it is: ISO 3166-1 code, or EU, UN, NATO, …")
    private String from = "";

    @Parameters(index = "1", paramLabel = "WITH", description = "the other side")
    private String with = "";

    Side from() {
        return side(from);
    }

    /** The side that a code names; a {@link Failure} where it names none. */
    static Side side(String code) {
        return SideCode.find(code).orElseThrow(() -> new Failure(SideCode.none(code)));
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

    @Override
    public String toString() {
        return from + "\u2013" + with;
    }
}
