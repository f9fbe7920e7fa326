package org.chancery.reader.party;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Of whom a text speaks: the first person of a sentence who acts is the one whom "he" stands for afterwards, in that
 * sentence and those that follow, until a sentence begins with another.
 */
final class Salience {
    private @Nullable Party spokenOf;
    private int sentence = -1;
    private boolean isContested;

    /** A person is named as one who acts. */
    void named(Party person, int inSentence) {
        if (inSentence != sentence) {
            spokenOf = person;
            sentence = inSentence;
            isContested = false;
        } else {
            isContested |= spokenOf != null && !spokenOf.people().equals(person.people());
        }
    }

    /** Whom "he" stands for. A pronoun keeps the one it stands for in mind for its own sentence. */
    Optional<Party> at(int inSentence) {
        if (spokenOf != null) {
            sentence = inSentence;
        }
        return Optional.ofNullable(spokenOf);
    }

    /** Whether another acted beside the one for whom "he" is taken to stand. */
    boolean isContested() {
        return isContested;
    }
}
