package org.chancery.reader.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells in what language a text is written, by the frequent words of each. */
final class LanguageGuess {
    /** The tag for what is not recognised. */
    static final String UNKNOWN = "und";

    private static final String FILE = "languages.words";

    /** So many of the first letters are looked at. */
    private static final int ENOUGH = 20_000;

    private static final Map<String, Set<String>> WORDS = read();

    private LanguageGuess() {}

    /** BCP 47 tag; {@code und} if no language, or no single one, stands out. */
    static String of(String text) {
        String[] words = text.substring(0, Math.min(text.length(), ENOUGH))
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}\\p{M}'\u2019\u02BB]+");
        String best = UNKNOWN;
        int most = 0;
        boolean isTied = false;
        for (Map.Entry<String, Set<String>> language : WORDS.entrySet()) {
            int count = 0;
            for (String word : words) {
                count += language.getValue().contains(word) ? 1 : 0;
            }
            if (count > most) {
                best = language.getKey();
                isTied = false;
            } else if (count == most) {
                isTied = true;
            }
            most = Math.max(most, count);
        }
        return most == 0 || isTied ? UNKNOWN : best;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> words = new HashMap<>();
        try (InputStream in = LanguageGuess.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the file " + FILE + " is missing");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(" = ") && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] parts = line.split(" = ", 2);
                        Set<String> known = new HashSet<>();
                        for (String word : parts[1].split("\\|")) {
                            known.add(word.strip());
                        }
                        words.put(parts[0].strip(), known);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + FILE, e);
        }
        return Map.copyOf(words);
    }
}
