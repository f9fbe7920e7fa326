package org.chancery.cli;

import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.chancery.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Opens the desk on the register at 127.0.0.1, by a link that can be used once.")
final class ServeCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Home home = new Home();

    @Option(names = "--port", paramLabel = "PORT", description = "port to listen on; a free one if not given")
    private int port;

    @Override
    public Integer call() throws InterruptedException {
        if (spec == null) {
            throw new IllegalStateException("called before its options were read");
        }
        try (Register register = home.open()) {
            OpenDesk.on(
                    register,
                    Clock.system(ZoneId.systemDefault()),
                    port,
                    spec.commandLine().getOut());
        }
        return 0;
    }
}
