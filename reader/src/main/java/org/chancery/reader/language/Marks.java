package org.chancery.reader.language;

/**
 * What stands at a place, one bit for each thing, so that most of what cannot match there is told without a look. Two
 * things may have the same bit: a bit that is not set is certain, one that is set is only likely.
 */
final class Marks {
    /** Set at every place, and for what may match any token or none. */
    static final long ANYTHING = 1L << 63;

    static final long NUMBER = bit(1);

    private Marks() {}

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

    /** One of the 63 bits that are left, by the higher bits of a product, which depend on all of the number. */
    private static long bit(int number) {
        int spread = number * 0x9E3779B9;
        return 1L << (spread >>> 16) % 63;
    }
}
