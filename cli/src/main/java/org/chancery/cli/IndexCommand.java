package org.chancery.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.chancery.register.Register;
import org.chancery.register.search.Facet;
import org.chancery.register.search.Found;
import org.chancery.register.search.Kind;
import org.chancery.register.search.Narrowing;
import org.chancery.register.search.Progress;
import org.chancery.register.search.Query;
import org.chancery.register.search.SearchIndex;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "index",
        mixinStandardHelpOptions = true,
        description = "Brings the index of the register up to date, as each search does by itself.")
final class IndexCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Home home = new Home();

    @Option(names = "--rebuild", description = "write the whole index anew; until then the old one is searched")
    private boolean isAnew;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("called before its options were read");
        }
        Progress progress = progress(spec.commandLine().getErr());
        try (Register register = home.open();
                SearchIndex index = register.searchIndex(home.folder())) {
            if (isAnew) {
                index.rebuild(progress);
            }
            Found all = index.search(new Query("", Narrowing.NONE, 1), progress);
            long documents = all.facets().stream()
                    .filter(facet -> facet.property() == Facet.Property.KIND)
                    .flatMap(facet -> facet.counts().stream())
                    .filter(count -> count.value().equals(Kind.DOCUMENT.code()))
                    .mapToLong(Facet.Count::hits)
                    .sum();
            spec.commandLine()
                    .getOut()
                    .printf("%d documents and %d items are indexed%n", documents, all.total() - documents);
            SearchCommand.tellWhatIsMissing(all.reach(), spec.commandLine().getErr());
        }
        return 0;
    }

    static Progress progress(PrintWriter err) {
        return (done, all) -> err.printf("indexing: %d of %d documents%n", done, all);
    }
}
