package org.chancery.register.told;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        Łucja Żak-Őri           | lucja zak ori
        Ерлан Тасболатов        | erlan tasbolatov
        the  "Joint"  Committee | the joint committee
        """)
    void keepsWordsApart(String name, String folded) {
        assertThat(Folded.of(name)).isEqualTo(folded);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"A-b  C.d\n'e' (f)", " -x- ", "12/3, 4%", "", "Kerr--Smith\tJr."})
    void foldsTheSameWhetherOrNotAWordBesideHasMarks(String plain) {
        assertThat(Folded.of("Ł " + plain)).isEqualTo(("l " + Folded.of(plain)).strip());
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', textBlock = """
        sign a memorandum on ports by 2025 | a Memorandum on ports | 1.0
        build a bridge                     | build a road          | 0.5
        open a school                      | build a bridge        | 0.0
        """)
    void saysWhatShareOfWordsIsCommon(String one, String other, double share) {
        assertThat(Folded.shared(one, other)).isEqualTo(share);
    }
}
