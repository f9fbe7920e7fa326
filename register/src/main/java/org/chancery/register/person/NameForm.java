package org.chancery.register.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.chancery.register.told.Folded;
import org.chancery.register.told.Likeness;

/**
 * A name as it is compared with others.
 *
 * @param folded in Latin letters without marks, in lower case
 * @param readings its words in code, under each reading of its letters
 */
record NameForm(String folded, List<List<String>> readings) {
    /** The article of Arabic names, which some write and others do not. */
    private static final Set<String> ARTICLES = Set.of("al", "el");

    private static final double NEARLY = 0.94;
    private static final int TELLING_CONSONANTS = 5;
    private static final JaroWinklerSimilarity SPELLING = new JaroWinklerSimilarity();

    NameForm {
        readings = readings.stream().map(List::copyOf).toList();
    }

    static NameForm of(String written) {
        String folded = Folded.of(written);
        List<String> words = Arrays.stream(folded.split(" "))
                .filter(word -> !ARTICLES.contains(word))
                .toList();
        List<List<String>> codes = words.stream().map(Romanisation::codes).toList();
        return new NameForm(
                folded,
                Stream.of(
                                codes.stream().map(List::getFirst).toList(),
                                codes.stream().map(List::getLast).toList())
                        .distinct()
                        .toList());
    }

    /** What two forms of one name have in common at least: a word in code. */
    List<String> keys() {
        return readings.stream()
                .flatMap(List::stream)
                .filter(word -> word.length() > 1)
                .flatMap(word -> Stream.of(word, skeleton(word)))
                .filter(key -> key.length() > 1)
                .distinct()
                .toList();
    }

    boolean isOneWord() {
        return readings.getFirst().size() == 1;
    }

    /** How like the names are; empty if they cannot be one person's by the names alone. */
    Optional<Likeness> likeness(NameForm other) {
        if (folded.equals(other.folded)) {
            return Optional.of(isOneWord() ? Likeness.of(0.6, "the same surname") : Likeness.of(1, "the same name"));
        }
        return readings.stream()
                .flatMap(left -> other.readings.stream().flatMap(right -> likeness(left, right).stream()))
                .max((a, b) -> Double.compare(a.score(), b.score()));
    }

    private static Optional<Likeness> likeness(List<String> left, List<String> right) {
        boolean isShorter = left.size() <= right.size();
        List<String> shorter = isShorter ? left : right;
        List<String> longer = isShorter ? right : left;
        if (left.equals(right)) {
            return Optional.of(
                    left.size() == 1
                            ? Likeness.of(0.55, "the same surname in another spelling")
                            : Likeness.of(1, "the same name in another spelling"));
        }
        if (shorter.size() == 1) {
            return surname(shorter.getFirst(), longer);
        }
        List<String> unmatched = new ArrayList<>(longer);
        boolean isWithin = shorter.stream().allMatch(unmatched::remove);
        if (isWithin) {
            return Optional.of(
                    unmatched.isEmpty()
                            ? Likeness.of(0.95, "the same name in another order")
                            : Likeness.of(0.9, "the same name, one fuller than the other"));
        }
        return initials(shorter, longer).or(() -> consonants(shorter, longer)).or(() -> nearly(shorter, longer));
    }

    /** The same but for the vowels, of which languages written in several alphabets have many spellings. */
    private static Optional<Likeness> consonants(List<String> left, List<String> right) {
        List<String> one = left.stream().map(NameForm::skeleton).toList();
        List<String> other = right.stream().map(NameForm::skeleton).toList();
        boolean isTelling = one.stream().mapToInt(String::length).sum() >= TELLING_CONSONANTS
                && one.stream().noneMatch(String::isEmpty);
        return isTelling && one.equals(other)
                ? Optional.of(Likeness.of(0.75, "the same name but for its vowels"))
                : Optional.empty();
    }

    private static String skeleton(String word) {
        return word.replaceAll("[aeiou]", "");
    }

    private static Optional<Likeness> surname(String word, List<String> name) {
        if (name.getLast().equals(word)) {
            return Optional.of(Likeness.of(0.55, "the same surname"));
        }
        return name.getFirst().equals(word) && word.length() > 2
                ? Optional.of(Likeness.of(0.5, "the same word of the name"))
                : Optional.empty();
    }

    /** Each word stands in the other name, in full or by its initial, and one at least in full. */
    private static Optional<Likeness> initials(List<String> shorter, List<String> longer) {
        List<String> rest = new ArrayList<>(longer);
        boolean isAnyFull = false;
        for (String word : shorter) {
            boolean isFull = rest.remove(word);
            boolean isInitial = !isFull && rest.removeIf(other -> isInitial(word, other));
            if (!isFull && !isInitial) {
                return Optional.empty();
            }
            isAnyFull |= isFull && word.length() > 2;
        }
        return isAnyFull
                ? Optional.of(Likeness.of(0.8, "the same surname, the first name by its initial"))
                : Optional.empty();
    }

    private static boolean isInitial(String word, String other) {
        return (word.length() == 1 || other.length() == 1) && word.charAt(0) == other.charAt(0);
    }

    /** As many words, one of them the same, and the whole spelled nearly alike. */
    private static Optional<Likeness> nearly(List<String> left, List<String> right) {
        boolean mayBeOne = left.size() == right.size() && left.stream().anyMatch(right::contains);
        return mayBeOne && SPELLING.apply(String.join(" ", left), String.join(" ", right)) >= NEARLY
                ? Optional.of(Likeness.of(0.72, "nearly the same spelling"))
                : Optional.empty();
    }
}
