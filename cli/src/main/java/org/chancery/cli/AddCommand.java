package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.register.Register;
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
        Intake intake;
        try (Register register = home.open()) {
            intake = new Intake(register, err);
            intake.add(pending);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%d added, %d kept already, %d failed; the register is in %s%n",
                intake.added(), intake.kept(), intake.failures().size(), home.register());
        intake.failures().forEach(failure -> err.println("failed: " + failure));
        return intake.failures().isEmpty() ? 0 : 1;
    }
}
