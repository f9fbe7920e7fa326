package org.chancery.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chancery.reader.person.Post;
import org.chancery.register.Register;
import org.chancery.register.entry.PersonEntry;
import org.chancery.register.entry.PersonEntry.Tenure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "person",
        mixinStandardHelpOptions = true,
        description = "Says who goes by a name, in any spelling and alphabet and across all relations: offices with the"
                + " first and last day cited, other spellings, and why these are one person's.")
final class PersonCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Home home = new Home();

    @Option(names = "--as-of", paramLabel = "DAY", description = "by documents published by a day; else by today")
    private @Nullable LocalDate day;

    @Parameters(paramLabel = "NAME", arity = "1", description = "a name, or a part of one")
    private String name = "";

    @Override
    public Integer call() {
        home.requireRegister();
        if (spec == null) {
            throw new IllegalStateException("called before its options were read");
        }
        PrintWriter out = spec.commandLine().getOut();
        LocalDate asOf = Today.unless(day);
        try (Register register = home.open()) {
            List<PersonEntry> people = register.people().called(name, asOf);
            if (people.isEmpty()) {
                throw new Failure("nobody in the register goes by the name '" + name + "'");
            }
            people.forEach(person -> write(out, person));
        }
        out.flush();
        return 0;
    }

    private static void write(PrintWriter out, PersonEntry person) {
        out.println(person.id() + "  " + person.name()
                + person.side().map(side -> " (" + side.code() + ")").orElse(""));
        for (Tenure tenure : person.tenures()) {
            out.println("    " + tenure.post() + standing(tenure.standing()) + told(tenure));
        }
        if (!person.spellings().isEmpty()) {
            out.println("    also " + person.spellings().stream().collect(Collectors.joining(", ")));
        }
        for (PersonEntry.Match match : person.matches()) {
            out.printf(Locale.ROOT, "    %.2f  %s: %s%n", match.score(), match.spelling(), match.reason());
        }
    }

    private static String standing(Post.Standing standing) {
        return switch (standing) {
            case HOLDS -> "";
            case ACTING -> ", acting";
            case FORMER -> ", former";
            case ELECT -> ", elect";
        };
    }

    private static String told(Tenure tenure) {
        String since = tenure.from().map(from -> ", from " + from).orElse("");
        String until = tenure.to().map(to -> ", to " + to).orElse("");
        String cited = tenure.firstCited()
                .map(first -> ", cited " + first
                        + tenure.lastCited()
                                .filter(last -> !last.equals(first))
                                .map(last -> " to " + last)
                                .orElse(""))
                .orElse("");
        return since + until + cited;
    }
}
