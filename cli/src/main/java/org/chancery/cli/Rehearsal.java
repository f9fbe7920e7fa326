package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads each text of a folder in each form and says nothing. The launcher has it recorded once, so that the
 * ahead-of-time cache holds all that reading needs, and not only what one text happens to need.
 */
final class Rehearsal {
    private static final List<List<String>> FORMS = List.of(List.of(), List.of("--json"), List.of("--explain"));

    private Rehearsal() {}

    /** Rehearses with the folder that is named first. */
    public static void main(String[] arguments) throws IOException {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        try (DirectoryStream<Path> texts = Files.newDirectoryStream(Path.of(arguments[0]), "*.{txt,html}")) {
            for (Path text : texts) {
                for (List<String> form : FORMS) {
                    List<String> command = new ArrayList<>(List.of("read", text.toString()));
                    command.addAll(form);
                    Chancery.run(nowhere, nowhere, command.toArray(String[]::new));
                }
            }
        }
    }
}
