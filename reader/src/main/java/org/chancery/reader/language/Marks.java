package org.chancery.reader.language;

import org.chancery.reader.text.Token;

/**
 * What stands at a place, one bit for each thing, so that most of what cannot match there is told without a look. Two
 * things may have the same bit: a bit that is not set is certain, one that is set is only likely.
 */
final class Marks {
    /** Set at every place, and for what may match any token or none. */
    static final long ANYTHING = 1L << 63;

    static final long NUMBER = 1L << 62;

    /** Words, and among them those with a capital and those without. */
    static final long WORD = 1L << 61;

    static final long CAPITALISED = 1L << 60;
    static final long LOWER = 1L << 59;

    private Marks() {}

    /** What may be told of a token by how it looks. */
    static long shape(Token token) {
        if (token.isNumber()) {
            return ANYTHING | NUMBER;
        }
        return token.isWord() ? ANYTHING | WORD | (token.isCapitalised() ? CAPITALISED : LOWER) : ANYTHING;
    }

    static long word(String key) {
        return bit(key.hashCode());
    }

    static long root(String root) {
        return bit(31 * root.hashCode() + 2);
    }

    static long label(String label) {
        return bit(31 * label.hashCode() + 3);
    }

    static long labels(String... labels) {
        long all = 0;
        for (String label : labels) {
            all |= label(label);
        }
        return all;
    }

    /** One of the 59 bits that are left, by the higher bits of a product, which depend on all of the number. */
    private static long bit(int number) {
        int spread = number * 0x9E3779B9;
        return 1L << ((spread >>> 16) * 59 >>> 16);
    }
}
