package org.chancery.reader.language;

import org.chancery.reader.text.Tokens;

/** How a language inflects its words. */
interface Morphology {
    /** What the inflected forms of one word have in common; the word itself where that is not known. */
    String root(String key);

    /** Learns that the forms of a word are to be recognised. */
    void learn(String lemma);

    /** Whether every word of the vocabulary is meant in all its forms, marked or not. */
    boolean inflectsAllWords();

    /** Whether a word that has the form of a verb is used as one there, by the words beside it. */
    boolean isVerb(Tokens tokens, int place);

    /** How far a form looks from the one in which a name is listed: of two forms of one name, the lesser is the name. */
    int inflection(String key);
}
