package org.chancery.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.briefing.export.RecordForm;
import org.chancery.register.relation.RelationRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Gives out what the register holds of a relation as data.")
final class ExportCommand implements Callable<Integer> {
    /** What can be given out. */
    enum Format {
        /** The record of the relation as one JSON object. */
        record
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private AskedRelation asked = new AskedRelation();

    @Option(names = "--format", paramLabel = "FORM", description = "${COMPLETION-CANDIDATES}: the record as JSON")
    private Format format = Format.record;

    @Option(names = "-o", paramLabel = "FILE", description = "where to write it; else to the terminal")
    private @Nullable Path file;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("called before its options were read");
        }
        RelationRecord record = asked.record();
        String content = switch (format) {
            case record -> RecordForm.of(record);
        };
        if (file == null) {
            spec.commandLine().getOut().print(content);
            spec.commandLine().getOut().flush();
        } else {
            Files.write(file, content);
        }
        return 0;
    }
}
