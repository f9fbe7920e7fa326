package org.chancery.register.told;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names without what spellings differ in: script, marks, case, signs. */
public final class Folded {
    // a bare space in a set counts for nothing: without its backslash, spaces go and all words become one
    private static final Transliterator LATIN =
            Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower; [^\\p{L}\\p{N}\\ ] Remove");

    private Folded() {}

    /** The name in Latin letters without marks, in lower case, its words with one space between. */
    public static String of(String name) {
        return isPlain(name) ? name.toLowerCase(Locale.ROOT) : transliterated(name);
    }

    /** Whether a word has nothing but letters and figures of ASCII, which stay as they are but for their case. */
    private static boolean isPlain(String name) {
        return !name.isEmpty()
                && name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9');
    }

    private static String transliterated(String name) {
        return LATIN.transliterate(name.replace('-', ' '))
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Whether a name is written in Latin letters, as those are that are known in most languages. */
    public static boolean isLatin(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }

    /** Its words of three letters and more. */
    public static Set<String> words(String name) {
        return Arrays.stream(of(name).split(" "))
                .filter(word -> word.length() > 2)
                .collect(Collectors.toSet());
    }

    /** What share of the shorter one's words stands in the other too, from 0 to 1. */
    public static double shared(String a, String b) {
        Set<String> left = words(a);
        Set<String> right = words(b);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        long common = left.stream().filter(right::contains).count();
        return (double) common / Math.min(left.size(), right.size());
    }
}
