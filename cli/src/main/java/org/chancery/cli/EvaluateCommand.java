package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.cli.reading.GuideForm;
import org.chancery.reader.Reader;
import org.chancery.reader.page.Page;
import org.chancery.reader.page.PageReader;
import org.chancery.reader.page.Paged;
import org.chancery.reader.page.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description =
                "Reads every <id>.txt of a folder, by the day and language of the <id>.json beside it, for scoring.")
final class EvaluateCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "folder with <id>.txt and <id>.json")
    private @Nullable Path folder;

    @Option(names = "--write", paramLabel = "OUT", required = true, description = "folder for the readings")
    private @Nullable Path target;

    @Override
    public Integer call() {
        if (spec == null || folder == null || target == null) {
            throw new IllegalStateException("called before its options were read");
        }
        Reader reader = Reader.create();
        PageReader pages = new PageReader();
        PrintWriter err = spec.commandLine().getErr();
        Files.createFolder(target);
        int failed = 0;
        for (Path text : texts(folder)) {
            String id = ReadCommand.name(text);
            Header header = Header.of(folder.resolve(id + ".json"));
            Paged paged = pages.read(new Source(
                    Files.read(text),
                    text.toString(),
                    header.published(),
                    Optional.empty(),
                    Optional.empty(),
                    header.language()));
            if (paged instanceof Page page && reader.reads(page.language())) {
                StringWriter json = new StringWriter();
                GuideForm.write(reader.read(page), id, json);
                Files.write(target.resolve(id + ".json"), json + "\n");
            } else {
                err.println(text + ": "
                        + (paged instanceof Paged.Refused(String reason) ? reason : "no reader for its language"));
                failed++;
            }
        }
        return failed == 0 ? 0 : 1;
    }

    private static List<Path> texts(Path folder) {
        try (Stream<Path> files = java.nio.file.Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Failure("cannot read the folder " + folder, e);
        }
    }

    /** What may be known of a text before it is read. */
    private record Header(Optional<LocalDate> published, Optional<String> language) {
        static Header of(Path file) {
            Optional<LocalDate> published = Optional.empty();
            Optional<String> language = Optional.empty();
            for (JsonFields.Field field : JsonFields.topLevel(Files.read(file), file)) {
                if (field.name().equals("published")) {
                    published = Optional.of(LocalDate.parse(field.value()));
                } else if (field.name().equals("language")) {
                    language = Optional.of(field.value());
                }
            }
            return new Header(published, language);
        }
    }
}
