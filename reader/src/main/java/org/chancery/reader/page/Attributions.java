package org.chancery.reader.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.reader.text.KeptText;
import org.chancery.reader.text.Passage;
import org.chancery.reader.text.Words;

/**
 * Finds whose account a text says that it is. Looked at are the beginning and the end of the text, sentence by sentence:
 *
 * <pre>
 *   PLACE, date (SOURCE) –        a dateline
 *   Source: SOURCE                a line of its own
 *   according to SOURCE           where SOURCE is a press service, an agency or the like
 *   …, SOURCE reports.            the same, or at the end of a sentence a name in capitals
 * </pre>
 */
final class Attributions {
    private static final int EDGE = 1500;
    private static final int LONGEST = 100;

    /** What is longer is no paragraph that anybody wrote. */
    private static final int LONGEST_LINE = 10_000;

    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    private static final Pattern IN_DATELINE = Pattern.compile(
            "^(?:\\p{Lu}[\\p{L}.' -]{1,40}[,.]\\s*[\\p{L}\\d., ]{0,30}|\\p{Lu}{3,}[\\p{Lu} -]*)\\s*[(/]([^()/\\n"
                    + "\\d]{2,50})[)/]\\s*[-–—.:]+\\s");
    private static final Pattern AFTER = Pattern.compile("\\s*:?\\s*([^,.;:!?()\\n–—]{2,100})");
    private static final Pattern BEFORE = Pattern.compile("(?:^|[,;:–—(]|[.!?]\\s)\\s*([^,.;:!?()\\n–—]{2,100}?)\\s*$");
    private static final Pattern ENDS = Pattern.compile("^\\s*(?:[.;)\"»”]|$).*");
    private static final Pattern NAME =
            Pattern.compile("(?:[Tt]he )?[\\p{Lu}\"«“][\\p{L}\\d.\"»”'-]*(?: [\\p{Lu}\"«“][\\p{L}\\d.\"»”'-]*){0,3}");

    private final KeptText text;

    private Attributions(KeptText text) {
        this.text = text;
    }

    static Optional<Attribution> in(KeptText text) {
        Attributions attributions = new Attributions(text);
        Matcher lines = LINE.matcher(text.content());
        while (lines.find()) {
            boolean isAtEdge = (lines.start() < EDGE || lines.end() > text.length() - EDGE / 2)
                    && lines.end() - lines.start() <= LONGEST_LINE;
            Optional<Attribution> found =
                    isAtEdge ? attributions.inLine(lines.start(), lines.group()) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Attribution> inLine(int at, String line) {
        Matcher dateline = IN_DATELINE.matcher(line);
        if (dateline.find()) {
            return Optional.of(attribution(
                    dateline.group(1), new Passage(at + dateline.start(1), at + dateline.end(1)), "dateline"));
        }
        return after(at, line).or(() -> before(at, line, "after-source")).or(() -> before(at, line, "after-name"));
    }

    /** The source follows the words that introduce it. */
    private Optional<Attribution> after(int at, String line) {
        Matcher intro = PageWords.of("before-source").matcher(line);
        Matcher source = AFTER.matcher(line);
        while (intro.find()) {
            if (!source.region(intro.end(), line.length()).lookingAt()) {
                continue;
            }
            boolean isLine = intro.start() == 0 && line.startsWith(":", intro.end());
            if (isLine || PageWords.isIn("press", source.group(1))) {
                return Optional.of(attribution(
                        source.group(1), new Passage(at + intro.start(), at + source.end(1)), "before-source"));
            }
        }
        return Optional.empty();
    }

    /** The source stands before the verb that closes the sentence. */
    private Optional<Attribution> before(int at, String line, String label) {
        Matcher verb = PageWords.of(label).matcher(line);
        while (verb.find()) {
            String begin = line.substring(Math.max(0, verb.start() - 2 * LONGEST), verb.start());
            Matcher source = BEFORE.matcher(begin);
            boolean isClosing = ENDS.matcher(line.substring(verb.end())).matches();
            if (!isClosing || !source.find()) {
                continue;
            }
            String named = withoutLead(source.group(1));
            boolean isName = label.equals("after-name")
                    && source.start() > 0
                    && NAME.matcher(named).matches();
            if (isName || PageWords.isIn("press", named)) {
                int start = verb.start() - begin.length() + source.end(1) - named.length();
                return Optional.of(attribution(named, new Passage(at + start, at + verb.end()), label));
            }
        }
        return Optional.empty();
    }

    private static String withoutLead(String source) {
        Matcher lead = PageWords.of("lead").matcher(source);
        return lead.lookingAt() ? source.substring(lead.end()).strip() : source.strip();
    }

    private Attribution attribution(String source, Passage passage, String rule) {
        return new Attribution(source.strip(), Words.at(text, passage, "page:" + rule));
    }
}
