package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.briefing.brief.Brief;
import org.chancery.briefing.html.HtmlBrief;
import org.chancery.reader.Reader;
import org.chancery.register.Register;
import org.chancery.register.relation.Relation;
import org.chancery.register.relation.RelationSummary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Shows what Chancery does: reads its samples into a fresh register, writes a brief, opens the desk.")
final class DemoCommand implements Callable<Integer> {
    /** Where the launcher says that the samples lie. */
    private static final String SAMPLES = "chancery.samples";

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--port", paramLabel = "PORT", description = "port of the desk; a free one if not given")
    private int port;

    @Override
    public Integer call() throws InterruptedException {
        if (spec == null) {
            throw new IllegalStateException("called before its options were read");
        }
        Path home = freshHome();
        try (Register register = Register.open(home, Reader.create(), Clock.systemUTC())) {
            show(register, home, spec.commandLine());
        }
        return 0;
    }

    private void show(Register register, Path home, CommandLine terminal) throws InterruptedException {
        PrintWriter out = terminal.getOut();
        Intake intake = new Intake(register, terminal.getErr());
        intake.add(Sources.at(samples(), Sources.Known.NOTHING));
        if (!intake.failures().isEmpty()) {
            throw new Failure(String.join("; ", intake.failures()));
        }
        LocalDate day = lastDay(register);
        Path brief = brief(register, day, home);
        out.println("The register is in " + home);
        out.println("The brief, as of " + day + ", the day of the last sample, is " + brief);
        OpenDesk.on(register, Clock.fixed(noon(day), ZoneId.systemDefault()), port, out);
    }

    private static Path freshHome() {
        try {
            return java.nio.file.Files.createTempDirectory("chancery-demo-");
        } catch (IOException e) {
            throw new Failure("cannot make a folder for the demo's register: " + e.getMessage(), e);
        }
    }

    private static Path samples() {
        return Optional.ofNullable(System.getProperty(SAMPLES))
                .map(Path::of)
                .filter(java.nio.file.Files::isDirectory)
                .orElseThrow(() -> new Failure("the samples are not where -D" + SAMPLES + "=DIR says"));
    }

    private static LocalDate lastDay(Register register) {
        return register.documents().stream()
                .flatMap(document -> document.published().stream())
                .max(LocalDate::compareTo)
                .orElseThrow(() -> new Failure("no sample tells when it was published"));
    }

    private static java.time.Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant();
    }

    /** The brief on the relation that the samples tell most of. */
    private static Path brief(Register register, LocalDate day, Path home) {
        Relation relation = register.relations(day).stream()
                .findFirst()
                .map(RelationSummary::relation)
                .orElseThrow(() -> new Failure("the samples tell of no relation"));
        Path file = home.resolve(
                "brief-" + relation.one().code() + "-" + relation.other().code() + ".html");
        Files.write(file, HtmlBrief.page(Brief.of(register.relation(relation, day), relation.one())));
        return file;
    }
}
