package org.chancery.reader.text;

/**
 * A word, number or sign of a text.
 *
 * @param start first UTF-16 unit
 * @param end the unit after the last
 * @param key the token in lower case, with one kind of apostrophe, dash and quotation mark
 * @param casing how the word is written
 */
public record Token(int start, int end, Kind kind, String key, Casing casing) {
    /** What sort of token it is. */
    public enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    /** How a word is written. */
    public enum Casing {
        LOWER,
        CAPITALISED,
        ALL_CAPITALS
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isCapitalised() {
        return casing != Casing.LOWER;
    }

    public boolean is(String wanted) {
        return key.equals(wanted);
    }
}
