package org.chancery.reader.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words by which pages of many languages label their parts, from files such as {@code en.words}. All languages are
 * known at once, since the furniture of a page is often in another language than its text.
 *
 * <pre>
 *   [class]
 *   phrase | phrase
 *   example "sentence" -> what is found in it
 * </pre>
 */
final class PageWords {
    /** The languages that there is a file for. */
    static final List<String> LANGUAGES = List.of("en", "ru", "kk", "pl", "de", "fr", "es", "uk");

    /** No label of a part of a page is longer. */
    private static final int LONGEST = 100;

    private static final String EXAMPLE = "example \"";

    private static final Map<String, Pattern> PATTERNS = patterns();

    private PageWords() {}

    /** Matches any phrase of a class as whole words, in any case. */
    static Pattern of(String label) {
        Pattern pattern = PATTERNS.get(label);
        if (pattern == null) {
            throw new IllegalArgumentException("no words of the class '" + label + "'");
        }
        return pattern;
    }

    /** Whether a line is one phrase of the class and nothing else but signs and figures. */
    static boolean isOnly(String label, String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String rest = of(label).matcher(line).replaceAll("");
        return rest.length() < line.length() && rest.codePoints().noneMatch(Character::isLetter);
    }

    static boolean isIn(String label, String line) {
        return of(label).matcher(line).find();
    }

    /** Whether a line begins with a phrase of the class. */
    static boolean startsWith(String label, String line) {
        return of(label).matcher(line).lookingAt();
    }

    /** The examples of a language's file, each a sentence and what is found in it, {@code -} for nothing. */
    static List<List<String>> examples(String language) {
        return PageFile.lines(language + ".words").stream()
                .filter(line -> line.startsWith(EXAMPLE))
                .map(line -> line.substring(EXAMPLE.length()).split("\" -> ", 2))
                .map(List::of)
                .toList();
    }

    private static Map<String, Pattern> patterns() {
        Map<String, List<String>> phrases = new HashMap<>();
        for (String language : LANGUAGES) {
            String label = "";
            for (String line : PageFile.lines(language + ".words")) {
                if (line.startsWith("[")) {
                    label = line.substring(1, line.length() - 1);
                } else if (!line.startsWith(EXAMPLE)) {
                    List<String> all = phrases.computeIfAbsent(label, key -> new ArrayList<>());
                    Stream.of(line.split("\\|")).map(String::strip).forEach(all::add);
                }
            }
        }
        Map<String, Pattern> patterns = new HashMap<>();
        phrases.forEach((label, all) -> patterns.put(label, pattern(all)));
        return Map.copyOf(patterns);
    }

    private static Pattern pattern(List<String> phrases) {
        String any = phrases.stream()
                // the longest first, or "print" would win over "print version"
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(phrase -> Pattern.quote(phrase).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
