package org.chancery.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** Times that are counted from a day, in units that the rules name. */
record FromDay(LocalDate day) {
    private static final int WEEK = 7;
    private static final int QUARTER = 3;
    private static final int DECADE = 10;

    /** From the first day of a time that has one. */
    static FromDay first(Edtf when) {
        return new FromDay(
                when.first().orElseThrow(() -> new IllegalArgumentException("no first day to count from: " + when)));
    }

    /** The unit so many units on from the one in which the day lies: last week, this quarter, next year. */
    Edtf unit(String unit, int by) {
        return switch (unit) {
            case "day" -> Edtf.day(day.plusDays(by));
            case "week" -> days(monday(by), WEEK);
            case "weekend" -> days(monday(by).plusDays(WEEK - 2), 2);
            case "month" -> Edtf.month(YearMonth.from(day).plusMonths(by));
            case "quarter" -> quarters(by, 1);
            case "year" -> Edtf.year(day.getYear() + by);
            case "decade" -> Edtf.decade(day.getYear() + DECADE * by);
            default -> throw unknown(unit);
        };
    }

    /** The point in time so many units on, as finely as the unit tells it. */
    Edtf at(String unit, int by) {
        return switch (unit) {
            case "day" -> Edtf.day(day.plusDays(by));
            case "week" -> Edtf.day(day.plusWeeks(by));
            case "month" -> Edtf.month(YearMonth.from(day).plusMonths(by));
            case "year" -> Edtf.year(day.getYear() + by);
            default -> throw unknown(unit);
        };
    }

    /** So many units up to the day; quarters are whole ones before its own. */
    Edtf back(String unit, int count) {
        return unit.equals("quarter")
                ? quarters(-count, count)
                : Edtf.between(Edtf.day(day.minus(period(unit, count))), Edtf.day(day));
    }

    /** So many units from the day on; quarters and decades are whole ones after its own. */
    Edtf on(String unit, int count) {
        return switch (unit) {
            case "quarter" -> quarters(1, count);
            case "decade" -> {
                int start = (day.getYear() / DECADE + 1) * DECADE;
                yield Edtf.between(Edtf.year(start), Edtf.year(start + DECADE * count - 1));
            }
            default -> Edtf.between(Edtf.day(day), Edtf.day(day.plus(period(unit, count))));
        };
    }

    /** A weekday: the nearest one not after the day, and the nearest after it. */
    Time weekday(int weekday, String look) {
        Edtf back = Edtf.day(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday))));
        Edtf ahead = Edtf.day(day.with(TemporalAdjusters.next(DayOfWeek.of(weekday))));
        return look.equals("ahead") ? Time.of(ahead) : new Time(back, ahead);
    }

    Time weekdayOfWeek(int weekday, int by) {
        return Time.of(Edtf.day(monday(by).plusDays(weekday - 1L)));
    }

    /** "the 21st": in this month, or in the one before or after it where that is nearer in the direction of the account. */
    Time dayOfMonth(int number) {
        LocalDate thisMonth = day.withDayOfMonth(number);
        LocalDate back = thisMonth.isAfter(day) ? thisMonth.minusMonths(1) : thisMonth;
        LocalDate ahead = thisMonth.isBefore(day) ? thisMonth.plusMonths(1) : thisMonth;
        return new Time(Edtf.day(back), Edtf.day(ahead));
    }

    private LocalDate monday(int weeks) {
        return day.plusWeeks(weeks).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Edtf days(LocalDate first, int count) {
        return Edtf.between(Edtf.day(first), Edtf.day(first.plusDays(count - 1L)));
    }

    private Edtf quarters(int by, int count) {
        int quarter = (day.getMonthValue() - 1) / QUARTER;
        YearMonth first = YearMonth.of(day.getYear(), QUARTER * quarter + 1).plusMonths((long) QUARTER * by);
        return Edtf.between(Edtf.month(first), Edtf.month(first.plusMonths((long) QUARTER * count - 1)));
    }

    private static Period period(String unit, int count) {
        return switch (unit) {
            case "day" -> Period.ofDays(count);
            case "week" -> Period.ofWeeks(count);
            case "month" -> Period.ofMonths(count);
            case "year" -> Period.ofYears(count);
            default -> throw unknown(unit);
        };
    }

    private static IllegalArgumentException unknown(String unit) {
        return new IllegalArgumentException("no unit of time: '" + unit + "'");
    }
}
