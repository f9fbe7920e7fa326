package org.chancery.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chancery.register.Register;
import org.chancery.register.person.OfficeHolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "office",
        mixinStandardHelpOptions = true,
        description =
                "Says who may have held an office of a side on a day, across all relations, the likeliest first: with"
                        + " a score from 0 to 1, and the citations that it follows from.")
final class OfficeCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Home home = new Home();

    @Parameters(index = "0", paramLabel = "SIDE", description = "such as PL")
    private String side = "";

    @Parameters(index = "1", paramLabel = "OFFICE", description = "such as \"Minister of Foreign Affairs\"")
    private String office = "";

    @Option(names = "--on", paramLabel = "DAY", description = "the day; else today")
    private @Nullable LocalDate day;

    @Override
    public Integer call() {
        home.requireRegister();
        if (spec == null) {
            throw new IllegalStateException("called before its options were read");
        }
        PrintWriter out = spec.commandLine().getOut();
        LocalDate on = Today.unless(day);
        try (Register register = home.open()) {
            List<OfficeHolder> holders = register.people().holding(TwoSides.side(side), office, on);
            if (holders.isEmpty()) {
                throw new Failure("nobody in the register may have been '" + office + "' of " + side + " on " + on);
            }
            for (OfficeHolder holder : holders) {
                out.printf(
                        Locale.ROOT,
                        "%.2f  %s, %s: %s%n",
                        holder.score(),
                        holder.person().name(),
                        holder.tenure().post(),
                        holder.reason());
            }
        }
        out.flush();
        return 0;
    }
}
