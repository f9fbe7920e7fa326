package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.chancery.outside.Outside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A run of readouts goes in, the record of the relation comes out: people known again, contacts with their accounts,
 * undertakings followed, sessions, figures. What once was reached is kept.
 */
class ScenarioTest {
    private static final Path ROOT = Path.of(System.getProperty("chancery.root", ".."));

    @TempDir
    Path home;

    @Test
    void holdsWhatSixteenReadoutsEstablish() throws Exception {
        JsonNode scored = scored(Outside.folder("scenario"));
        atLeast(
                scored,
                Map.of(
                        "people", 0.95,
                        "contacts", 0.92,
                        "undertakings", 0.9,
                        "links", 0.94,
                        "sessions", 0.95,
                        "observations", 0.95,
                        "discrepancies", 0.95,
                        "growth", 0.95));
        assertThat(scored.get("undertakings").get("slots").get("state").asDouble())
                .isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void holdsWhatAStudiedRunEstablishes() throws Exception {
        JsonNode scored = scored(ROOT.resolve("scenarios/ee-uz"));
        atLeast(
                scored,
                Map.of(
                        "people", 0.95,
                        "contacts", 0.97,
                        "undertakings", 0.91,
                        "links", 0.82,
                        "sessions", 0.95,
                        "observations", 0.91,
                        "growth", 0.95,
                        "two_sided", 0.95));
    }

    @Test
    void holdsWhatARunInTwoLanguagesEstablishes() throws Exception {
        JsonNode scored = scored(ROOT.resolve("scenarios/at-kg"));
        atLeast(
                scored,
                Map.of(
                        "people", 0.86,
                        "contacts", 0.92,
                        "undertakings", 0.92,
                        "links", 0.92,
                        "sessions", 0.95,
                        "observations", 0.93,
                        "discrepancies", 0.95,
                        "growth", 0.95,
                        "two_sided", 0.95));
    }

    @Test
    void holdsWhatAnUnstudiedRunEstablishes() throws Exception {
        JsonNode scored = scored(ROOT.resolve("scenarios/vn-ma"));
        atLeast(
                scored,
                Map.of(
                        "people", 0.79,
                        "contacts", 0.83,
                        "undertakings", 0.83,
                        "links", 0.52,
                        "sessions", 0.95,
                        "observations", 0.73,
                        "growth", 0.78,
                        "discrepancies", 0.65));
    }

    private static void atLeast(JsonNode scored, Map<String, Double> floors) {
        SoftAssertions kept = new SoftAssertions();
        floors.forEach(
                (layer, floor) -> kept.assertThat(scored.get(layer).get("f1").asDouble())
                        .as(layer)
                        .isGreaterThanOrEqualTo(floor));
        kept.assertAll();
    }

    private JsonNode scored(Path scenario) throws Exception {
        Path scorer = Outside.folder("scenario").resolve("score.py");
        Path expected = scenario.resolve("expected.json");
        JsonNode truth = JsonMapper.builder().build().readTree(expected.toFile());
        Path record = home.resolve("record.json");
        run("add", scenario.toString(), "--home", home.toString());
        run(
                "export",
                truth.get("relation").get(0).asString(),
                truth.get("relation").get(1).asString(),
                "--as-of",
                truth.get("as_of").asString(),
                "-o",
                record.toString(),
                "--home",
                home.toString());
        List<String> command = List.of("python3", scorer.toString(), expected.toString(), record.toString(), "--json");
        Process scoring = new ProcessBuilder(command).redirectErrorStream(true).start();
        String scores = new String(scoring.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(scoring.waitFor()).as(scores).isZero();
        return JsonMapper.builder().build().readTree(scores);
    }

    private static void run(String... arguments) {
        StringWriter err = new StringWriter();
        assertThat(Chancery.run(new PrintWriter(new StringWriter()), new PrintWriter(err), arguments))
                .as(err.toString())
                .isZero();
    }
}
