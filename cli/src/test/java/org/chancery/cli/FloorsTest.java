package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How well readouts are read that no rule was written after: what once was reached is kept. */
class FloorsTest {
    /** A little under what was measured. Raise them with the readings, lower none. */
    private static final Map<String, Double> FLOORS = Map.of(
            "people", 0.89,
            "organisations", 0.73,
            "contacts", 0.63,
            "undertakings", 0.72,
            "positions", 0.74,
            "figures", 0.86,
            "topics", 0.81);

    private static final double MEAN = 0.77;

    /** Items that stand in no annotation, in 100 read. */
    private static final double MOST_EXTRA = 14;

    @TempDir
    Path readings;

    @Test
    void readsNoWorseThanBefore() throws Exception {
        Path gold = Outside.folder("gold").resolve("dev");
        int exit = Chancery.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()),
                "evaluate",
                gold.toString(),
                "--write",
                readings.toString());
        assertThat(exit).isZero();
        JsonNode scored = measured(gold).get("scored");
        SoftAssertions kept = new SoftAssertions();
        FLOORS.forEach(
                (layer, floor) -> kept.assertThat(scored.get("full").get(layer).asDouble())
                        .as(layer)
                        .isGreaterThanOrEqualTo(floor));
        kept.assertThat(scored.get("mean").asDouble()).as("mean").isGreaterThanOrEqualTo(MEAN);
        kept.assertThat(scored.get("extra").asDouble()).as("extra in 100 read").isLessThanOrEqualTo(MOST_EXTRA);
        kept.assertAll();
    }

    private JsonNode measured(Path gold) throws Exception {
        Path program = Path.of(System.getProperty("chancery.root", ".."), "build/measure.py");
        Process measuring = new ProcessBuilder(
                        "python3", program.toString(), gold.toString(), readings.toString(), "--json")
                .redirectErrorStream(true)
                .start();
        String totals = new String(measuring.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(measuring.waitFor()).as(totals).isZero();
        return JsonMapper.builder().build().readTree(totals);
    }
}
