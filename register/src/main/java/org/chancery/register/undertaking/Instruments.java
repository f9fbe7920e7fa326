package org.chancery.register.undertaking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.register.told.Folded;

/** Which documents between sides are not done by being signed. */
final class Instruments {
    private static final String FILE = "instruments.words";
    private static final List<String> BINDING = load();

    private Instruments() {}

    /** Whether the words name a document that has yet to enter into force or to be delivered on once it is signed. */
    static boolean isToEnterIntoForce(String words) {
        for (String word : Folded.of(words).split(" ")) {
            if (BINDING.stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> load() {
        try (InputStream in = Instruments.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + FILE + " on the class path");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }
}
