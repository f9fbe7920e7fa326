package org.chancery.reader.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.reader.text.KeptText;
import org.chancery.reader.text.Passage;

/**
 * What the first lines of a plain text or of Markdown say of it. A line that only dates the text, or that was copied
 * from the furniture of a web page, is no title.
 */
final class TextPage {
    private static final int LONGEST_TITLE = 200;
    private static final int MOST_LINES = 8;
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A\\s*---[ \\t]*\\n((?:[^\\n]*\\n){0,60}?)---[ \\t]*(?:\\n|\\z)");
    private static final Pattern HEADING = Pattern.compile("(?:#{1,6}\\s+|\\*\\*|__)(.+?)(?:\\s+#+|\\*\\*|__)?");
    private static final Pattern DATELINE = Pattern.compile("\\p{Lu}[^\\n–—]{1,70}?\\s(?:[-–—]{1,2})\\s");

    private final KeptText text;
    private final String language;
    private final List<Passage> lines = new ArrayList<>();
    private final Optional<Passage> frontMatter;

    TextPage(KeptText text, String language) {
        this.text = text;
        this.language = language;
        Matcher front = FRONT_MATTER.matcher(text.content());
        boolean hasFront = front.find() && front.end(1) > front.start(1);
        frontMatter = hasFront ? Optional.of(new Passage(front.start(1), front.end(1))) : Optional.empty();
        readLines(hasFront ? front.end() : 0);
    }

    private void readLines(int from) {
        String content = text.content();
        for (int start = from; start < content.length() && lines.size() < MOST_LINES; ) {
            int lineEnd = content.indexOf('\n', start);
            int next = lineEnd < 0 ? content.length() : lineEnd;
            int end = next;
            int first = start;
            while (first < end && isBlank(content.charAt(first))) {
                first++;
            }
            while (end > first && isBlank(content.charAt(end - 1))) {
                end--;
            }
            if (end > first) {
                lines.add(new Passage(first, end));
            }
            start = next + 1;
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The title of the front matter, else the first line that is one, without the marks of Markdown. */
    Optional<Passage> title() {
        Optional<Passage> named = field("title");
        if (named.isPresent()) {
            return named;
        }
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!isFurniture(line(i))) {
                return title(lines.get(i));
            }
        }
        return Optional.empty();
    }

    private Optional<Passage> title(Passage line) {
        if (line.length() > 2 * LONGEST_TITLE) {
            return Optional.empty();
        }
        Matcher heading = HEADING.matcher(line.in(text.content()));
        boolean isMarked = heading.matches();
        Passage words = isMarked ? new Passage(line.start() + heading.start(1), line.start() + heading.end(1)) : line;
        String title = words.in(text.content());
        boolean isTitle = title.length() <= LONGEST_TITLE
                && (isMarked || !title.endsWith(".") && !DATELINE.matcher(title).lookingAt() && isBeginning(title));
        return isTitle ? Optional.of(words) : Optional.empty();
    }

    private static boolean isBeginning(String title) {
        int first = title.codePointAt(0);
        return Character.isUpperCase(first)
                || Character.isDigit(first)
                || "\"\u201C\u201E\u00AB\u2018".indexOf(first) >= 0;
    }

    private boolean isFurniture(String line) {
        return new DateLines(language).isDateLine(line)
                || PageWords.isOnly("furniture", line)
                || PageWords.isOnly("published", line)
                || PageWords.isOnly("modified", line);
    }

    /** The day in the front matter, else in the lines before the text, else in its dateline. */
    Optional<LocalDate> published() {
        return field("date")
                .or(() -> field("published"))
                .map(day -> List.of(day.in(text.content())))
                .or(() -> Optional.of(head()))
                .flatMap(new DateLines(language)::published)
                .or(() -> dateline(
                        lines.stream().map(line -> line.in(text.content())).toList(), language));
    }

    private List<String> head() {
        List<String> head = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean isProse = line(i).length() > LONGEST_TITLE || line(i).matches("(?s).{60,}[.!?]");
            if (isProse) {
                break;
            }
            head.add(line(i));
        }
        return head;
    }

    /** The whole date in front of the first words of a text: <i>ASTANA, 24 November 2024 – The minister …</i> */
    static Optional<LocalDate> dateline(List<String> lines, String language) {
        for (String line : lines) {
            Matcher dateline = DATELINE.matcher(line);
            if (dateline.lookingAt()) {
                return new DateLines(language).published(List.of(dateline.group()));
            }
        }
        return Optional.empty();
    }

    Optional<String> publisher() {
        return field("publisher").map(name -> name.in(text.content()));
    }

    private String line(int i) {
        return lines.get(i).in(text.content());
    }

    /** The value of a field of the front matter, without its quotation marks. */
    private Optional<Passage> field(String name) {
        if (frontMatter.isEmpty()) {
            return Optional.empty();
        }
        Matcher field = Pattern.compile("(?m)^" + name + ":[ \\t]*([\"']?)(\\S.*?)\\1[ \\t]*$")
                .matcher(text.content());
        field.region(frontMatter.get().start(), frontMatter.get().end());
        return field.find() ? Optional.of(new Passage(field.start(2), field.end(2))) : Optional.empty();
    }
}
