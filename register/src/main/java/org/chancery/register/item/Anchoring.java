package org.chancery.register.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.reader.text.KeptText;
import org.chancery.reader.text.Passage;
import org.chancery.reader.text.Words;

/** Finds words of one text again in another text of the same document. */
public final class Anchoring {
    private Anchoring() {}

    /**
     * The same words in another text; empty unless the quoted passage stands there once, to the letter. Further passages
     * that do not are left out.
     */
    public static Optional<Words> in(KeptText text, Words words) {
        if (words.text().equals(text)) {
            return Optional.of(words);
        }
        List<Passage> found = new ArrayList<>();
        for (Passage passage : words.passages()) {
            Optional<Passage> again =
                    once(text.content(), passage.in(words.text().content()));
            if (again.isEmpty() && found.isEmpty()) {
                return Optional.empty();
            }
            again.ifPresent(found::add);
        }
        return Optional.of(new Words(text, found, words.rule()));
    }

    /** Where words stand in a text, if they stand there once. */
    public static Optional<Passage> once(String text, String words) {
        int start = text.indexOf(words);
        return words.isEmpty() || start < 0 || text.indexOf(words, start + 1) >= 0
                ? Optional.empty()
                : Optional.of(new Passage(start, start + words.length()));
    }
}
