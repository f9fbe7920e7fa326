package org.chancery.bench.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a file beside these classes, without blank ones and comments. */
final class Lines {
    private Lines() {}

    static List<String> of(String file) {
        try (InputStream stream = Lines.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("no file " + file + " beside these classes");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }
}
