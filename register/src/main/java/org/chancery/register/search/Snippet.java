package org.chancery.register.search;

import java.util.List;
import org.chancery.reader.text.Passage;

/**
 * Words of a document around what was found.
 *
 * @param at where they stand in the kept text
 * @param text the words, to the letter
 * @param marks what was found among them, as passages of the kept text; in order, apart from each other
 */
public record Snippet(Passage at, String text, List<Passage> marks) {
    public Snippet {
        marks = List.copyOf(marks);
        if (text.length() != at.length()) {
            throw new IllegalArgumentException("a snippet of " + text.length() + " units does not fill " + at);
        }
        for (Passage mark : marks) {
            if (!at.contains(mark)) {
                throw new IllegalArgumentException("a mark at " + mark + " lies outside its snippet at " + at);
            }
        }
    }

    /** The words of a mark, to the letter. */
    public String marked(Passage mark) {
        return text.substring(mark.start() - at.start(), mark.end() - at.start());
    }
}
