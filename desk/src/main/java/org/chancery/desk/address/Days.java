package org.chancery.desk.address;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.chancery.desk.failure.RefusedException;
import org.chancery.desk.failure.Sentence;
import org.springframework.stereotype.Component;

/** The day that an address asks for. */
@Component
public class Days {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    private final Clock clock;

    Days(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * The day asked for; today if none is.
     *
     * @throws RefusedException if it is no day
     */
    public LocalDate of(String text) {
        if (text.isEmpty()) {
            return today();
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException e) {
            RefusedException refused = new RefusedException(Sentence.NO_SUCH_DAY, text);
            refused.initCause(e);
            throw refused;
        }
        throw new RefusedException(Sentence.NO_SUCH_DAY, text);
    }
}
