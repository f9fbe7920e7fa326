package org.chancery.register.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.register.told.DataFile;

/**
 * Codes of Latin names in which romanisations by different standards are alike. A code is for comparing, not for showing.
 */
final class Romanisation {
    private static final String FILE = "romanisation.codes";
    private static final int LONGEST = 4;
    private static final List<Map<String, String>> READINGS = load();

    private Romanisation() {}

    /**
     * The codes of a word under each reading of its letters.
     *
     * @param word in lower case, in Latin letters without marks
     */
    static List<String> codes(String word) {
        return READINGS.stream().map(reading -> code(word, reading)).distinct().toList();
    }

    private static String code(String word, Map<String, String> reading) {
        StringBuilder code = new StringBuilder();
        int at = 0;
        while (at < word.length()) {
            int length = longestAt(word, at, reading);
            append(code, reading.getOrDefault(word.substring(at, at + length), word.substring(at, at + 1)));
            at += length;
        }
        return code.toString();
    }

    private static int longestAt(String word, int at, Map<String, String> reading) {
        int longest = Math.min(LONGEST, word.length() - at);
        for (int length = longest; length > 1; length--) {
            if (reading.containsKey(word.substring(at, at + length))) {
                return length;
            }
        }
        return 1;
    }

    /** A doubled letter is one. */
    private static void append(StringBuilder code, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            boolean isDoubled = !code.isEmpty() && code.charAt(code.length() - 1) == letters.charAt(i);
            if (!isDoubled) {
                code.append(letters.charAt(i));
            }
        }
    }

    private static List<Map<String, String>> load() {
        Map<String, String> first = new HashMap<>();
        Map<String, String> second = new HashMap<>();
        for (String line : DataFile.lines(Romanisation.class, FILE)) {
            String[] sides = line.split("=");
            String[] codes = sides[1].split("\\|");
            first.put(sides[0].strip(), codes[0].strip());
            second.put(sides[0].strip(), codes[codes.length - 1].strip());
        }
        return List.of(Map.copyOf(first), Map.copyOf(second));
    }
}
