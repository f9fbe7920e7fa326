package org.chancery.reader.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day of publication out of the short lines that stand around a title, such as "Published: 24.11.2024 / 10:15". */
final class DateLines {
    private static final int LONGEST = 120;

    /** So many letters besides the date may name a section, a place or an author. */
    private static final int MOST_LETTERS = 45;

    private static final Pattern LANGUAGE = Pattern.compile("[-_]");
    private static final Set<String> MONTH_FIRST = Set.of("us", "ph");

    private final String language;
    private final Set<LocalDate> labelled = new LinkedHashSet<>();
    private final Set<LocalDate> bare = new LinkedHashSet<>();
    private WrittenDay.Order order;
    private String labelBefore = "";

    /**
     * For a page in a language.
     *
     * @param tag as the page gives it: {@code en-US} settles the order of month and day, {@code en} does not
     */
    DateLines(String tag) {
        String[] parts = LANGUAGE.split(tag.toLowerCase(Locale.ROOT));
        language = parts[0];
        boolean isEnglish = language.equals("en") || language.equals("und");
        String region = parts[parts.length - 1];
        order = MONTH_FIRST.contains(region)
                ? WrittenDay.Order.MONTH_FIRST
                : isEnglish && parts.length == 1 ? WrittenDay.Order.UNKNOWN : WrittenDay.Order.DAY_FIRST;
    }

    /** The day of publication that the lines give; empty if there is none, or several, or one that is not settled. */
    Optional<LocalDate> published(List<String> lines) {
        List<String> dated = new ArrayList<>(lines);
        dated.removeIf(line -> line.length() > LONGEST);
        learnOrder(dated);
        dated.forEach(this::read);
        Set<LocalDate> best = labelled.isEmpty() ? bare : labelled;
        return best.size() == 1 ? best.stream().findFirst() : Optional.empty();
    }

    /** Whether a line says when something was published or changed, and nothing else. */
    boolean isDateLine(String line) {
        if (line.length() > LONGEST || line.endsWith(".") && line.indexOf(' ') > 0 && letters(line) > MOST_LETTERS) {
            return false;
        }
        List<WrittenDay> days = WrittenDays.in(line, language);
        if (days.isEmpty()) {
            return false;
        }
        StringBuilder rest = new StringBuilder(line);
        days.reversed().forEach(day -> rest.delete(day.start(), day.end()));
        String others = PageWords.of("published").matcher(rest).replaceAll("");
        others = PageWords.of("modified").matcher(others).replaceAll("");
        others = PageWords.of("furniture").matcher(others).replaceAll("");
        return letters(others) <= MOST_LETTERS && !others.matches("(?s).*\\p{L}{2}[.!?].*\\p{L}{3}.*");
    }

    private static long letters(String line) {
        return line.codePoints().filter(Character::isLetter).count();
    }

    private void learnOrder(List<String> lines) {
        for (String line : lines) {
            for (WrittenDay day : WrittenDays.in(line, language)) {
                order = order == WrittenDay.Order.UNKNOWN ? day.shows() : order;
            }
        }
    }

    private void read(String line) {
        if (!isDateLine(line)) {
            boolean isLabel = PageWords.isOnly("published", line) || PageWords.isOnly("modified", line);
            labelBefore = isLabel ? line : "";
            return;
        }
        int from = 0;
        for (WrittenDay day : WrittenDays.in(line, language)) {
            String label = labelBefore + " " + line.substring(from, day.start());
            int published = lastOf("published", label);
            int modified = lastOf("modified", label);
            if (modified <= published) {
                day.in(order).ifPresent((published >= 0 ? labelled : bare)::add);
            }
            from = day.end();
            labelBefore = "";
        }
    }

    private static int lastOf(String label, String text) {
        Matcher matcher = PageWords.of(label).matcher(text);
        int last = -1;
        while (matcher.find()) {
            last = matcher.end();
        }
        return last;
    }
}
