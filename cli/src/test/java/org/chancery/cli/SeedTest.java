package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.outside.Outside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first real readout, scored against its correct reading. */
class SeedTest {
    private static final double FLOOR = 0.95;

    @TempDir
    Path readings;

    @Test
    void isReadRight() throws Exception {
        Path seed = Outside.folder("seed");
        Path scorer = Outside.folder("gold").resolve("score.py");
        int exit = Chancery.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()),
                "evaluate",
                seed.toString(),
                "--write",
                readings.toString());
        assertThat(exit).isZero();
        Process scoring = new ProcessBuilder(
                        "python3", scorer.toString(), seed.toString(), readings.toString(), "--json")
                .redirectErrorStream(true)
                .start();
        String scores = new String(scoring.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(scoring.waitFor()).as(scores).isZero();
        Matcher mean = Pattern.compile("\"mean_full_f1\": ([\\d.]+)").matcher(scores);
        assertThat(mean.find()).as(scores).isTrue();
        assertThat(Double.parseDouble(mean.group(1))).isGreaterThanOrEqualTo(FLOOR);
    }
}
