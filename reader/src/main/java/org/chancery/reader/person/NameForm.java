package org.chancery.reader.person;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.reader.language.Language;

/**
 * A name as it is compared with others: words without marks and case, cut at hyphens and full stops.
 *
 * @param words in their order; an initial is a word of one letter
 */
record NameForm(List<String> words) {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}'\u2019\u02BC\u2018]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    NameForm {
        words = List.copyOf(words);
    }

    /** The form of a name as written, in whatever case the language puts it. */
    static NameForm of(String written, Language language) {
        if (isBare(written)) {
            return new NameForm(
                    roots(Arrays.stream(written.toLowerCase(Locale.ROOT).split(" ")), language));
        }
        String lower = Normalizer.normalize(written, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace('ł', 'l')
                .replace('ı', 'i')
                .replace('ø', 'o');
        String plain = MARKS.matcher(lower).replaceAll("");
        return new NameForm(roots(BETWEEN_WORDS.splitAsStream(plain), language));
    }

    /** Whether there is nothing in a name but letters without marks, and spaces. */
    private static boolean isBare(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c != ' ' && (c < 'A' || c > 'Z') && (c < 'a' || c > 'z')) {
                return false;
            }
        }
        return true;
    }

    private static List<String> roots(Stream<String> words, Language language) {
        return words.filter(word -> !word.isEmpty() && !word.equals("jr") && !word.equals("sr"))
                .map(language::root)
                .toList();
    }

    /** Whether every word of this form stands in the longer one, in full or by its initial, and one at least in full. */
    boolean isShortFor(NameForm longer) {
        List<String> left = new ArrayList<>(longer.words);
        boolean isAnyFull = false;
        for (String word : words) {
            boolean isFull = left.remove(word);
            if (!isFull && !left.removeIf(other -> isInitial(word, other))) {
                return false;
            }
            isAnyFull |= isFull && word.length() > 1;
        }
        return isAnyFull && words.size() <= longer.words.size();
    }

    /** Whether this form stands at the end of the longer one, where most cultures have the name that a person goes by. */
    boolean isEndOf(NameForm longer) {
        int size = longer.words.size();
        return words.size() <= size
                && longer.words.subList(size - words.size(), size).equals(words);
    }

    /** Whether both end in the same name: "Kate Young", "Katherine A. Young". */
    boolean endsLike(NameForm other) {
        return !words.isEmpty() && !other.words.isEmpty() && words.getLast().equals(other.words.getLast());
    }

    private static boolean isInitial(String word, String other) {
        return (word.length() == 1 || other.length() == 1) && word.charAt(0) == other.charAt(0);
    }
}
