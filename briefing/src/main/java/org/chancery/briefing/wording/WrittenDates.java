package org.chancery.briefing.wording;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.reader.time.CalendarDate;
import org.chancery.reader.time.Edtf;
import org.chancery.reader.time.Edtf.Precision;
import org.chancery.reader.time.YearlyDay;

/** Dates and periods as people write them: "22–23 October 2024", "since 2005", "second half of 2025". */
public final class WrittenDates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final List<String> QUARTERS = List.of("first", "second", "third", "fourth");
    private static final String OPEN = "..";

    private WrittenDates() {}

    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    public static String of(CalendarDate when) {
        return switch (when) {
            case YearlyDay yearly -> DAY_OF_YEAR.format(yearly.day());
            case Edtf edtf -> of(edtf);
        };
    }

    public static String of(Edtf when) {
        if (!when.isInterval()) {
            return point(when);
        }
        String[] ends = when.toString().split("/", -1);
        if (ends[1].equals(OPEN)) {
            return "since " + point(Edtf.parse(ends[0]));
        }
        Edtf end = Edtf.parse(ends[1]);
        return ends[0].equals(OPEN) ? until(end) : span(Edtf.parse(ends[0]), end);
    }

    private static String until(Edtf end) {
        return end.precision() == Precision.DAY ? "by " + point(end) : "by the end of " + point(end);
    }

    private static String point(Edtf when) {
        String written = bare(when);
        String about = when.isApproximate() ? "about " + written : written;
        return when.isUncertain() ? about + " (uncertain)" : about;
    }

    private static String bare(Edtf when) {
        LocalDate first = when.first().orElseThrow();
        return switch (when.precision()) {
            case DAY -> DAY.format(first);
            case MONTH -> MONTH.format(first);
            case SEASON -> season(first);
            case YEAR -> String.valueOf(first.getYear());
            case DECADE -> "the " + first.getYear() + "s";
            case INTERVAL -> throw new IllegalArgumentException("no point in time: " + when);
        };
    }

    private static String season(LocalDate first) {
        String name = SEASONS.get(first.getMonthValue() / 3 - 1);
        boolean isWinter = first.getMonthValue() == 12;
        return name + " " + first.getYear() + (isWinter ? "–" + (first.getYear() + 1) : "");
    }

    private static String span(Edtf start, Edtf end) {
        boolean isPlain = !isMarked(start) && !isMarked(end) && start.precision() == end.precision();
        LocalDate first = start.first().orElseThrow();
        LocalDate last = end.last().orElseThrow();
        if (isPlain && start.precision() == Precision.DAY) {
            return days(first, last);
        }
        if (isPlain && start.precision() == Precision.MONTH) {
            return months(YearMonth.from(first), YearMonth.from(last));
        }
        if (isPlain && start.precision() == Precision.YEAR) {
            return first.getYear() + "–" + last.getYear();
        }
        return "from " + point(start) + " to " + point(end);
    }

    private static boolean isMarked(Edtf when) {
        return when.isApproximate() || when.isUncertain();
    }

    private static String days(LocalDate first, LocalDate last) {
        if (first.getYear() != last.getYear()) {
            return DAY.format(first) + " – " + DAY.format(last);
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "–" + DAY.format(last)
                : DAY_OF_YEAR.format(first) + " – " + DAY.format(last);
    }

    private static String months(YearMonth first, YearMonth last) {
        if (first.getYear() != last.getYear()) {
            return MONTH.format(first) + " – " + MONTH.format(last);
        }
        return partOfYear(first, last)
                .map(part -> part + " of " + first.getYear())
                .orElseGet(() -> name(first) + "–" + MONTH.format(last));
    }

    private static Optional<String> partOfYear(YearMonth first, YearMonth last) {
        int from = first.getMonthValue();
        int count = last.getMonthValue() - from + 1;
        if (count == 3 && from % 3 == 1) {
            return Optional.of(QUARTERS.get(from / 3) + " quarter");
        }
        return count == 6 && from % 6 == 1 ? Optional.of(from == 1 ? "first half" : "second half") : Optional.empty();
    }

    private static String name(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
