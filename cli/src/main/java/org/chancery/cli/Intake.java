package org.chancery.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.chancery.register.Register;
import org.chancery.register.document.Addition;

/** Adds one source after another to a register and tells how far it has come. A source that fails keeps no other out. */
final class Intake {
    private final Register register;
    private final PrintWriter progress;
    private final List<String> failures = new ArrayList<>();
    private int added;
    private int kept;

    Intake(Register register, PrintWriter progress) {
        this.register = register;
        this.progress = progress;
    }

    void add(List<Sources.Pending> pending) {
        int done = 0;
        for (Sources.Pending one : pending) {
            String outcome = outcome(one);
            progress.printf("%d/%d  %s: %s%n", ++done, pending.size(), one.file(), outcome);
        }
    }

    /** How many documents, revisions and further sources are new. */
    int added() {
        return added;
    }

    /** How many were kept before. */
    int kept() {
        return kept;
    }

    /** One sentence for each source that could not be added. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    private String outcome(Sources.Pending pending) {
        Addition addition;
        try {
            addition = register.add(pending.source());
        } catch (Failure e) {
            failures.add(e.getMessage());
            return "failed";
        }
        return switch (addition) {
            case Addition.Added(var document, int items) -> {
                added++;
                yield items + " items";
            }
            case Addition.Revised(var document, int items) -> {
                added++;
                yield "a new revision, " + items + " items";
            }
            case Addition.SecondSource(var document) -> {
                added++;
                yield "a second source of a text that is kept already";
            }
            case Addition.AlreadyKept(var document) -> {
                kept++;
                yield "kept already";
            }
            case Addition.KeptUnread(var document, String language) -> {
                added++;
                yield "kept unread: there is no reader for the language '" + language + "' yet";
            }
            case Addition.Refused(String reason) -> {
                failures.add(pending.file() + ": " + reason);
                yield "failed";
            }
        };
    }
}
