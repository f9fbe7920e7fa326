package org.chancery.reader.time;

import java.time.MonthDay;
import java.time.format.DateTimeParseException;

/** A day that recurs each year, written {@code --11-11}. */
public record YearlyDay(MonthDay day) implements CalendarDate {
    /**
     * Reads {@code --11-11}.
     *
     * @throws IllegalArgumentException if the text is no such day
     */
    public static YearlyDay parse(String text) {
        try {
            return new YearlyDay(MonthDay.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("no yearly day: '" + text + "'", e);
        }
    }

    @Override
    public String toString() {
        return day.toString();
    }
}
