package org.chancery.reader.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        2024-09-24            | 2024-09-24 | 2024-09-24 | DAY
        2024-02               | 2024-02-01 | 2024-02-29 | MONTH
        2023                  | 2023-01-01 | 2023-12-31 | YEAR
        199X                  | 1990-01-01 | 1999-12-31 | DECADE
        2024-21               | 2024-03-01 | 2024-05-31 | SEASON
        2024-24               | 2024-12-01 | 2025-02-28 | SEASON
        2024-10-22/2024-10-23 | 2024-10-22 | 2024-10-23 | INTERVAL
        2024-01/2024-09       | 2024-01-01 | 2024-09-30 | INTERVAL
        2023~                 | 2023-01-01 | 2023-12-31 | YEAR
        """)
    void spansDays(String text, LocalDate first, LocalDate last, Edtf.Precision precision) {
        Edtf when = Edtf.parse(text);
        assertThat(when.first()).contains(first);
        assertThat(when.last()).contains(last);
        assertThat(when.precision()).isEqualTo(precision);
        assertThat(when).hasToString(text).isEqualTo(Edtf.parse(text));
    }

    @Test
    void mayBeOpenAtAnEnd() {
        assertThat(Edtf.parse("2005/..").last()).isEmpty();
        assertThat(Edtf.parse("../2030").first()).isEmpty();
        assertThat(Edtf.parse("/2030")).isEqualTo(Edtf.parse("../2030"));
        assertThat(Edtf.parse("2005/..").covers(LocalDate.of(2100, 1, 1))).isTrue();
        assertThat(Edtf.parse("2005/..").covers(LocalDate.of(2004, 12, 31))).isFalse();
    }

    @Test
    void isOneDayWhenBothEndsAreTheSame() {
        assertThat(Edtf.parse("2024-05-03/2024-05-03")).isEqualTo(Edtf.parse("2024-05-03"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "../..",
                "24",
                "2024-13",
                "2024-02-30",
                "2024-25",
                "2025/2024",
                "2024-1-1",
                "a/b",
                "2024/2025/2026"
            })
    void refusesWhatIsNoDate(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Edtf.parse(text));
    }

    @Test
    void isOrderedByItsFirstOrLastDay() {
        Edtf open = Edtf.parse("../2030");
        Edtf year = Edtf.parse("2024");
        Edtf day = Edtf.parse("2024-05-03");
        assertThat(List.of(day, year, open).stream().sorted(Edtf.BY_FIRST)).containsExactly(open, year, day);
        assertThat(List.of(open, year, day).stream().sorted(Edtf.BY_LAST)).containsExactly(day, year, open);
    }

    @Test
    void knowsWhatItSharesAndHolds() {
        assertThat(Edtf.parse("2024").contains(Edtf.parse("2024-05"))).isTrue();
        assertThat(Edtf.parse("2024-05").contains(Edtf.parse("2024"))).isFalse();
        assertThat(Edtf.parse("2024").overlaps(Edtf.parse("2023-12/2024-01"))).isTrue();
        assertThat(Edtf.parse("2024").overlaps(Edtf.parse("2025/.."))).isFalse();
    }
}
