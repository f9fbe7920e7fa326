package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Language;
import org.chancery.reader.language.Rule;
import org.chancery.reader.text.KeptText;
import org.chancery.reader.time.Time;
import org.chancery.reader.time.TimeReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples that stand in the rule files. */
class RuleExamplesTest {
    private static final Reader READER = Reader.create();

    static Stream<Arguments> examples() {
        return READER.languages().stream()
                .flatMap(tag -> Language.load(tag).allRules().stream()
                        .flatMap(rule ->
                                rule.examples().stream().map(example -> Arguments.of(tag, rule.name(), example))));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("examples")
    void readsItsExample(String language, String rule, Rule.Example example) {
        String file = rule.substring(0, rule.indexOf(':'));
        boolean isTime = file.equals("dates") || file.equals("periods");
        String read = isTime
                ? times(language, example.sentence())
                : Readings.inShort(file, READER.read(Readings.page(example.sentence(), language)));
        assertThat(read).isEqualTo(example.reading());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyRuleFileOfALayerHasExamples(String language) {
        List<Rule> rules = Language.load(language).allRules();
        for (String file :
                List.of("dates", "periods", "figures", "posts", "statements", "contacts", "occasions", "documents")) {
            assertThat(rules)
                    .filteredOn(rule -> rule.name().startsWith(file + ":"))
                    .as(file)
                    .anySatisfy(rule -> assertThat(rule.examples()).isNotEmpty());
        }
    }

    static Set<String> languages() {
        return READER.languages();
    }

    private static String times(String language, String sentence) {
        Language known = Language.load(language);
        Chart chart = known.chart(KeptText.of(sentence));
        new TimeReader(known).mark(chart, Optional.of(Readings.PUBLISHED));
        return chart.all(TimeReader.TIME)
                .map(edge -> ((Time) edge.value()).when().toString())
                .collect(Collectors.joining(" "));
    }
}
