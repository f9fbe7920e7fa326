package org.chancery.register.decision;

import org.chancery.reader.text.KeptText;
import org.chancery.reader.text.Passage;
import org.chancery.register.item.Anchoring;

/** Words that a person selects in a document. */
public sealed interface Selection {
    /**
     * Where they stand in the text of a document.
     *
     * @throws UnsoundDecisionException if they do not stand there, or nobody can tell where
     */
    Passage in(KeptText text);

    /**
     * By their place.
     *
     * @param start first UTF-16 unit of the kept text, from 0
     * @param end the unit after the last
     */
    record At(int start, int end) implements Selection {
        @Override
        public Passage in(KeptText text) {
            boolean isInside = start >= 0 && end > start && end <= text.length();
            if (!isInside || text.content().substring(start, end).isBlank()) {
                throw new UnsoundDecisionException(
                        "no words stand from " + start + " to " + end + " in a text of " + text.length() + " units");
            }
            return new Passage(start, end);
        }
    }

    /** By themselves, where they stand in the text once. */
    record Quoted(String words) implements Selection {
        @Override
        public Passage in(KeptText text) {
            if (words.isBlank() || !text.content().contains(words)) {
                throw new UnsoundDecisionException("the words '" + words + "' do not stand in the text");
            }
            return Anchoring.once(text.content(), words)
                    .orElseThrow(() -> new UnsoundDecisionException("the words '" + words
                            + "' stand in the text more than once; say where they start and end"));
        }
    }
}
