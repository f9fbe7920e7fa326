package org.chancery.outside;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Folders and programs that tests need from outside the project: looked for, and skipped with a clear line if absent. */
public final class Outside {
    private Outside() {}

    /**
     * The folder that {@code -Dchancery.NAME} gives. Without it the test is skipped, or fails if {@code
     * -Dchancery.require} lists the name.
     */
    public static Path folder(String name) {
        String given = System.getProperty("chancery." + name, "");
        if (!given.isEmpty() && Files.isDirectory(Path.of(given))) {
            return Path.of(given);
        }
        throw missing(name, "no folder '" + name + "': give it with -Dchancery." + name + "=PATH");
    }

    /** What ends a test that misses something: skipped with a line, or failed if it is required. */
    static RuntimeException missing(String name, String line) {
        boolean isRequired = Arrays.asList(
                        System.getProperty("chancery.require", "").split(","))
                .contains(name);
        return isRequired ? fail(line) : abort(line);
    }
}
