package org.chancery.reader.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** English: the forms of the words that vocabulary and rules name are made by rule or taken from the irregular ones. */
final class EnglishMorphology implements Morphology {
    private static final String VOWELS = "aeiou";

    private final Map<String, List<String>> irregular;
    private final Map<String, String> lemmas = new HashMap<>();

    /** Takes the forms of words that are not made by rule, by lemma. */
    EnglishMorphology(Map<String, List<String>> irregular) {
        this.irregular = irregular;
    }

    @Override
    public String root(String key) {
        return lemmas.getOrDefault(key, key);
    }

    @Override
    public void learn(String lemma) {
        if (lemmas.putIfAbsent(lemma, lemma) != null) {
            return;
        }
        irregular.getOrDefault(lemma, List.of()).forEach(form -> lemmas.putIfAbsent(form, lemma));
        lemmas.putIfAbsent(thirdPerson(lemma), lemma);
        if (!irregular.containsKey(lemma)) {
            lemmas.putIfAbsent(suffixed(lemma, "ed"), lemma);
        }
        lemmas.putIfAbsent(suffixed(lemma, "ing"), lemma);
    }

    private static String thirdPerson(String lemma) {
        if (lemma.matches(".*(s|x|z|ch|sh|o)")) {
            return lemma + "es";
        }
        return endsInConsonantY(lemma) ? lemma.substring(0, lemma.length() - 1) + "ies" : lemma + "s";
    }

    private static String suffixed(String lemma, String suffix) {
        boolean isEd = suffix.equals("ed");
        if (lemma.endsWith("ie") && !isEd) {
            return lemma.substring(0, lemma.length() - 2) + "ying";
        }
        if (lemma.endsWith("e") && !lemma.endsWith("ee")) {
            return isEd ? lemma + "d" : lemma.substring(0, lemma.length() - 1) + suffix;
        }
        if (lemma.endsWith("ee") && isEd) {
            return lemma + "d";
        }
        if (endsInConsonantY(lemma) && isEd) {
            return lemma.substring(0, lemma.length() - 1) + "ied";
        }
        return isDoubled(lemma) ? lemma + lemma.charAt(lemma.length() - 1) + suffix : lemma + suffix;
    }

    private static boolean endsInConsonantY(String lemma) {
        return lemma.endsWith("y") && lemma.length() > 2 && !isVowel(lemma.charAt(lemma.length() - 2));
    }

    /** "plan" becomes "planned": one syllable that ends in consonant, vowel, consonant. */
    private static boolean isDoubled(String lemma) {
        int length = lemma.length();
        long vowels = lemma.chars().filter(c -> isVowel((char) c)).count();
        return length >= 3
                && vowels == 1
                && !isVowel(lemma.charAt(length - 1))
                && isVowel(lemma.charAt(length - 2))
                && "wxy".indexOf(lemma.charAt(length - 1)) < 0;
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }
}
