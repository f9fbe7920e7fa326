package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sentences with what is to be read in them, without the classes of cases that no official text would hold. */
final class GoldCases {
    /**
     * A class of cases that is left out.
     *
     * @param quotes what the marked words of such a case look like
     * @param reason why official texts have no such case, or mean it otherwise
     */
    record LeftOut(Pattern quotes, String reason) {
        static LeftOut of(String quotes, String reason) {
            return new LeftOut(Pattern.compile(quotes, Pattern.CASE_INSENSITIVE), reason);
        }

        private boolean holds(JsonNode sentence) {
            return expected(sentence)
                    .anyMatch(one -> quotes.matcher(one.get("quote").asString()).matches());
        }
    }

    /** How many of the cases that count are read right. */
    record Score(int right, List<JsonNode> wrong) {
        int counted() {
            return right + wrong.size();
        }

        double share() {
            return (double) right / counted();
        }

        @Override
        public String toString() {
            return right + " of " + counted() + " right; wrong: "
                    + wrong.stream().map(one -> "\n  " + one).toList();
        }
    }

    private static final JsonMapper JSON = new JsonMapper();

    private GoldCases() {}

    static Score score(Path file, List<LeftOut> leftOut, Predicate<JsonNode> isRight) {
        try (Stream<String> lines = Files.lines(file)) {
            List<JsonNode> counted = lines.map(JSON::readTree)
                    .filter(one -> leftOut.stream().noneMatch(out -> out.holds(one)))
                    .toList();
            List<JsonNode> wrong = counted.stream().filter(isRight.negate()).toList();
            return new Score(counted.size() - wrong.size(), wrong);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    static Stream<JsonNode> expected(JsonNode sentence) {
        return sentence.get("expected").valueStream();
    }
}
