package org.chancery.reader.text;

import java.util.List;

/**
 * The words of a text on which a fact rests. There are no words without a text in which they stand, so that a fact
 * that asks for its words cannot be built without them.
 *
 * @param text the kept text in which the passages lie
 * @param passages one or more; the first is the quoted one, the others hold slots found elsewhere
 * @param rule the rule or vocabulary entry that read the fact, as {@code file:name}
 */
public record Words(KeptText text, List<Passage> passages, String rule) {
    public Words {
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("no words without a passage, rule " + rule);
        }
        for (Passage passage : passages) {
            if (passage.end() > text.length() || isBlank(text.content(), passage)) {
                throw new IllegalArgumentException(
                        "no words at " + passage + " of " + text.length() + ", rule " + rule);
            }
        }
        if (rule.isBlank()) {
            throw new IllegalArgumentException("words without the rule that read them: " + passages);
        }
    }

    private static boolean isBlank(String content, Passage passage) {
        for (int at = passage.start(); at < passage.end(); at++) {
            if (!Character.isWhitespace(content.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    public static Words at(KeptText text, Passage passage, String rule) {
        return new Words(text, List.of(passage), rule);
    }

    /** The quoted passage. */
    public Passage passage() {
        return passages.getFirst();
    }

    /** The quoted words, to the letter. */
    public String quote() {
        return passage().in(text.content());
    }
}
