package org.chancery.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.chancery.register.Register;
import org.chancery.register.document.DocumentId;
import org.chancery.register.document.DocumentSummary;
import org.chancery.register.document.Reread;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "reread",
        mixinStandardHelpOptions = true,
        description =
                "Reads again what an older reader has read, or none. Decisions stay. Ctrl+C leaves whole documents"
                        + " only; the next run goes on with what is left.")
final class RereadCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Home home = new Home();

    @Option(names = "--document", paramLabel = "DOCUMENT", description = "this document alone")
    private @Nullable UUID document;

    @Option(names = "--all", description = "also what the present reader has read already")
    private boolean all;

    private int again;
    private int unread;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("called before its options were read");
        }
        PrintWriter err = spec.commandLine().getErr();
        try (Register register = home.open()) {
            List<DocumentId> documents = documents(register);
            int done = 0;
            for (DocumentId id : documents) {
                Reread outcome = register.reread(id, all).orElseThrow(() -> new Failure("there is no document " + id));
                err.printf("%d/%d  %s: %s%n", ++done, documents.size(), id, told(outcome));
            }
        }
        spec.commandLine().getOut().printf("%d read again, %d unread still%n", again, unread);
        return 0;
    }

    private List<DocumentId> documents(Register register) {
        if (document != null) {
            return List.of(new DocumentId(document));
        }
        return all ? register.documents().stream().map(DocumentSummary::id).toList() : register.outdated();
    }

    private String told(Reread outcome) {
        return switch (outcome) {
            case Reread.Again(int found, int fresh, int missed) -> {
                again++;
                yield "%d items found again, %d new, %d found no more".formatted(found, fresh, missed);
            }
            case Reread.Unchanged() -> "read by this reader already";
            case Reread.Unread(String language) -> {
                unread++;
                yield "unread: there is no reader for the language '" + language + "' yet";
            }
        };
    }
}
