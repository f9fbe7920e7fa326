package org.chancery.reader.language;

import org.jspecify.annotations.Nullable;

/** Values by words. Most words asked for have none, which one look at a table that is mostly empty tells. */
final class Lookup<V> {
    private static final int SPARSE = 4;

    private @Nullable String[] keys = new String[16];
    private @Nullable Object[] values = new Object[16];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    @SuppressWarnings("unchecked")
    @Nullable
    V get(String key) {
        for (int at = start(key); ; at = next(at)) {
            String known = keys[at];
            if (known == null) {
                return null;
            }
            if (known.equals(key)) {
                return (V) values[at];
            }
        }
    }

    /** Gives a word that has none a value. */
    void put(String key, V value) {
        if (SPARSE * ++size > keys.length) {
            grow();
        }
        place(key, value);
    }

    private void grow() {
        @Nullable String[] known = keys;
        @Nullable Object[] held = values;
        keys = new String[2 * known.length];
        values = new Object[2 * known.length];
        for (int i = 0; i < known.length; i++) {
            String key = known[i];
            Object value = held[i];
            if (key != null && value != null) {
                place(key, value);
            }
        }
    }

    private void place(String key, Object value) {
        int at = start(key);
        while (keys[at] != null) {
            at = next(at);
        }
        keys[at] = key;
        values[at] = value;
    }

    private int start(String key) {
        int spread = key.hashCode() * 0x9E3779B9;
        return (spread ^ spread >>> 15) & keys.length - 1;
    }

    private int next(int at) {
        return at + 1 & keys.length - 1;
    }
}
