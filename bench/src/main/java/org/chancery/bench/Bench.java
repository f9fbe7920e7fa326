package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.reader.text.Tokenizer;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs all measurements and prints their tables. */
final class Bench {
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final double MEGA = 1e6;

    /** What reads the texts, with what the table calls it. */
    private static final Map<Class<?>, String> PARTIES = parties();

    private final Texts texts = Texts.given();
    private final int cores = Runtime.getRuntime().availableProcessors();

    private Bench() {}

    public static void main(String[] arguments) throws RunnerException, IOException {
        new Bench().speed();
        growth();
        processes();
    }

    private static Map<Class<?>, String> parties() {
        Map<Class<?>, String> parties = new LinkedHashMap<>();
        parties.put(Chancery.class, "Chancery");
        parties.put(StandardTokens.class, "StandardTokenizer");
        parties.put(Annie.class, "GATE ANNIE");
        parties.put(CoreNlp.class, "Stanford CoreNLP");
        return parties;
    }

    /** How fast a party reads on one thread and on all cores, and what it allocates for a readout. */
    private record Speed(double alone, double together, double bytes) {}

    private void speed() throws RunnerException {
        Map<Class<?>, Speed> speeds = new LinkedHashMap<>();
        for (Class<?> party : PARTIES.keySet()) {
            RunResult alone = run(party, 1).getFirst();
            RunResult together = run(party, cores).getFirst();
            int count = texts.pages().size();
            double allocated = require(alone.getSecondaryResults(), ALLOCATED).getScore();
            speeds.put(party, new Speed(score(alone) * count, score(together) * count, allocated / count));
        }
        double megabytes = texts.bytes() / MEGA / texts.pages().size();
        System.out.printf(
                Locale.ROOT,
                "%n%d readouts, %.1f kB each; %d cores%n",
                texts.pages().size(),
                megabytes * 1000,
                cores);
        System.out.printf(
                Locale.ROOT, "%-20s %12s %8s %12s %8s %14s%n", "", "one thread", "", "all cores", "", "allocated");
        System.out.printf(
                Locale.ROOT,
                "%-20s %12s %8s %12s %8s %14s%n",
                "",
                "readouts/s",
                "MB/s",
                "readouts/s",
                "MB/s",
                "kB/readout");
        speeds.forEach((party, speed) -> System.out.printf(
                Locale.ROOT,
                "%-20s %12.1f %8.3f %12.1f %8.3f %14.1f%n",
                PARTIES.get(party),
                speed.alone,
                speed.alone * megabytes,
                speed.together,
                speed.together * megabytes,
                speed.bytes / 1000));
        double ours = require(speeds, Chancery.class).alone;
        System.out.printf(Locale.ROOT, "%nOn one thread Chancery reads%n");
        System.out.printf(
                Locale.ROOT,
                "%8.0f x what CoreNLP reads (wanted: 300 or more)%n",
                ours / require(speeds, CoreNlp.class).alone);
        System.out.printf(
                Locale.ROOT,
                "%8.0f x what ANNIE reads (wanted: 20 or more)%n",
                ours / require(speeds, Annie.class).alone);
        System.out.printf(
                Locale.ROOT,
                "%8.1f x the time of StandardTokenizer (wanted: 20 or less)%n",
                require(speeds, StandardTokens.class).alone / ours);
    }

    private static <K, V> V require(Map<K, V> measured, K wanted) {
        V found = measured.get(wanted);
        if (found == null) {
            throw new IllegalArgumentException("not measured: " + wanted);
        }
        return found;
    }

    /** Counts what is read alone: a text is read up to a bound, and what lies after it costs next to nothing. */
    private static void growth() throws RunnerException {
        System.out.printf(Locale.ROOT, "%n%14s %14s %14s %14s%n", "length", "of it read", "s", "s/MB read");
        for (RunResult result : run(Growth.class, 1)) {
            double length = Double.parseDouble(result.getParams().getParam("length"));
            double read = Math.min(length, Tokenizer.LONGEST);
            double seconds = 1 / score(result);
            System.out.printf(
                    Locale.ROOT, "%14.0f %14.0f %14.3f %14.3f%n", length, read, seconds, seconds / (read / MEGA));
        }
        System.out.println("time is linear as far as s/MB read is the same; past the bound nothing is shown");
    }

    private static void processes() throws IOException {
        Path root = Path.of(System.getProperty("chancery.root", ""));
        Path text = Files.createTempFile("readout", ".txt");
        Files.writeString(
                text,
                "Talks\n\nThe Foreign Minister of Latvia met the Foreign Minister of Chile on 3 May 2024 in Riga.\n");
        Processes processes = new Processes(root, text);
        double launcher = processes.launcher();
        Processes.Start plain = processes.start(false);
        Processes.Start cached = processes.start(true);
        Processes.Heap heap = processes.heap();
        Files.delete(text);
        System.out.printf(
                Locale.ROOT,
                "%nStart, in ms (median)              plain   with the launcher's cache (wanted: under 150)%n");
        System.out.printf(
                Locale.ROOT,
                "process until first readout    %8.0f   %8.0f%n",
                plain.firstReadout() / 1000,
                cached.firstReadout() / 1000);
        System.out.printf(
                Locale.ROOT,
                "Reader.create()                %8.0f   %8.0f%n",
                plain.reader() / 1000,
                cached.reader() / 1000);
        System.out.printf(Locale.ROOT, "chancery read FILE, all of it             %8.0f%n", launcher / 1000);
        System.out.printf(
                Locale.ROOT,
                "%nHeap, with -Xmx256m and all cores: at most %.0f MB, of which %.0f MB stay%n",
                heap.peak() / MEGA,
                heap.left() / MEGA);
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static List<RunResult> run(Class<?> benchmark, int threads) throws RunnerException {
        return new ArrayList<>(new Runner(new OptionsBuilder()
                        .include("\\." + benchmark.getSimpleName() + "\\.")
                        .threads(threads)
                        .addProfiler(GCProfiler.class)
                        .jvmArgsPrepend(
                                "--sun-misc-unsafe-memory-access=allow",
                                handedOn(Texts.FOLDER),
                                handedOn("annie.version"))
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run());
    }

    private static String handedOn(String property) {
        return "-D" + property + "=" + System.getProperty(property, "");
    }
}
