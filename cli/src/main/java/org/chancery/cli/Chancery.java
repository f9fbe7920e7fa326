package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The {@code chancery} command: says what it can do and runs what it is asked for. */
@Command(
        name = "chancery",
        mixinStandardHelpOptions = true,
        versionProvider = Chancery.Version.class,
        subcommands = {
            ReadCommand.class,
            AddCommand.class,
            SearchCommand.class,
            IndexCommand.class,
            ShowCommand.class,
            DecideCommand.class,
            ProposalsCommand.class,
            DecisionsCommand.class,
            ReviewCommand.class,
            RereadCommand.class,
            CoverageCommand.class,
            PersonCommand.class,
            OfficeCommand.class,
            BriefCommand.class,
            ExportCommand.class,
            ServeCommand.class,
            DemoCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CheckCommand.class,
            EvaluateCommand.class
        },
        description = "Reads readouts of diplomatic contacts, keeps the register, writes the brief.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:misused"})
public final class Chancery implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    /** Runs one command line; 0 is done, 1 failed, 2 misused. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Chancery())
                .setOut(out)
                .setErr(err)
                .registerConverter(LocalDate.class, Chancery::day)
                .registerConverter(Instant.class, Chancery::instant)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    err.println("chancery: " + sentence(failure));
                    return 1;
                })
                .execute(arguments);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new CommandLine.TypeConversionException("'" + text + "' is no day; a day is written 2024-11-24");
        }
    }

    /** A day is over before what is known at it is known. */
    private static Instant instant(String text) {
        try {
            return text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay(ZoneId.systemDefault())
                            .toInstant();
        } catch (DateTimeException e) {
            throw new CommandLine.TypeConversionException("'" + text
                    + "' is no instant, which is written 2024-11-24T18:00Z, or 2024-11-24 for the end of a day");
        }
    }

    /** On one line, whatever the failure brings. */
    private static String sentence(Exception failure) {
        String words = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        return words.replaceAll("\\s*\\R\\s*", " ").strip();
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }

    /** The version of the program as its jar tells it. */
    static String version() {
        String version = Chancery.class.getPackage().getImplementationVersion();
        return version == null ? "(unpackaged)" : version;
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"chancery " + version()};
        }
    }
}
