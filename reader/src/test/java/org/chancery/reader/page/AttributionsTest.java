package org.chancery.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.chancery.reader.text.KeptText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples that stand in the files of words. */
class AttributionsTest {
    static Stream<Arguments> examples() {
        return PageWords.LANGUAGES.stream()
                .flatMap(language -> PageWords.examples(language).stream()
                        .map(example -> Arguments.of(language, example.get(0), example.get(1))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void findsWhoseAccountItIs(String language, String sentence, String source) {
        assertThat(Attributions.in(KeptText.of(sentence))
                        .map(Attribution::source)
                        .orElse("-"))
                .isEqualTo(source);
    }

    @Test
    void quotesTheWordsThatNameTheSource() {
        KeptText text = KeptText.of("Talks\n\nThe two met in Riga, press service of the Latvian MFA reports.");
        Attribution found = Attributions.in(text).orElseThrow();
        assertThat(found.words().quote()).isEqualTo("press service of the Latvian MFA reports");
        assertThat(found.words().text()).isEqualTo(text);
    }
}
