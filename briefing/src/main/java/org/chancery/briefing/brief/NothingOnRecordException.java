package org.chancery.briefing.brief;

import java.io.Serial;
import java.time.LocalDate;
import org.chancery.briefing.wording.SideNames;
import org.chancery.briefing.wording.WrittenDates;
import org.chancery.register.relation.Relation;

/** The register holds nothing of the relation by the day. The message is a sentence for the one who asked. */
public final class NothingOnRecordException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    NothingOnRecordException(Relation relation, LocalDate asOf) {
        super("Nothing is on record between " + SideNames.of(relation.one()) + " and " + SideNames.of(relation.other())
                + " by " + WrittenDates.of(asOf) + ".");
    }
}
