package org.chancery.cli;

import java.io.PrintWriter;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.chancery.register.Register;
import org.chancery.register.document.DocumentId;
import org.chancery.register.document.StoredDocument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows the items of a document with their names, on which can be decided; decided values are"
                + " marked *. Without a document: the documents with theirs.")
final class ShowCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Home home = new Home();

    @Parameters(arity = "0..1", paramLabel = "DOCUMENT", description = "the name of a document")
    private @Nullable UUID document;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("called before its options were read");
        }
        PrintWriter out = spec.commandLine().getOut();
        ItemLines lines = new ItemLines(out);
        try (Register register = home.open()) {
            if (document == null) {
                register.documents().forEach(lines::document);
            } else {
                DocumentId id = new DocumentId(document);
                StoredDocument stored =
                        register.document(id).orElseThrow(() -> new Failure("there is no document " + id));
                lines.document(stored.summary());
                stored.items().forEach(lines::item);
                if (!stored.aside().isEmpty()) {
                    out.println("  What does not count:");
                    stored.aside().forEach(lines::item);
                }
            }
        }
        out.flush();
        return 0;
    }
}
