package org.chancery.cli;

import org.chancery.register.Register;
import org.chancery.register.decision.Deciding;
import picocli.CommandLine.Option;

/** Who decides, and why. */
final class Officer {
    @Option(
            names = "--who",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "who decides; else the user's name, ${DEFAULT-VALUE}")
    private String who = "";

    @Option(names = "--why", paramLabel = "WORDS", defaultValue = "", description = "why, in words")
    private String why = "";

    Deciding in(Register register) {
        return register.deciding(who, why);
    }
}
