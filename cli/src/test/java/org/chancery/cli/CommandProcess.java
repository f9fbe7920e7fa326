package org.chancery.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** The command in a process of its own, as the launcher starts it. */
final class CommandProcess {
    private final Process process;
    private final CompletableFuture<String> out;

    private CommandProcess(Process process) {
        this.process = process;
        out = CompletableFuture.supplyAsync(() -> rest(process.inputReader(StandardCharsets.UTF_8)));
    }

    /** How a process ended, and what it wrote. */
    record Ended(int exit, String out, String err) {}

    static CommandProcess start(Path home, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Chancery.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("CHANCERY_HOME", home.toString());
        builder.environment().remove("CHANCERY_DATABASE");
        return new CommandProcess(builder.start());
    }

    static Ended run(Path home, String... arguments) throws IOException, InterruptedException {
        return start(home, arguments).end();
    }

    Ended end() throws InterruptedException {
        String err = rest(process.errorReader(StandardCharsets.UTF_8));
        return new Ended(process.waitFor(), out.join(), err);
    }

    /** A while after so many documents were reported. */
    record Moment(int reports, Duration later) {}

    /** Kills the process without a warning once it has reported so many documents; it may have ended before. */
    void killAfter(int reports) throws IOException, InterruptedException {
        killAfter(new Moment(reports, Duration.ZERO));
    }

    /** Kills the process without a warning at a moment, or finds it ended, and gives how many documents it reported. */
    long killAfter(Moment moment) throws IOException, InterruptedException {
        BufferedReader err = process.errorReader(StandardCharsets.UTF_8);
        long reported = 0;
        String line = "";
        while (reported < moment.reports() && (line = err.readLine()) != null) {
            reported += isReport(line) ? 1 : 0;
        }
        Thread.sleep(moment.later());
        process.toHandle().destroyForcibly(); // the process itself would lose what it has written by now
        process.waitFor();
        return reported + rest(err).lines().filter(CommandProcess::isReport).count();
    }

    private static boolean isReport(String line) {
        return line.endsWith(" items");
    }

    private static String rest(BufferedReader reader) {
        try (reader) {
            return reader.lines().map(line -> line + "\n").collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException("reading what the process wrote", e);
        }
    }
}
