package org.chancery.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.register.Register;
import org.chancery.register.archive.Manifest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Restores a register that backup wrote into an empty place, whole or not at all.")
final class RestoreCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Home home = new Home();

    @Parameters(index = "0", paramLabel = "FILE", description = "what backup wrote")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("called before its options were read");
        }
        Manifest manifest = Register.restore(file, home.register());
        spec.commandLine()
                .getOut()
                .printf(
                        "%d documents, %d rows in all and %d sources, as of %s, are in the register in %s%n",
                        manifest.rowsOf("document"),
                        manifest.rows(),
                        manifest.bytes().entries(),
                        manifest.instant(),
                        home.register());
        return 0;
    }
}
