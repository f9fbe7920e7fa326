package org.chancery.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What only a whole process can show: how soon it has read a first text, and in how much memory. */
final class Processes {
    private static final int RUNS = 21;
    private static final List<String> FLAGS =
            List.of("--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m");

    private final Path root;
    private final Path java = Path.of(System.getProperty("java.home", ""), "bin", "java");
    private final Path text;

    /**
     * Processes of the program that was built in a checkout.
     *
     * @param root the checkout
     * @param text a readout to begin with
     */
    Processes(Path root, Path text) {
        this.root = root;
        this.text = text;
    }

    /** Microseconds, the median of many runs: from the start of the process, and for making the reader alone. */
    record Start(double firstReadout, double reader) {}

    /** Bytes of heap: at most, and what is left when all has been collected. */
    record Heap(long peak, long left) {}

    /** A process with the class path and flags of the launcher. */
    Start start(boolean isCached) {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(FLAGS);
        if (isCached) {
            command.addAll(List.of("-XX:AOTCache=" + dist().resolve("chancery.aot"), "-Xlog:aot=off", "-Xlog:cds=off"));
        }
        command.addAll(List.of("-cp", libraries() + ":" + ownClasses(), FirstReadout.class.getName(), text.toString()));
        List<Long> whole = new ArrayList<>();
        List<Long> reader = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            long before = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
            String[] said = run(command).strip().split(" ");
            whole.add(Long.parseLong(said[0]) - before);
            reader.add(Long.parseLong(said[1]));
        }
        return new Start(median(whole), median(reader));
    }

    /** Microseconds that {@code chancery read} takes from call to end. The first call lets the launcher make its cache. */
    double launcher() {
        List<String> command = List.of(root.resolve("chancery").toString(), "read", text.toString(), "--json");
        run(command);
        List<Long> whole = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            long before = System.nanoTime();
            run(command);
            whole.add((System.nanoTime() - before) / 1_000);
        }
        return median(whole);
    }

    Heap heap() {
        List<String> command = new ArrayList<>(List.of(java.toString(), "-Xmx256m", "-XX:+UseSerialGC"));
        command.addAll(List.of("-D" + Texts.FOLDER + "=" + System.getProperty(Texts.FOLDER)));
        command.addAll(List.of("-cp", libraries() + ":" + ownClasses(), Footprint.class.getName()));
        String[] said = run(command).strip().split(" ");
        return new Heap(Long.parseLong(said[0]), Long.parseLong(said[1]));
    }

    private static double median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private Path dist() {
        return root.resolve("cli/target/dist");
    }

    /** In the order of the launcher, for whose class path its cache was made; ours may only come after it. */
    private String libraries() {
        try (Stream<Path> jars = Files.list(dist().resolve("lib"))) {
            return String.join(":", jars.map(Path::toString).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("looking for the libraries of the command", e);
        }
    }

    private String ownClasses() {
        return root.resolve("bench/target/classes").toString();
    }

    private String run(List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
            builder.environment().putAll(Map.of("CHANCERY_JAVA", java.toString()));
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("failed: " + String.join(" ", command));
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException("running " + command.getFirst(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + command.getFirst(), e);
        }
    }
}
