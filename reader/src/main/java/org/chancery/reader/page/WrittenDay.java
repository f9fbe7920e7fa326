package org.chancery.reader.page;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as written in a line.
 *
 * @param start where it starts in the line
 * @param end the unit after its last
 * @param dayFirst what it means if the day is written before the month; empty if that is no date
 * @param monthFirst what it means if the month is written before the day; the same where the writing leaves no choice
 */
record WrittenDay(int start, int end, Optional<LocalDate> dayFirst, Optional<LocalDate> monthFirst) {
    /** Which of day and month comes first in figures. */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        UNKNOWN
    }

    /** What it means, if that is settled by itself or by the order. */
    Optional<LocalDate> in(Order order) {
        if (dayFirst.equals(monthFirst) || monthFirst.isEmpty()) {
            return dayFirst;
        }
        if (dayFirst.isEmpty()) {
            return monthFirst;
        }
        return switch (order) {
            case DAY_FIRST -> dayFirst;
            case MONTH_FIRST -> monthFirst;
            case UNKNOWN -> Optional.empty();
        };
    }

    /** The order that this date shows to be in use. */
    Order shows() {
        if (dayFirst.equals(monthFirst)) {
            return Order.UNKNOWN;
        }
        return dayFirst.isEmpty() ? Order.MONTH_FIRST : monthFirst.isEmpty() ? Order.DAY_FIRST : Order.UNKNOWN;
    }
}
