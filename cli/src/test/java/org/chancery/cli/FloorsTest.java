package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.chancery.outside.Outside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How well readouts are read, those above all that no rule was written after: what once was reached is kept. */
class FloorsTest {
    /** A little under what was measured. Raise them with the readings, lower none. */
    private static final Map<String, Double> FLOORS = Map.of(
            "people", 0.89,
            "organisations", 0.77,
            "contacts", 0.66,
            "undertakings", 0.75,
            "positions", 0.74,
            "figures", 0.86,
            "topics", 0.81);

    private static final double MEAN = 0.78;

    /** The mean for the readouts of our own, which rules are written after. */
    private static final double OWN_MEAN = 0.80;

    /** Items that stand in no annotation, in 100 read. */
    private static final double MOST_EXTRA = 14;

    private static final Path ROOT = Path.of(System.getProperty("chancery.root", ".."));

    @TempDir
    Path readings;

    @Test
    void readsUnstudiedReadoutsNoWorseThanBefore() throws Exception {
        JsonNode scored = measured(Outside.folder("gold").resolve("dev")).get("scored");
        SoftAssertions kept = new SoftAssertions();
        FLOORS.forEach(
                (layer, floor) -> kept.assertThat(scored.get("full").get(layer).asDouble())
                        .as(layer)
                        .isGreaterThanOrEqualTo(floor));
        kept.assertThat(scored.get("mean").asDouble()).as("mean").isGreaterThanOrEqualTo(MEAN);
        kept.assertThat(scored.get("extra").asDouble()).as("extra in 100 read").isLessThanOrEqualTo(MOST_EXTRA);
        kept.assertAll();
    }

    @Test
    void readsOurOwnReadoutsNoWorseThanBefore() throws Exception {
        Path scorer = Outside.folder("gold").resolve("score.py");
        JsonNode all = measured(ROOT.resolve("annotated"), "--together", "--scorer", scorer.toString())
                .get("studied");
        assertThat(all.get("mean").asDouble()).isGreaterThanOrEqualTo(OWN_MEAN);
    }

    private JsonNode measured(Path annotated, String... options) throws Exception {
        int exit = Chancery.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()),
                "evaluate",
                annotated.toString(),
                "--write",
                readings.toString());
        assertThat(exit).isZero();
        List<String> command = new ArrayList<>(List.of(
                "python3",
                ROOT.resolve("build/measure.py").toString(),
                annotated.toString(),
                readings.toString(),
                "--json"));
        command.addAll(List.of(options));
        Process measuring =
                new ProcessBuilder(command).redirectErrorStream(true).start();
        String totals = new String(measuring.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(measuring.waitFor()).as(totals).isZero();
        return JsonMapper.builder().build().readTree(totals);
    }
}
