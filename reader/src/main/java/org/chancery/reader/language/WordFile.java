package org.chancery.reader.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the form of word files:
 *
 * <pre>
 *   # a comment
 *   [label]
 *   phrase | phrase
 *   value = phrase | phrase
 * </pre>
 *
 * A phrase without a value stands for itself. A word after {@code ~} is meant in all its forms, one after {@code ^} in
 * those in which it is used as a verb; a phrase that begins with {@code =} in no form but this. Names from CLDR come as
 * lines of tab-separated value, name and further names; the codes of currencies are names too.
 */
final class WordFile {
    /** A phrase of a class. */
    record Phrase(String label, String value, String words, String rule) {
        boolean isExact() {
            return words.startsWith(EXACT);
        }

        boolean isVerb() {
            return words.startsWith("^");
        }

        /** Whether some of its words are meant in other forms than this, by a sign before them. */
        boolean hasInflected() {
            return words.indexOf('~') >= 0 || words.indexOf('^') >= 0;
        }

        /** The words without the signs that say in which forms they are meant. */
        String text() {
            return plain(words);
        }
    }

    private static final String EXACT = "=";
    private static final Pattern MARKS = Pattern.compile("[~^=]");

    private WordFile() {}

    static List<Phrase> read(String file, List<String> lines) {
        List<Phrase> phrases = new ArrayList<>();
        String label = "";
        String rule = file + ":";
        for (String line : lines) {
            String content = line.strip();
            if (content.startsWith("[")) {
                label = content.substring(1, content.indexOf(']')).strip().intern();
                rule = file + ":" + label;
            } else if (!content.isEmpty() && !content.startsWith("#")) {
                int equals = content.indexOf(" = ");
                String value = equals < 0 ? "" : content.substring(0, equals).strip();
                for (String words :
                        content.substring(equals < 0 ? 0 : equals + 3).split("\\|")) {
                    String phrase = words.strip();
                    phrases.add(new Phrase(label, value.isEmpty() ? plain(phrase) : value, phrase, rule));
                }
            }
        }
        return phrases;
    }

    private static String plain(String phrase) {
        boolean isMarked = phrase.indexOf('~') >= 0 || phrase.indexOf('^') >= 0 || phrase.contains(EXACT);
        return isMarked ? MARKS.matcher(phrase).replaceAll("") : phrase;
    }

    static List<Phrase> readNames(String file, String named, List<String> lines) {
        List<Phrase> phrases = new ArrayList<>();
        String label = named.intern();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t");
            boolean isCurrencyCode = cells[0].length() == 3;
            String rule = file + ":" + cells[0];
            for (int i = isCurrencyCode ? 0 : 1; i < cells.length; i++) {
                for (String name : cells[i].split("\\|")) {
                    if (!name.isBlank()) {
                        phrases.add(new Phrase(label, cells[0], name.strip(), rule));
                    }
                }
            }
        }
        return phrases;
    }
}
