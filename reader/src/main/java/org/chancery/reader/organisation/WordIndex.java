package org.chancery.reader.organisation;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Bodies, by their numbers, found by the words of a name. The shorter of two names that are alike has its words in the
 * longer one, so that its rarest words find it, or it by them.
 */
final class WordIndex {
    private static final NavigableSet<Integer> NONE = Collections.emptyNavigableSet();

    private final int telling;
    private final Map<String, NavigableSet<Integer>> byWord = new HashMap<>();
    private final Map<String, NavigableSet<Integer>> byRarest = new HashMap<>();

    /**
     * An empty index.
     *
     * @param apart how many words of the shorter name may not be in the longer one
     */
    WordIndex(int apart) {
        telling = apart + 1;
    }

    void add(List<String> words, int body) {
        rarest(words).forEach(word -> add(byRarest, word, body));
        words.forEach(word -> add(byWord, word, body));
    }

    /** The sets in which the bodies are that may have a name alike. */
    Stream<NavigableSet<Integer>> alike(List<String> words) {
        return Stream.concat(
                rarest(words).map(word -> byWord.getOrDefault(word, NONE)),
                words.stream().map(word -> byRarest.getOrDefault(word, NONE)));
    }

    private static void add(Map<String, NavigableSet<Integer>> index, String word, int body) {
        index.computeIfAbsent(word, unknown -> new TreeSet<>()).add(body);
    }

    /** As many words as one at least must be shared of; all of a name that says a word twice, which counts twice. */
    private Stream<String> rarest(List<String> words) {
        List<String> distinct = words.stream().distinct().toList();
        return distinct.stream()
                .sorted(Comparator.comparingInt(
                        word -> byWord.getOrDefault(word, NONE).size()))
                .limit(distinct.size() < words.size() ? distinct.size() : telling)
                .toList()
                .stream();
    }
}
