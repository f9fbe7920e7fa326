package org.chancery.reader.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date or period as the Extended Date/Time Format writes it (ISO 8601-2): days, months, years, seasons ({@code
 * 2024-21} is spring), decades ({@code 199X}), intervals, intervals open at an end ({@code 2005/..}), and the marks
 * {@code ~} (about), {@code ?} (uncertain) and {@code %} (both).
 *
 * <p>Two values are equal if they are written alike. They are not in a natural order, since one may be open at the
 * start; compare them by {@link #BY_FIRST} or {@link #BY_LAST}.
 */
public final class Edtf implements CalendarDate {
    /** Earliest day first; open starts before all others. */
    public static final Comparator<Edtf> BY_FIRST = Comparator.comparing(
                    (Edtf when) -> when.first().orElse(LocalDate.MIN))
            .thenComparing(when -> when.last().orElse(LocalDate.MAX))
            .thenComparing(Edtf::toString);

    /** Earliest last day first; open ends after all others. */
    public static final Comparator<Edtf> BY_LAST = Comparator.comparing(
                    (Edtf when) -> when.last().orElse(LocalDate.MAX))
            .thenComparing(when -> when.first().orElse(LocalDate.MIN))
            .thenComparing(Edtf::toString);

    /** How finely a value tells a time. */
    public enum Precision {
        DAY,
        MONTH,
        SEASON,
        YEAR,
        DECADE,
        INTERVAL
    }

    private static final String OPEN = "..";
    private static final Pattern POINT =
            Pattern.compile("(?<decade>\\d{3})X|(?<year>\\d{4})(?:-(?<month>\\d{2})(?:-(?<day>\\d{2}))?)?");
    private static final int FIRST_SEASON = 21;
    private static final int LAST_SEASON = 24;

    private final String text;
    private final Precision precision;
    private final Optional<LocalDate> first;
    private final Optional<LocalDate> last;

    private Edtf(String text, Precision precision, Optional<LocalDate> first, Optional<LocalDate> last) {
        this.text = text;
        this.precision = precision;
        this.first = first;
        this.last = last;
    }

    /**
     * Reads an EDTF string. An unknown end of an interval ({@code /2030}) is read as an open one.
     *
     * @throws IllegalArgumentException if the text is no EDTF value, or ends before it starts
     */
    public static Edtf parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return point(text);
        }
        Optional<Edtf> start = end(text.substring(0, slash));
        Optional<Edtf> end = end(text.substring(slash + 1));
        if (start.isPresent() && end.isPresent()) {
            return between(start.get(), end.get());
        }
        return start.map(Edtf::since)
                .or(() -> end.map(Edtf::until))
                .orElseThrow(() -> new IllegalArgumentException("no date or period: '" + text + "'"));
    }

    public static Edtf day(LocalDate day) {
        return isPlain(day.getYear()) ? days(day.toString(), Precision.DAY, day, day) : point(day.toString());
    }

    public static Edtf month(YearMonth month) {
        return isPlain(month.getYear())
                ? days(month.toString(), Precision.MONTH, month.atDay(1), month.atEndOfMonth())
                : point(month.toString());
    }

    public static Edtf year(int year) {
        return isPlain(year)
                ? days(
                        Integer.toString(year),
                        Precision.YEAR,
                        Year.of(year).atDay(1),
                        YearMonth.of(year, 12).atEndOfMonth())
                : point("%04d".formatted(year));
    }

    /** Whether a year is written in the four digits that it has. */
    private static boolean isPlain(int year) {
        return 1000 <= year && year <= 9999;
    }

    /**
     * A decade.
     *
     * @param year any year in it
     */
    public static Edtf decade(int year) {
        return point("%03dX".formatted(year / 10));
    }

    /** From the start of one to the end of the other; the value itself if both are the same. */
    public static Edtf between(Edtf start, Edtf end) {
        if (start.equals(end) && start.precision != Precision.INTERVAL) {
            return start;
        }
        Optional<LocalDate> first = start.first;
        Optional<LocalDate> last = end.last;
        if (start.isInterval() || end.isInterval() || first.isEmpty() || last.isEmpty()) {
            throw new IllegalArgumentException("no interval from " + start + " to " + end);
        }
        if (last.get().isBefore(first.get())) {
            throw new IllegalArgumentException(end + " is before " + start);
        }
        return new Edtf(start.text + "/" + end.text, Precision.INTERVAL, first, last);
    }

    /** From the start of the value on, without an end. */
    public static Edtf since(Edtf start) {
        return new Edtf(requirePoint(start).text + "/" + OPEN, Precision.INTERVAL, start.first, Optional.empty());
    }

    /** Up to the end of the value, without a start. */
    public static Edtf until(Edtf end) {
        return new Edtf(OPEN + "/" + requirePoint(end).text, Precision.INTERVAL, Optional.empty(), end.last);
    }

    /** The first day meant; empty where the start is open. */
    public Optional<LocalDate> first() {
        return first;
    }

    /** The last day meant; empty where the end is open. */
    public Optional<LocalDate> last() {
        return last;
    }

    /** Of an interval its second part, as written; the value itself where it is none or open at its end. */
    public Edtf end() {
        return isInterval() && last.isPresent() ? point(text.substring(text.indexOf('/') + 1)) : this;
    }

    /** Where an interval begins, if that is told; any other time itself. */
    public Edtf start() {
        return isInterval() && first.isPresent() ? point(text.substring(0, text.indexOf('/'))) : this;
    }

    public Precision precision() {
        return precision;
    }

    public boolean isInterval() {
        return precision == Precision.INTERVAL;
    }

    /** Whether the value is said to be about right only ({@code ~} or {@code %}). */
    public boolean isApproximate() {
        return text.contains("~") || text.contains("%");
    }

    /** Whether its source is in doubt ({@code ?} or {@code %}). */
    public boolean isUncertain() {
        return text.contains("?") || text.contains("%");
    }

    /** The same value, said to be about right only. */
    public Edtf approximately() {
        return isApproximate() || isInterval() ? this : point(text + "~");
    }

    public boolean covers(LocalDate day) {
        return first.map(start -> !day.isBefore(start)).orElse(true)
                && last.map(end -> !day.isAfter(end)).orElse(true);
    }

    /** Whether some day belongs to both. */
    public boolean overlaps(Edtf other) {
        return !isAfter(other) && !other.isAfter(this);
    }

    /** Whether every day of the other belongs to this. */
    public boolean contains(Edtf other) {
        boolean startsBefore = first.isEmpty() || other.first.map(this::covers).orElse(false);
        boolean endsAfter = last.isEmpty() || other.last.map(this::covers).orElse(false);
        return startsBefore && endsAfter;
    }

    private boolean isAfter(Edtf other) {
        return first.isPresent() && other.last.isPresent() && first.get().isAfter(other.last.get());
    }

    private static Optional<Edtf> end(String text) {
        return text.isEmpty() || text.equals(OPEN) ? Optional.empty() : Optional.of(point(text));
    }

    private static Edtf requirePoint(Edtf value) {
        if (value.isInterval()) {
            throw new IllegalArgumentException(value + " is an interval already");
        }
        return value;
    }

    private static Edtf point(String text) {
        String bare = text.replaceFirst("[~?%]$", "");
        Matcher matcher = POINT.matcher(bare);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no date or period: '" + text + "'");
        }
        try {
            if (matcher.group("decade") != null) {
                int year = Integer.parseInt(matcher.group("decade")) * 10;
                return days(
                        text,
                        Precision.DECADE,
                        Year.of(year).atDay(1),
                        YearMonth.of(year + 9, 12).atEndOfMonth());
            }
            int year = Integer.parseInt(matcher.group("year"));
            if (matcher.group("month") == null) {
                return days(
                        text,
                        Precision.YEAR,
                        Year.of(year).atDay(1),
                        YearMonth.of(year, 12).atEndOfMonth());
            }
            int month = Integer.parseInt(matcher.group("month"));
            if (matcher.group("day") != null) {
                LocalDate day = LocalDate.of(year, month, Integer.parseInt(matcher.group("day")));
                return days(text, Precision.DAY, day, day);
            }
            return month >= FIRST_SEASON && month <= LAST_SEASON
                    ? season(text, year, month)
                    : days(
                            text,
                            Precision.MONTH,
                            YearMonth.of(year, month).atDay(1),
                            YearMonth.of(year, month).atEndOfMonth());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such date: '" + text + "'", e);
        }
    }

    /** Spring starts in March, as meteorologists count in the north; winter runs into the next year. */
    private static Edtf season(String text, int year, int season) {
        YearMonth start = YearMonth.of(year, 3).plusMonths(3L * (season - FIRST_SEASON));
        return days(text, Precision.SEASON, start.atDay(1), start.plusMonths(2).atEndOfMonth());
    }

    private static Edtf days(String text, Precision precision, LocalDate first, LocalDate last) {
        return new Edtf(text, precision, Optional.of(first), Optional.of(last));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Edtf that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
