package org.chancery.bench.register;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Names that nobody bears, of random syllables; the same key gives the same name. */
final class Invented {
    private static final String[] ONSETS = {"b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z"};
    private static final String[] NUCLEI = {"a", "e", "i", "o", "u", "ai", "ei"};
    private static final String[] CODAS = {"", "", "", "l", "n", "r", "s"};

    private final long seed;

    Invented(long seed) {
        this.seed = seed;
    }

    /** Dice that fall alike for the same things. */
    RandomGenerator dice(Object... things) {
        long key = seed;
        for (Object thing : things) {
            key = key * 0x9E37_79B9_7F4A_7C15L + thing.toString().hashCode();
        }
        return new SplittableRandom(key);
    }

    /** A first name and a surname. */
    String person(Object... things) {
        RandomGenerator dice = dice(things);
        return word(dice, 2) + " " + word(dice, 3);
    }

    /** One word, such as a town or a company is called by. */
    String name(Object... things) {
        return word(dice(things), 3);
    }

    private static String word(RandomGenerator dice, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(ONSETS[dice.nextInt(ONSETS.length)])
                    .append(NUCLEI[dice.nextInt(NUCLEI.length)])
                    .append(i + 1 < syllables ? "" : CODAS[dice.nextInt(CODAS.length)]);
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
