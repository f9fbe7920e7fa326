package org.chancery.register.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the index in the place of a word: folded, in Latin letters, as a stem. */
class AnalysersTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        en | Ministers'   | ministers =en=minister
        en | Moldova's    | moldova =en=moldova
        en | Bērziņš      | berzins =en=berzins
        ru | Министрами   | министрами ministrami =ru=министр
        ru | Ёлка         | елка elka yelka =ru=елк
        pl | ministrów    | ministrow =pl=minister
        pl | Kowalskiego  | kowalskiego =pl=kowalski
        kk | Әлия         | әлия alia aliya
        de | Größe        | grosse
        tr | İSTANBUL     | istanbul
        und | 北京        | 北京 beijing
        fr | d’affaires   | daffaires
        """)
    void putsFormsInThePlaceOfAWord(String language, String word, String forms) {
        assertThat(Analysers.words(new Analysers().of(language), word))
                .singleElement()
                .satisfies(found -> assertThat(found).containsExactlyInAnyOrder(forms.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({"en", "ru", "pl", "kk", "und"})
    void leavesNoWordOut(String language) {
        assertThat(Analysers.words(new Analysers().of(language), "of the and и w 2024 – C5"))
                .extracting(List::getFirst)
                .containsExactly("of", "the", "and", "и", "w", "2024", "c5");
    }
}
