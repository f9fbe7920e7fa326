package org.chancery.cli.finding;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.reader.text.Passage;
import org.chancery.register.document.DocumentSummary;
import org.chancery.register.search.Facet;
import org.chancery.register.search.Found;
import org.chancery.register.search.Hit;
import org.chancery.register.search.Kind;
import org.chancery.register.search.Snippet;

/** Writes what was found for a person at a terminal: hit by hit with its words and its source, and how it spreads. */
public final class FoundListing {
    private static final int VALUES_OF_A_FACET = 8;
    private static final String INDENT = "    ";

    private final PrintWriter out;
    private final boolean isColoured;

    private FoundListing(PrintWriter out, boolean isColoured) {
        this.out = out;
        this.isColoured = isColoured;
    }

    /**
     * Writes it.
     *
     * @param isColoured whether words are marked by how they look, as a terminal can; else they stand in square brackets
     */
    public static void write(Found found, PrintWriter out, boolean isColoured) {
        new FoundListing(out, isColoured).write(found);
    }

    private void write(Found found) {
        if (found.total() == 0) {
            out.println("Nothing found.");
        }
        found.hits().forEach(this::hit);
        if (found.hits().size() < found.total()) {
            out.printf("%d of %d; --limit N prints more.%n", found.hits().size(), found.total());
        } else if (found.total() > 0) {
            out.printf("%d found.%n", found.total());
        }
        found.facets().forEach(this::facet);
    }

    private void hit(Hit hit) {
        out.printf("%s  %s%n", faint(hit.kind().code()), strong(hit.heading()));
        hit.snippets().forEach(snippet -> out.println(INDENT + shown(snippet)));
        out.println(INDENT + faint(source(hit)));
        out.println();
    }

    private String shown(Snippet snippet) {
        StringBuilder shown = new StringBuilder();
        int done = snippet.at().start();
        for (Passage mark : snippet.marks()) {
            shown.append(
                    snippet.text(),
                    done - snippet.at().start(),
                    mark.start() - snippet.at().start());
            shown.append(marked(snippet.marked(mark)));
            done = mark.end();
        }
        shown.append(snippet.text(), done - snippet.at().start(), snippet.text().length());
        return shown.toString().strip().replaceAll("\\s+", " ");
    }

    private static String source(Hit hit) {
        DocumentSummary document = hit.document();
        return Stream.of(
                        document.published().map(LocalDate::toString),
                        document.publisher(),
                        hit.kind() == Kind.DOCUMENT
                                ? document.address()
                                : Optional.of("\u201C" + document.title() + "\u201D"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" \u00B7 "));
    }

    private void facet(Facet facet) {
        if (facet.counts().isEmpty()) {
            return;
        }
        String values = facet.counts().stream()
                .limit(VALUES_OF_A_FACET)
                .map(count -> count.value() + " " + count.hits())
                .collect(Collectors.joining(" \u00B7 "));
        int more = facet.counts().size() - VALUES_OF_A_FACET;
        out.printf(
                Locale.ROOT,
                "%s%s%s%n",
                faint(String.format(
                        Locale.ROOT, "%-11s", facet.property().name().toLowerCase(Locale.ROOT))),
                values,
                more > 0 ? " and " + more + " more" : "");
    }

    private String marked(String words) {
        return isColoured ? "\u001B[1;33m" + words + "\u001B[0m" : "[" + words + "]";
    }

    private String strong(String words) {
        return isColoured ? "\u001B[1m" + words + "\u001B[0m" : words;
    }

    private String faint(String words) {
        return isColoured ? "\u001B[2m" + words + "\u001B[0m" : words;
    }
}
