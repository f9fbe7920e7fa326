package org.chancery.cli;

import java.time.Instant;
import java.time.LocalDate;
import org.chancery.reader.side.Side;
import org.chancery.register.Register;
import org.chancery.register.relation.RelationRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The relation that a command is asked about, as of a day, in the register of a home folder or server. */
final class AskedRelation {
    @Mixin
    private Home home = new Home();

    @Mixin
    private TwoSides sides = new TwoSides();

    @Option(
            names = {"--as-of", "--for"},
            paramLabel = "DAY",
            description = "as of a day, such as 2025-06-01; else today")
    private @Nullable LocalDate day;

    @Option(
            names = "--known-at",
            paramLabel = "INSTANT",
            description = "as it was known then, such as 2025-06-01 or 2025-06-01T12:00Z; else as it is known now")
    private @Nullable Instant known;

    /** The side from which it is asked. */
    Side from() {
        return sides.from();
    }

    /** What the register holds of it; a {@link Failure} if that is nothing. */
    RelationRecord record() {
        LocalDate asOf = Today.unless(day);
        try (Register register = home.open()) {
            RelationRecord record = known == null
                    ? register.relation(sides.relation(), asOf)
                    : register.relation(sides.relation(), asOf, known);
            if (record.isEmpty()) {
                throw new Failure("the register in " + home.register() + " holds nothing on " + sides + " as of " + asOf
                        + (known == null ? "" : " as known at " + known));
            }
            return record;
        }
    }
}
