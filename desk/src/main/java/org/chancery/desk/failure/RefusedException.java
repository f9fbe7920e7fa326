package org.chancery.desk.failure;

import java.io.Serial;
import java.util.List;

/** A room cannot show what was asked for. */
public final class RefusedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final Sentence sentence;
    private final transient List<String> words;

    /**
     * Refuses with a sentence.
     *
     * @param words what goes into the gaps of the sentence
     */
    public RefusedException(Sentence sentence, String... words) {
        super(sentence + " " + String.join(", ", words));
        this.sentence = sentence;
        this.words = List.of(words);
    }

    Sentence sentence() {
        return sentence;
    }

    List<String> words() {
        return words;
    }
}
