package org.chancery.reader.text;

/**
 * A stretch of a document's kept text, half-open.
 *
 * @param start first UTF-16 unit, from 0
 * @param end the unit after the last, greater than {@code start}
 */
public record Passage(int start, int end) implements Comparable<Passage> {
    public Passage {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no passage from " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Passage other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Passage other) {
        return start <= other.start && other.end <= end;
    }

    /** How many units the two passages share, 0 or more. */
    public int shared(Passage other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    public String in(String text) {
        return text.substring(start, end);
    }

    /** Orders by where a passage starts, the longer first where two start together. */
    @Override
    public int compareTo(Passage other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
