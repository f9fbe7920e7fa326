package org.chancery.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.reader.Reader;
import org.chancery.register.Register;
import org.chancery.register.database.Address;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Where the register lies: in the database of {@code --database} or CHANCERY_DATABASE, else in the folder of {@code
 * --home} or CHANCERY_HOME, else where the platform keeps a user's data. What is typed goes over the environment.
 */
final class Home {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "folder of the register; else CHANCERY_HOME, else the user's data folder")
    private @Nullable Path given;

    // as typed, so that commands without a register load none of its classes
    @Option(
            names = "--database",
            paramLabel = "ADDRESS",
            description =
                    "PostgreSQL database of the register, jdbc:postgresql://host:port/name?user=\u2026&password=\u2026;"
                            + " else CHANCERY_DATABASE where no --home is given, else a file in the folder")
    private @Nullable String database;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** The register's address, as typed or as the environment has it. */
    Address register() {
        try {
            return register(System.getenv());
        } catch (IllegalArgumentException e) {
            if (database == null || command == null) {
                throw new Failure("CHANCERY_DATABASE holds " + e.getMessage(), e);
            }
            throw new ParameterException(command.commandLine(), "--database is given " + e.getMessage(), e);
        }
    }

    /** The register there, made if there is none; to be closed. */
    Register open() {
        return Register.open(register(), Reader.create(), Clock.systemUTC());
    }

    Address register(Map<String, String> environment) {
        if (database != null) {
            return new Address.Server(database);
        }
        Optional<String> named = given != null ? Optional.empty() : text(environment, "CHANCERY_DATABASE");
        return named.<Address>map(Address.Server::new).orElseGet(() -> new Address.Folder(folder()));
    }

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
        if (!Register.isIn(register())) {
            throw new Failure("there is no register in " + register());
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
        return text(environment, name).map(Path::of);
    }

    private static Optional<String> text(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
