package org.chancery.reader.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The names of months in many languages, from CLDR. */
final class MonthNames {
    private static final int SHORTEST = 3;

    /** Name without full stop in lower case → language → month. */
    private static final Map<String, Map<String, Integer>> MONTHS = read();

    private MonthNames() {}

    /**
     * Which month a word names: in the language of the page, or else in all languages that know it; empty where they
     * differ, as on <i>listopad</i>.
     */
    static Optional<Integer> month(String word, String language) {
        Map<String, Integer> known = MONTHS.getOrDefault(key(word), Map.of());
        Integer own = known.get(language);
        if (own != null) {
            return Optional.of(own);
        }
        TreeSet<Integer> all = new TreeSet<>(known.values());
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private static String key(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static Map<String, Map<String, Integer>> read() {
        Map<String, Map<String, Integer>> months = new HashMap<>();
        for (String line : PageFile.lines("months.tsv")) {
            String[] cells = line.split("\t");
            for (String form : cells[2].split("\\|")) {
                String name = key(form);
                if (name.length() >= SHORTEST && Character.isLetter(name.charAt(0))) {
                    months.computeIfAbsent(name, key -> new HashMap<>()).put(cells[0], Integer.valueOf(cells[1]));
                }
            }
        }
        // in general use beside CLDR's "Sep"
        months.computeIfAbsent("sept", key -> new HashMap<>()).put("en", 9);
        return months;
    }
}
