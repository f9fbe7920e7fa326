package org.chancery.register.told;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
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
        return name.chars().allMatch(c -> c < 0x80) ? plain(name) : transliterated(name);
    }

    /** What the transliteration makes of ASCII, without its cost: most words of most readouts are in it. */
    private static String plain(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isSpace = Character.isWhitespace(c) || c == '-';
            if (isSpace && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            } else if (!isSpace && Character.isLetterOrDigit(c)) {
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString().strip();
    }

    private static String transliterated(String name) {
        return LATIN.transliterate(name.replaceAll("[\\s-]+", " "))
                .replaceAll(" +", " ")
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
