package org.chancery.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.chancery.register.Register;
import org.chancery.register.decision.Review;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description =
                "Lists decided items that the present readings do not find. They stay; confirming or rejecting one"
                        + " takes it off the list.")
final class ReviewCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Home home = new Home();

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("called before its options were read");
        }
        PrintWriter out = spec.commandLine().getOut();
        ItemLines lines = new ItemLines(out);
        try (Register register = home.open()) {
            for (Review review : register.reviews()) {
                lines.document(review.document());
                lines.item(review.item());
                out.println("      " + review.decision().when() + "  "
                        + review.decision().who() + " "
                        + review.decision().act().told());
            }
        }
        out.flush();
        return 0;
    }
}
