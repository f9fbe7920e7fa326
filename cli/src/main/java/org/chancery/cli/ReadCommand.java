package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.cli.reading.Explanation;
import org.chancery.cli.reading.GuideForm;
import org.chancery.cli.reading.Listing;
import org.chancery.reader.Reader;
import org.chancery.reader.Readout;
import org.chancery.reader.page.Page;
import org.chancery.reader.page.PageReader;
import org.chancery.reader.page.Paged;
import org.chancery.reader.page.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Says what a readout says, each item with its words.")
final class ReadCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "HTML, Markdown or plain text")
    private @Nullable Path file;

    @ArgGroup(multiplicity = "0..1")
    private @Nullable Form form;

    @Option(
            names = "--published",
            paramLabel = "DAY",
            description = "day of publication, such as 2024-11-24, against which \"on Friday\" is resolved")
    private @Nullable LocalDate published;

    /** How the reading is printed, if not as a list. */
    private static final class Form {
        @Option(names = "--json", description = "print the annotation guide's form with text and evidence")
        private boolean json;

        @Option(
                names = "--explain",
                description =
                        "print the text with the words of each item between numbered brackets, beneath each sentence"
                                + " what was read in it and by which rule, and what is doubtful at the end")
        private boolean explain;
    }

    @Override
    public Integer call() {
        if (file == null || spec == null) {
            throw new IllegalStateException("called before its options were read");
        }
        PrintWriter out = spec.commandLine().getOut();
        Reader reader = Reader.create();
        Page page = page(file, reader);
        Readout readout = reader.read(page);
        if (form != null && form.json) {
            GuideForm.write(readout, name(file), out);
            out.println();
        } else if (form != null && form.explain) {
            Explanation.write(readout, reader.sentences(page), out);
        } else {
            Listing.write(readout, out);
        }
        out.flush();
        return 0;
    }

    private Page page(Path source, Reader reader) {
        Source bytes = new Source(
                Files.read(source),
                source.toString(),
                Optional.ofNullable(published),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Page page = switch (new PageReader().read(bytes)) {
            case Page found -> found;
            case Paged.Refused(String reason) -> throw new Failure(source + ": " + reason);
        };
        if (!reader.reads(page.language())) {
            throw new Failure(source + ": there is no reader for the language '" + page.language() + "' yet");
        }
        return page;
    }

    static String name(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
