package org.chancery.reader.text;

/**
 * A sentence, heading or list item.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param paragraph number of the paragraph in which it stands, from 0
 */
public record Sentence(int from, int to, Kind kind, int paragraph) {
    /** What sort of sentence it is. */
    public enum Kind {
        PLAIN,
        HEADING,
        LIST_ITEM
    }

    public boolean holds(int token) {
        return from <= token && token < to;
    }
}
