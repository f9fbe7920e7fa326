package org.chancery.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chancery.register.Register;
import org.chancery.register.coverage.Coverage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        description = "Says what was read of whom, from when to when, and of which months nothing. That nothing is on"
                + " record means something only for a time of which all was read, which an officer declares.")
final class CoverageCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Home home = new Home();

    @Option(names = "--as-of", paramLabel = "DAY", description = "of what was published by a day; else by today")
    private @Nullable LocalDate day;

    @Override
    public Integer call() {
        PrintWriter out = out();
        LocalDate asOf = Today.unless(day);
        home.requireRegister();
        try (Register register = home.open()) {
            register.coverages().by(asOf).forEach(coverage -> write(out, coverage));
        }
        out.flush();
        return 0;
    }

    private static void write(PrintWriter out, Coverage coverage) {
        out.println(coverage.publisher() + ", " + coverage.language()
                + coverage.side().map(side -> " (" + side.code() + ")").orElse(""));
        out.println("    " + coverage.count() + (coverage.count() == 1 ? " document, " : " documents, ")
                + coverage.first() + " to " + coverage.last());
        List<Coverage.Gap> gaps = coverage.gaps();
        if (!gaps.isEmpty()) {
            out.println(
                    "    none of " + gaps.stream().map(Coverage.Gap::toString).collect(Collectors.joining(", ")));
        }
        coverage.declared()
                .forEach(span -> out.println("    all of it read from " + span.from()
                        + span.to().map(to -> " to " + to).orElse(" on")));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Keeps that all readouts of a publisher in a language and time are in the register.")
    int declare(
            @Mixin Home place,
            @Parameters(index = "0", paramLabel = "PUBLISHER", description = "as \"chancery coverage\" writes it")
                    String publisher,
            @Option(names = "--language", required = true, paramLabel = "TAG", description = "such as en")
                    String language,
            @Option(names = "--from", required = true, paramLabel = "DAY", description = "the first day")
                    LocalDate from,
            @Option(names = "--to", paramLabel = "DAY", description = "the last day; else it goes on") @Nullable
                    LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw new Failure("the last day, " + to + ", is before the first, " + from);
        }
        place.requireRegister();
        try (Register register = place.open()) {
            Coverage.Span span = new Coverage.Span(from, Optional.ofNullable(to));
            if (!register.coverages().declare(publisher, language, span)) {
                throw new Failure("there is no publisher '" + publisher + "' in the register");
            }
        }
        PrintWriter out = out();
        out.println("declared: all of " + publisher + " in " + language + " from " + from
                + (to == null ? " on" : " to " + to));
        out.flush();
        return 0;
    }

    private PrintWriter out() {
        if (spec == null) {
            throw new IllegalStateException("called before its options were read");
        }
        return spec.commandLine().getOut();
    }
}
