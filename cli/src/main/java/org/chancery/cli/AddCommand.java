package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.reader.Reader;
import org.chancery.register.Register;
import org.chancery.register.document.Addition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Keeps readouts in the register and reads them. What is kept already is not added again.")
final class AddCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Home home = new Home();

    @Parameters(
            paramLabel = "FILE|DIR",
            arity = "1..*",
            description = "texts and pages, or folders of them with an index.json")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--published", paramLabel = "DAY", description = "day of publication")
    private @Nullable LocalDate published;

    @Option(names = "--publisher", paramLabel = "NAME", description = "who published it")
    private @Nullable String publisher;

    @Option(names = "--uri", paramLabel = "ADDRESS", description = "where it was published")
    private @Nullable String uri;

    private int added;
    private int kept;
    private final List<String> failures = new ArrayList<>();

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("called before its options were read");
        }
        PrintWriter err = spec.commandLine().getErr();
        Sources.Known given = new Sources.Known(
                Optional.ofNullable(published), Optional.ofNullable(publisher), Optional.ofNullable(uri));
        List<Sources.Pending> pending = new ArrayList<>();
        for (Path path : paths) {
            pending.addAll(Sources.at(path, given));
        }
        Register register = Register.open(home.folder(), Reader.create(), Clock.systemUTC());
        int done = 0;
        for (Sources.Pending one : pending) {
            String outcome = outcome(register, one);
            err.printf("%d/%d  %s: %s%n", ++done, pending.size(), one.file(), outcome);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%d added, %d kept already, %d failed; the register is in %s%n",
                added, kept, failures.size(), home.folder());
        failures.forEach(failure -> err.println("failed: " + failure));
        return failures.isEmpty() ? 0 : 1;
    }

    private String outcome(Register register, Sources.Pending pending) {
        Addition addition;
        try {
            addition = register.add(pending.source());
        } catch (Failure e) {
            failures.add(e.getMessage());
            return "failed";
        }
        return switch (addition) {
            case Addition.Added(var document, int items) -> {
                added++;
                yield items + " items";
            }
            case Addition.Revised(var document, int items) -> {
                added++;
                yield "a new revision, " + items + " items";
            }
            case Addition.SecondSource(var document) -> {
                added++;
                yield "a second source of a text that is kept already";
            }
            case Addition.AlreadyKept(var document) -> {
                kept++;
                yield "kept already";
            }
            case Addition.KeptUnread(var document, String language) -> {
                added++;
                yield "kept unread: there is no reader for the language '" + language + "' yet";
            }
            case Addition.Refused(String reason) -> {
                failures.add(pending.file() + ": " + reason);
                yield "failed";
            }
        };
    }
}
