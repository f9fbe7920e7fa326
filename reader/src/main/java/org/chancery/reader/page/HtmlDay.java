package org.chancery.reader.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The day of publication of an HTML page. */
final class HtmlDay {
    /** So many lines before the title and after it may give the day. */
    private static final int LINES = 4;

    private static final int LINES_OF_BLOCK = 12;

    /** So many levels above the text a {@code time} element is looked for. */
    private static final int LEVELS = 3;

    private static final int LONG = 120;
    private static final Pattern OF_CHANGE = Pattern.compile("(?i)modif|updat");

    private final String language;
    private final Metadata metadata;

    HtmlDay(String language, Metadata metadata) {
        this.language = language;
        this.metadata = metadata;
    }

    /**
     * The day that the page's head gives; else a {@code time} element before or after the text; else a line near the
     * title; else the page's address.
     *
     * @param blocks all blocks of the page without furniture
     * @param article those of them that are its text
     */
    Optional<LocalDate> published(List<Block> blocks, List<Block> article, String title) {
        Optional<LocalDate> seen = shown(blocks, article, title);
        Optional<LocalDate> told = metadata.published().flatMap(written -> told(written, seen));
        return told.or(() -> timed(article, seen)).or(() -> seen).or(metadata::dayInAddress);
    }

    /** A moment told in UTC may lie a day before or after the day that the page itself shows. */
    private Optional<LocalDate> told(String written, Optional<LocalDate> seen) {
        Optional<LocalDate> day = day(written);
        boolean isUniversal = written.endsWith("Z") || written.endsWith("+00:00");
        boolean isNextTo = isUniversal
                && day.isPresent()
                && seen.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(day.get(), seen.get())) == 1;
        return isNextTo ? seen : day;
    }

    private Optional<LocalDate> day(String written) {
        boolean isClosed = written.matches("\\d{8}(?:\\D.*)?");
        String line = isClosed
                ? written.substring(0, 4) + "-" + written.substring(4, 6) + "-" + written.substring(6, 8)
                : written;
        return new DateLines(language).published(List.of(line));
    }

    private Optional<LocalDate> timed(List<Block> article, Optional<LocalDate> seen) {
        Element at = article.isEmpty() ? null : article.getFirst().within();
        for (int up = 0; up < LEVELS && at != null && !at.normalName().equals("body"); up++) {
            for (Element time : at.select("time[datetime], [itemprop=datePublished]")) {
                Optional<LocalDate> day = isOfPublication(time)
                        ? told(time.attr("datetime") + time.attr("content"), seen)
                        : Optional.empty();
                if (day.isPresent()) {
                    return day;
                }
            }
            at = at.parent();
        }
        return Optional.empty();
    }

    private static boolean isOfPublication(Element time) {
        Element parent = time.parent();
        String names = time.className() + time.attr("itemprop") + (parent == null ? "" : parent.className());
        Element paragraph = time.closest("p, li");
        boolean isInText = paragraph != null && paragraph.text().length() > LONG;
        return !isInText && !OF_CHANGE.matcher(names).find();
    }

    /** The lines between the title and the text and at its end; those before the title if no other is dated. */
    private Optional<LocalDate> shown(List<Block> blocks, List<Block> article, String title) {
        if (article.isEmpty()) {
            return Optional.empty();
        }
        int first = blocks.indexOf(article.getFirst());
        int last = blocks.indexOf(article.getLast());
        int at = Math.max(0, first - LINES);
        for (int i = 0; i < first; i++) {
            at = blocks.get(i).text().equals(title) ? i : at;
        }
        List<String> after = new ArrayList<>(lines(blocks, at, first + LINES, title));
        after.addAll(lines(blocks, Math.max(first + LINES, last), last + 1 + LINES, title));
        Optional<LocalDate> day = new DateLines(language).published(after);
        return day.isPresent() ? day : new DateLines(language).published(lines(blocks, at - LINES, at, title));
    }

    private static List<String> lines(List<Block> blocks, int from, int to, String title) {
        List<String> lines = new ArrayList<>();
        for (int i = Math.max(0, from); i < Math.min(blocks.size(), to); i++) {
            Block block = blocks.get(i);
            if (!block.text().equals(title) && !block.isLink()) {
                lines.addAll(block.text().lines().limit(LINES_OF_BLOCK).toList());
            }
        }
        return lines;
    }
}
