package org.chancery.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.chancery.register.Register;
import org.chancery.register.decision.Decision;
import org.chancery.register.document.DocumentId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "decisions",
        mixinStandardHelpOptions = true,
        description = "Lists what was decided, earliest first: on everything, or on the items of a document.")
final class DecisionsCommand implements Callable<Integer> {
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
        try (Register register = home.open()) {
            List<Decision> decisions =
                    document == null ? register.decisions() : register.decisions(new DocumentId(document));
            List<Decision> standing = Decision.standing(decisions);
            for (Decision decision : decisions) {
                out.println(decision.id() + "  " + decision.when() + "  " + decision.who() + " "
                        + decision.act().told()
                        + (decision.why().isEmpty() ? "" : ": " + decision.why())
                        + (standing.contains(decision) ? "" : " [taken back]"));
            }
        }
        out.flush();
        return 0;
    }
}
