package org.chancery.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the register lies: {@code --home}, else CHANCERY_HOME, else where the platform keeps a user's data. */
final class Home {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "folder of the register; else CHANCERY_HOME, else the user's data folder")
    private @Nullable Path given;

    Path folder() {
        return given != null
                ? given
                : byConvention(
                        System.getenv(),
                        System.getProperty("os.name", ""),
                        Path.of(System.getProperty("user.home", ".")));
    }

    /**
     * Makes sure that a command which only looks makes no register where its caller has mistaken the place.
     *
     * @throws Failure if there is none
     */
    void requireRegister() {
        if (!Register.isIn(folder())) {
            throw new Failure("there is no register in " + folder());
        }
    }

    static Path byConvention(Map<String, String> environment, String system, Path user) {
        Optional<Path> named = path(environment, "CHANCERY_HOME");
        if (named.isPresent()) {
            return named.get();
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return user.resolve("Library/Application Support/Chancery");
        }
        if (name.startsWith("windows")) {
            return path(environment, "LOCALAPPDATA")
                    .orElse(user.resolve("AppData/Local"))
                    .resolve("Chancery");
        }
        return path(environment, "XDG_DATA_HOME")
                .orElse(user.resolve(".local/share"))
                .resolve("chancery");
    }

    private static Optional<Path> path(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
