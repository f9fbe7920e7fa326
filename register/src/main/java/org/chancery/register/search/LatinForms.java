package org.chancery.register.search;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How a word of another script is written in Latin letters: in the general way of CLDR, and in those for a language. */
final class LatinForms {
    private static final Set<String> KNOWN = Set.copyOf(Collections.list(Transliterator.getAvailableIDs()));

    private static final Transliterator CYRILLIC = Transliterator.getInstance("Latin-Russian/BGN");

    private final List<Transliterator> ways;

    private LatinForms(List<Transliterator> ways) {
        this.ways = ways;
    }

    /** In the general way, and those for languages by their ISO 639 codes, where there are any. */
    static LatinForms of(String... languages) {
        return new LatinForms(
                Stream.concat(Stream.of("Any-Latin"), Stream.of(languages).map(LatinForms::forLanguage))
                        .distinct()
                        .filter(KNOWN::contains)
                        .map(Transliterator::getInstance)
                        .toList());
    }

    private static String forLanguage(String language) {
        return language + "-" + language + "_Latn/BGN";
    }

    /** The folded Latin forms of a word, each once; none for a word in Latin letters. */
    List<String> of(String word) {
        if (isLatin(word)) {
            return List.of();
        }
        List<String> forms = new ArrayList<>();
        for (Transliterator way : ways) {
            String form = Folding.of(way.transliterate(word));
            // a way for one language leaves the letters of others as they are
            if (isLatin(form) && !form.isEmpty() && !forms.contains(form)) {
                forms.add(form);
            }
        }
        return forms;
    }

    /** How a Latin word would be written in Russian. */
    static String inCyrillic(String word) {
        return CYRILLIC.transliterate(word);
    }

    /** Whether a word has no letters but Latin ones. */
    static boolean isLatin(String word) {
        return word.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> letter < 128 || UnicodeScript.of(letter) == UnicodeScript.LATIN);
    }
}
