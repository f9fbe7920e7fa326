package org.chancery.register.told;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {
    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', textBlock = """
        direct flights       | en | прямые рейсы          | ru
        veterinary experts   | en | ветеринарных экспертов | ru
        protection           | en | защите                | ru
        signature            | en | подписания            | ru
        hydropower           | en | ГЭС                   | ru
        training centre      | en | center for training   | en
        the opened schools   | en | opening of a school   | en
        Karakol              | en | в Караколе            | ru
        """)
    void bringsTogetherFormsWordsAndLanguages(String one, String language, String other, String otherLanguage) {
        assertThat(Stems.keys(one, language)).isEqualTo(Stems.keys(other, otherLanguage));
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', textBlock = """
        agreement | memorandum
        road      | railway
        fund      | foundation
        """)
    void keepsApartWhatIsNotOneThing(String one, String other) {
        assertThat(Stems.keys(one, "en")).isNotEqualTo(Stems.keys(other, "en"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        2025
        the
        в
        """)
    void givesNothingForNumbersAndJoiningWords(String word) {
        assertThat(Stems.of(word, "en")).isEmpty();
    }
}
