package org.chancery.reader.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.reader.text.Tokens;

/**
 * Russian: every word is known by what is left without the endings of nouns, adjectives and past tenses, so that
 * vocabulary and rules name any form of it. Snowball's stemmer will not do here: it takes the end of "Иран" for a
 * verb's and parts the name from its other cases.
 */
final class RussianMorphology implements Morphology {
    private static final int SHORTEST = 3;
    private static final int LONGEST_ENDING = 4;

    private static final Set<String> ENDINGS = Stream.of(
                    "иями ьями ями ами",
                    "иях иям ием ией ьям ьях ьем ьей еей",
                    "ого его ому ему ыми ими",
                    "ая яя ое ее ые ие ый ий ой ей ую юю ых их ым им ом ем",
                    "ам ям ах ях ия ию ии ью ья ье ьи",
                    "ай аю аем ае ею ея еи еем",
                    "ов ев а я о е ы и у ю ь й")
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    /** "встретился, встретилась": the verb with its particle is another verb than the one without. */
    private static final List<String> REFLEXIVE_PAST = List.of("лся", "лась", "лось", "лись");

    private final Map<String, String> irregular = new HashMap<>();

    /** Takes the forms that endings do not bring together, or would bring together with another word's, by lemma. */
    RussianMorphology(Map<String, List<String>> irregular) {
        irregular.forEach((lemma, forms) -> {
            this.irregular.put(plain(lemma), lemma);
            forms.forEach(form -> this.irregular.put(plain(form), lemma));
        });
    }

    @Override
    public String root(String key) {
        String plain = plain(key);
        String known = irregular.get(plain);
        return known != null ? known : stem(plain);
    }

    @Override
    public void learn(String lemma) {
        // endings need no list of words
    }

    /** Nominatives are short, and where a vowel ends them it is rarely another than these. */
    @Override
    public int inflection(String key) {
        char last = key.charAt(key.length() - 1);
        int ending = "аяо".indexOf(last) >= 0 ? 1 : "еыиую".indexOf(last) >= 0 ? 2 : 0;
        return 3 * key.length() + ending;
    }

    private static String plain(String key) {
        return key.replace('ё', 'е');
    }

    @Override
    public boolean inflectsAllWords() {
        return true;
    }

    @Override
    public boolean isVerb(Tokens tokens, int place) {
        return true;
    }

    private static String stem(String key) {
        for (String past : REFLEXIVE_PAST) {
            if (key.endsWith(past) && key.length() > past.length() + 1) {
                return key.substring(0, key.length() - past.length()) + REFLEXIVE_PAST.getFirst();
            }
        }
        // again and again, since what ends "Вьетнам" looks like an ending too, and "Вьетнама" has to stay with it
        String stem = key;
        for (String shorter = withoutEnding(stem); !shorter.equals(stem); shorter = withoutEnding(stem)) {
            stem = shorter;
        }
        return stem;
    }

    private static String withoutEnding(String key) {
        for (int cut = Math.max(SHORTEST, key.length() - LONGEST_ENDING); cut < key.length(); cut++) {
            if (ENDINGS.contains(key.substring(cut))) {
                return key.substring(0, cut);
            }
        }
        return key;
    }
}
