package org.chancery.reader.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chancery.reader.text.Token;
import org.chancery.reader.text.Tokens;

/** English: the forms of the words that vocabulary and rules name are made by rule or taken from the irregular ones. */
final class EnglishMorphology implements Morphology {
    private static final String VOWELS = "aeiou";

    /** After these the third person has a syllable of its own: "passes", "reaches"; so has "goes", if but in writing. */
    private static final List<String> HISSING = List.of("s", "x", "z", "ch", "sh", "o");

    /** What a form of a verb can be. */
    private enum Form {
        BASE,
        PRESENT,
        PAST,
        PARTICIPLE
    }

    private final Map<String, List<String>> irregular;
    private final Map<String, String> lemmas = new HashMap<>();
    private final Map<String, Form> forms = new HashMap<>();
    private final Set<String> governing;
    private final Set<String> determining;
    private final Set<String> preposed;
    private final Set<String> pronouns;
    private final Set<String> joining;
    private final Set<String> passive;

    /**
     * English with its words.
     *
     * @param irregular the forms of words that are not made by rule, by lemma
     * @param words the words of a class, in lower case
     */
    EnglishMorphology(Map<String, List<String>> irregular, Function<String, Set<String>> words) {
        this.irregular = irregular;
        governing = words.apply("modal");
        determining = words.apply("determiner");
        preposed = words.apply("preposition");
        pronouns = words.apply("pronoun");
        joining = words.apply("and");
        passive = words.apply("passive");
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
        forms.putIfAbsent(lemma, Form.BASE);
        irregular.getOrDefault(lemma, List.of()).forEach(form -> learn(form, lemma, Form.PAST));
        learn(thirdPerson(lemma), lemma, Form.PRESENT);
        if (!irregular.containsKey(lemma)) {
            learn(suffixed(lemma, "ed"), lemma, Form.PAST);
        }
        learn(suffixed(lemma, "ing"), lemma, Form.PARTICIPLE);
    }

    private void learn(String form, String lemma, Form kind) {
        lemmas.putIfAbsent(form, lemma);
        forms.putIfAbsent(form, kind);
    }

    @Override
    public boolean inflectsAllWords() {
        return false;
    }

    /**
     * Tells verbs from the nouns and adjectives that look like them: "the state of", "requests by", "the agreed text",
     * "for giving".
     */
    @Override
    public boolean isVerb(Tokens tokens, int place) {
        if (place > 1 && tokens.at(place - 1).is("-") && tokens.isJoined(place - 1) && tokens.isJoined(place - 2)) {
            // "will co-chair": the prefix belongs to the verb
            return isVerb(tokens.at(place), tokens, place - 2);
        }
        return isVerb(tokens.at(place), tokens, place);
    }

    private boolean isVerb(Token verb, Tokens tokens, int place) {
        Form form = forms.get(verb.key());
        boolean isFirst = tokens.sentenceOf(place).from() == place
                || !tokens.at(place - 1).isWord() && !tokens.at(place - 1).is("-");
        if (form == null || tokens.at(place).isCapitalised() && !isFirst) {
            return false;
        }
        Token before = tokens.at(Math.max(0, place - 1));
        String previous = isFirst ? "" : before.key();
        return switch (form) {
            case BASE -> governing.contains(previous) || pronouns.contains(previous) || isPlural(tokens, place);
            case PRESENT ->
                !isFirst
                        && (before.isCapitalised() || pronouns.contains(previous) || previous.endsWith("ly"))
                        && !determining.contains(previous);
            case PAST -> !determining.contains(previous) && !preposed.contains(previous) && !isPassive(tokens, place);
            case PARTICIPLE -> !determining.contains(previous) && !preposed.contains(previous);
        };
    }

    /** Names are not inflected. */
    @Override
    public int inflection(String key) {
        return 0;
    }

    /** "is widely expected": what is done to somebody. */
    private boolean isPassive(Tokens tokens, int place) {
        int before = place > 1 && tokens.at(place - 1).key().endsWith("ly") ? place - 2 : place - 1;
        return before >= 0 && passive.contains(tokens.at(before).key());
    }

    /** "Moldova and Latvia intend": after two names. */
    private boolean isPlural(Tokens tokens, int place) {
        return place > 1
                && tokens.at(place - 1).isCapitalised()
                && joining.contains(tokens.at(place - 2).key());
    }

    private static String thirdPerson(String lemma) {
        for (String ending : HISSING) {
            if (lemma.endsWith(ending)) {
                return lemma + "es";
            }
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
        return length >= 3
                && !isVowel(lemma.charAt(length - 1))
                && isVowel(lemma.charAt(length - 2))
                && "wxy".indexOf(lemma.charAt(length - 1)) < 0
                && vowels(lemma) == 1;
    }

    private static int vowels(String lemma) {
        int vowels = 0;
        for (int i = 0; i < lemma.length(); i++) {
            vowels += isVowel(lemma.charAt(i)) ? 1 : 0;
        }
        return vowels;
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }
}
