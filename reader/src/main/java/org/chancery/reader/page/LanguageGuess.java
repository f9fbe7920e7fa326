package org.chancery.reader.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells in what language a text is written, by the frequent words of each. */
final class LanguageGuess {
    /** The tag for what is not recognised. */
    static final String UNKNOWN = "und";

    /** So many of the first letters are looked at. */
    private static final int ENOUGH = 20_000;

    /** A text contradicts the page's declaration with so many words of a language, three times those of the declared. */
    private static final int CLEAR = 5;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}'\u2019\u02BB]+");
    private static final Map<String, Set<String>> WORDS = read();

    private final Map<String, Integer> counts = new HashMap<>();
    private String best = UNKNOWN;
    private int most;

    private LanguageGuess(String text) {
        String[] words = BETWEEN_WORDS.split(
                text.substring(0, Math.min(text.length(), ENOUGH)).toLowerCase(Locale.ROOT));
        WORDS.forEach((language, known) -> {
            int count = 0;
            for (String word : words) {
                count += known.contains(word) ? 1 : 0;
            }
            counts.put(language, count);
            best = count > most ? language : count == most ? UNKNOWN : best;
            most = Math.max(most, count);
        });
    }

    /** BCP 47 tag; {@code und} if no language, or no single one, stands out. */
    static String of(String text) {
        return new LanguageGuess(text).best;
    }

    /** The language that a page declares, unless its text is clearly in another; declared {@code und}, the text's. */
    static String of(String text, String declared) {
        String tag = declared.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        LanguageGuess guess = new LanguageGuess(text);
        if (tag.equals(UNKNOWN)) {
            return guess.best;
        }
        Integer own = guess.counts.get(tag);
        boolean isOther = own != null && !guess.best.equals(UNKNOWN) && guess.most >= CLEAR && guess.most > 3 * own;
        return isOther ? guess.best : tag;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> words = new HashMap<>();
        for (String line : PageFile.lines("languages.words")) {
            String[] parts = line.split(" = ", 2);
            Set<String> known = new HashSet<>();
            for (String word : parts[1].split("\\|")) {
                known.add(word.strip());
            }
            words.put(parts[0].strip(), known);
        }
        return Map.copyOf(words);
    }
}
