package org.chancery.cli;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Folders and programs that tests need from outside the project: looked for, and skipped with a clear line if absent. */
final class Outside {
    private Outside() {}

    /**
     * The folder that {@code -Dchancery.NAME} gives. Without it the test is skipped, or fails if {@code
     * -Dchancery.require} lists the name.
     */
    static Path folder(String name) {
        String given = System.getProperty("chancery." + name, "");
        if (!given.isEmpty() && Files.isDirectory(Path.of(given))) {
            return Path.of(given);
        }
        String line = "no folder '" + name + "': give it with -Dchancery." + name + "=PATH";
        boolean isRequired = Arrays.asList(
                        System.getProperty("chancery.require", "").split(","))
                .contains(name);
        return isRequired ? fail(line) : abort(line);
    }
}
