package org.chancery.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.register.Register;
import org.chancery.register.check.Checked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Looks through the whole register and tells each fault: passages, hashes, references, what counts, the"
                        + " index.")
final class CheckCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Home home = new Home();

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("called before its options were read");
        }
        home.requireRegister();
        List<Checked> checked;
        try (Register register = home.open()) {
            checked = register.check(home.folder());
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        int faults = 0;
        for (Checked one : checked) {
            out.printf("%9d  %s%n", one.count(), one.what());
            one.faults().forEach(fault -> err.println("fault: " + fault));
            faults += one.faults().size();
        }
        out.println(faults == 0 ? "no faults" : faults == 1 ? "1 fault" : faults + " faults");
        return faults == 0 ? 0 : 1;
    }
}
