package org.chancery.reader.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds whole dates in a line, in the manners of many languages:
 *
 * <pre>
 *   2024-11-24   2024/11/24   24.11.2024   24/11/2024   11/24/2024
 *   24 November 2024   24th of November, 2024   24 de noviembre de 2024   24-Nov-2024   24 ноября 2024 года
 *   Nov. 24, 2024   2024 жылғы 24 қараша   2024 m. lapkričio 24 d.   2024-yil 24-noyabr
 * </pre>
 */
final class WrittenDays {
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<![\\d.])(\\d{1,2})\\s?([-./])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4})(?!\\d)");
    /** What languages put after a day's number, and between its parts, is any short word: the month decides. */
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:-?\\p{L}{1,5}|\\.)?[\\s-]+(?:\\p{L}{2}\\s+)?(\\p{L}{3,20})\\.?,?[\\s-]+"
                    + "(?:\\p{L}{2,3}\\s+)?(\\d{4})(?!\\d)");

    private static final Pattern MONTH_DAY =
            Pattern.compile("(?<!\\p{L})(\\p{L}{3,20})\\.?\\s+(\\d{1,2})\\p{L}{0,2},?\\s+(\\d{4})(?!\\d)");
    private static final Pattern YEAR_DAY_MONTH =
            Pattern.compile("(?<!\\d)(\\d{4})(?:\\s+\\p{L}{1,5}\\.?|-\\p{L}{2,4})\\s+(\\d{1,2})[\\s-](\\p{L}{3,20})");
    private static final Pattern YEAR_MONTH_DAY =
            Pattern.compile("(?<!\\d)(\\d{4})(?:\\s+m)?\\.\\s+(\\p{L}{3,20})\\s+(\\d{1,2})(?!\\d)");

    /** A day and a year of four digits. */
    private static final int FEWEST_DIGITS = 5;

    private final String language;
    private final List<WrittenDay> found = new ArrayList<>();

    private WrittenDays(String language) {
        this.language = language;
    }

    /**
     * The dates of a line in their order.
     *
     * @param language of the page, by which names of months are told apart
     */
    static List<WrittenDay> in(String line, String language) {
        WrittenDays days = new WrittenDays(language);
        if (line.chars().filter(Character::isDigit).limit(FEWEST_DIGITS).count() == FEWEST_DIGITS) {
            days.find(line);
        }
        days.found.sort(Comparator.comparingInt(WrittenDay::start));
        return List.copyOf(days.found);
    }

    private void find(String line) {
        YEAR_FIRST.matcher(line).results().forEach(date -> {
            Optional<LocalDate> day = day(date.group(1), number(date.group(3)), date.group(4));
            add(date.start(), date.end(), day, day);
        });
        YEAR_LAST.matcher(line).results().forEach(date -> {
            Optional<LocalDate> dayFirst = day(date.group(4), number(date.group(3)), date.group(1));
            Optional<LocalDate> monthFirst = day(date.group(4), number(date.group(1)), date.group(3));
            // with full stops the day comes first everywhere
            boolean isSettled = date.group(2).equals(".") && dayFirst.isPresent();
            add(date.start(), date.end(), dayFirst, isSettled ? dayFirst : monthFirst);
        });
        named(DAY_MONTH.matcher(line), new int[] {3, 2, 1});
        named(MONTH_DAY.matcher(line), new int[] {3, 1, 2});
        named(YEAR_DAY_MONTH.matcher(line), new int[] {1, 3, 2});
        named(YEAR_MONTH_DAY.matcher(line), new int[] {1, 2, 3});
    }

    /** Dates with the name of a month; the groups are those of year, month and day. */
    private void named(Matcher dates, int[] groups) {
        dates.results().forEach(date -> {
            Optional<LocalDate> day = MonthNames.month(date.group(groups[1]), language)
                    .flatMap(month -> day(date.group(groups[0]), month, date.group(groups[2])));
            add(date.start(), date.end(), day, day);
        });
    }

    private void add(int start, int end, Optional<LocalDate> dayFirst, Optional<LocalDate> monthFirst) {
        boolean isNew = found.stream().noneMatch(other -> start < other.end() && other.start() < end);
        if (isNew && (dayFirst.isPresent() || monthFirst.isPresent())) {
            found.add(new WrittenDay(start, end, dayFirst, monthFirst));
        }
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), month, number(day)));
        } catch (DateTimeException e) {
            // 31.06.2024, or month and day the other way round
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
