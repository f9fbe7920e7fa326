package org.chancery.register.contact;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.chancery.register.told.Folded;
import org.chancery.register.told.SideWords;
import org.chancery.register.told.Stems;

/**
 * The name of a standing body as it is compared with others, without the words that name sides: "Kazakh-Polish
 * Intergovernmental Commission on Trade" and "Intergovernmental Commission" may be one.
 *
 * @param written as a document writes it
 * @param words the keys of what they tell, in any language
 * @param initials of all its words that are capitalised, in their order
 */
record BodyName(String written, Set<String> words, String initials) {
    /** Words that say nothing of which body it is. */
    private static final Set<String> LOOSE = Stems.keys("joint bilateral mixed", "en");

    BodyName {
        words = Set.copyOf(words);
    }

    static BodyName of(String written, String language, SideWords sides) {
        String bare = sides.without(written, language);
        Set<String> words = Stems.keys(bare, language);
        words.removeAll(LOOSE);
        StringBuilder initials = new StringBuilder();
        Arrays.stream(bare.split("[\\s-]+"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .forEach(word -> initials.append(word.charAt(0)));
        return new BodyName(written, words, initials.toString());
    }

    /** A word in capitals alone, such as IGC. */
    boolean isAcronym() {
        return written.length() > 1 && written.chars().allMatch(Character::isUpperCase);
    }

    /** Whether an acronym may stand for this name: its letters begin words or parts of words, in their order. */
    boolean mayBeCalled(BodyName acronym) {
        return acronym.isAcronym()
                && !isAcronym()
                && !initials.isEmpty()
                && initials.charAt(0) == acronym.written.charAt(0)
                && isSpelledBy(acronym.written);
    }

    private boolean isSpelledBy(String letters) {
        String name = Folded.of(written);
        int matched = 0;
        int capitals = 0;
        for (int i = 0; i < name.length() && matched < letters.length(); i++) {
            if (name.charAt(i) == Character.toLowerCase(letters.charAt(matched))) {
                matched++;
                capitals += i == 0 || name.charAt(i - 1) == ' ' ? 1 : 0;
            }
        }
        return matched == letters.length() && 2 * capitals >= letters.length();
    }

    /** How many of the words of the shorter name stand in the other, from 0 to 1. */
    double shared(BodyName other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return 0;
        }
        long common = words.stream().filter(other.words::contains).count();
        return (double) common / Math.min(words.size(), other.words.size());
    }

    /** Whether each name has words that the other lacks. */
    boolean differs(BodyName other) {
        List<Set<String>> both = List.of(words, other.words);
        return !both.getFirst().containsAll(both.getLast()) && !both.getLast().containsAll(both.getFirst());
    }
}
