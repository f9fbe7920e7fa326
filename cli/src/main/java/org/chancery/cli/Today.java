package org.chancery.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The day on which a command runs, where the person at the command line is. */
final class Today {
    private Today() {}

    /** The day that is asked for; today if none is. */
    static LocalDate unless(@Nullable LocalDate day) {
        return day != null ? day : LocalDate.now(Clock.system(ZoneId.systemDefault()));
    }
}
