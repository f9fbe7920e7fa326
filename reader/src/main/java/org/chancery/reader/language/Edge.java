package org.chancery.reader.language;

/**
 * A span of tokens with a label: a vocabulary entry or a mention found by a rule.
 *
 * @param label what it is, such as {@code month} or {@code person}
 * @param from index of its first token
 * @param to index after its last token
 * @param value what it means; a vocabulary entry's value, or the thing mentioned
 * @param rule what found it
 */
public record Edge(String label, int from, int to, Object value, String rule) {
    /** The value of a vocabulary entry. */
    public String word() {
        return value.toString();
    }

    public boolean overlaps(int start, int end) {
        return from < end && start < to;
    }

    public int length() {
        return to - from;
    }
}
