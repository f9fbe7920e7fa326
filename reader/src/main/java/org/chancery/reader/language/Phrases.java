package org.chancery.reader.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.text.Tokenizer;

/**
 * All phrases of a language's word files.
 *
 * @param all in the order of the files
 * @param byLabel those of each class
 */
record Phrases(List<WordFile.Phrase> all, Map<String, List<WordFile.Phrase>> byLabel) {
    static Phrases of(List<WordFile.Phrase> all) {
        Map<String, List<WordFile.Phrase>> byLabel = new HashMap<>();
        for (WordFile.Phrase phrase : all) {
            byLabel.computeIfAbsent(phrase.label(), label -> new ArrayList<>()).add(phrase);
        }
        return new Phrases(all, byLabel);
    }

    /** The phrases of a class as they are written, in lower case. */
    Set<String> words(String label) {
        Set<String> words = new HashSet<>();
        for (WordFile.Phrase phrase : byLabel.getOrDefault(label, List.of())) {
            words.add(Tokenizer.key(phrase.words()));
        }
        return words;
    }

    /** The phrases of a class as they are written, by their value. */
    Map<String, List<String>> valued(String label) {
        Map<String, List<String>> valued = new HashMap<>();
        for (WordFile.Phrase phrase : byLabel.getOrDefault(label, List.of())) {
            valued.computeIfAbsent(phrase.value(), value -> new ArrayList<>()).add(phrase.words());
        }
        return valued;
    }
}
