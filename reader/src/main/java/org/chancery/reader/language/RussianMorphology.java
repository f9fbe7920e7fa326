package org.chancery.reader.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.reader.text.Tokens;
import org.tartarus.snowball.ext.RussianStemmer;

/** Russian: every word is known by its stem, so that vocabulary and rules name any form of it. */
final class RussianMorphology implements Morphology {
    private final Map<String, String> irregular = new HashMap<>();

    /** Takes the forms that the stemmer does not bring together, by lemma. */
    RussianMorphology(Map<String, List<String>> irregular) {
        irregular.forEach((lemma, forms) -> forms.forEach(form -> this.irregular.put(form, stem(lemma))));
    }

    @Override
    public String root(String key) {
        String known = irregular.get(key);
        return known != null ? known : stem(key);
    }

    @Override
    public void learn(String lemma) {
        // stems need no list of words
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
        RussianStemmer stemmer = new RussianStemmer();
        stemmer.setCurrent(key.replace('ё', 'е'));
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
