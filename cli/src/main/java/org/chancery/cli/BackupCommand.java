package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.register.Register;
import org.chancery.register.archive.Archives;
import org.chancery.register.archive.Manifest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Writes the whole register into one file, as it is at one moment; others may go on adding.")
final class BackupCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Home home = new Home();

    @Parameters(index = "0", paramLabel = "FILE", description = "where to write it, such as register.zip")
    private Path file = Path.of("");

    @Option(names = "--force", description = "replaces FILE if it is there already")
    private boolean isForced;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("called before its options were read");
        }
        home.requireRegister();
        Archives.Existing existing = isForced ? Archives.Existing.REPLACED : Archives.Existing.REFUSED;
        Manifest manifest;
        try (Register register = home.open()) {
            manifest = register.backup(file, Chancery.version(), existing);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%d documents, %d rows in all and %d sources of the register in %s are in %s%n",
                manifest.rowsOf("document"), manifest.rows(), manifest.bytes().entries(), home.register(), file);
        return 0;
    }
}
