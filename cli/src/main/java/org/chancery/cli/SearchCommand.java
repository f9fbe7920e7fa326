package org.chancery.cli;

import java.io.PrintWriter;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chancery.cli.finding.FoundForm;
import org.chancery.cli.finding.FoundListing;
import org.chancery.reader.side.Side;
import org.chancery.register.Register;
import org.chancery.register.relation.Relation;
import org.chancery.register.search.Found;
import org.chancery.register.search.Kind;
import org.chancery.register.search.Narrowing;
import org.chancery.register.search.Progress;
import org.chancery.register.search.Query;
import org.chancery.register.search.Reach;
import org.chancery.register.search.SearchIndex;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = {
            "Finds documents and what was read in them by their words.",
            "All words must be found, in any form, with or without their marks, in Latin letters or their own. '\"in"
                + " quotation marks\"' they stand in this order; minist* has any ending; name~ is spelled alike; OR,"
                + " NOT and round brackets mean what they say. Without words all is found, the latest first."
        })
final class SearchCommand implements Callable<Integer> {
    private static final int MANY = 500;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Home home = new Home();

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "what to find")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--relation",
            paramLabel = "SIDE",
            arity = "2",
            description = "two sides between whom it is, such as KZ PL")
    private List<String> relation = new ArrayList<>();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = KindByCode.class,
            description =
                    "document, person, organisation, contact, undertaking, position, figure, occasion or development")
    private Set<Kind> kinds = new LinkedHashSet<>();

    @Option(names = "--side", paramLabel = "SIDE", description = "a state or organisation that it is about")
    private List<String> sides = new ArrayList<>();

    @Option(names = "--year", paramLabel = "YEAR", description = "in which it was published")
    private Set<Year> years = new LinkedHashSet<>();

    @Option(names = "--publisher", paramLabel = "NAME", description = "who published it")
    private Set<String> publishers = new LinkedHashSet<>();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10", description = "how many hits to print; else 10")
    private int limit;

    @Option(names = "--json", description = "print what is found for programs")
    private boolean json;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("called before its options were read");
        }
        PrintWriter out = spec.commandLine().getOut();
        Query query = new Query(String.join(" ", words), narrowing(), limit);
        try (Register register = home.open();
                SearchIndex index = register.searchIndex(home.folder())) {
            Found found = index.search(query, progress(spec.commandLine().getErr()));
            if (json) {
                FoundForm.write(query, found, out);
                out.println();
            } else {
                FoundListing.write(found, out, Ansi.AUTO.enabled());
            }
            out.flush();
            tellWhatIsMissing(found.reach(), spec.commandLine().getErr());
        }
        return 0;
    }

    private Narrowing narrowing() {
        Set<Relation> relations = new LinkedHashSet<>();
        for (int at = 0; at + 1 < relation.size(); at += 2) {
            relations.add(between(TwoSides.side(relation.get(at)), TwoSides.side(relation.get(at + 1))));
        }
        Set<Side> about = sides.stream().map(TwoSides::side).collect(Collectors.toSet());
        return new Narrowing(relations, kinds, about, years, publishers);
    }

    private static Relation between(Side one, Side other) {
        if (one.equals(other)) {
            throw new Failure("a relation has two different sides, not " + one.code() + " twice");
        }
        return Relation.between(one, other);
    }

    /** Tells of what takes long enough to be wondered about. */
    private static Progress progress(PrintWriter err) {
        return (done, all) -> {
            if (all >= MANY) {
                IndexCommand.progress(err).indexed(done, all);
            }
        };
    }

    static void tellWhatIsMissing(Reach reach, PrintWriter err) {
        if (reach.behind() > 0) {
            err.printf(
                    "Somebody else is writing the index; the last %d of %d changes are not in it yet.%n",
                    reach.behind(), reach.last());
        }
    }

    /** Kinds as they are printed, in lower case. */
    static final class KindByCode implements CommandLine.ITypeConverter<Kind> {
        @Override
        public Kind convert(String code) {
            return Arrays.stream(Kind.values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new CommandLine.TypeConversionException("there is no kind '" + code + "'"));
        }
    }
}
