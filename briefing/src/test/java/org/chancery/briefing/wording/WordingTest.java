package org.chancery.briefing.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.chancery.reader.figure.Figure;
import org.chancery.reader.figure.Unit;
import org.chancery.reader.side.Side;
import org.chancery.reader.time.Edtf;
import org.chancery.reader.time.YearlyDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        2024-09-24            | 24 September 2024
        2024-10-22/2024-10-23 | 22–23 October 2024
        2024-09-28/2024-10-02 | 28 September – 2 October 2024
        2024-12-28/2025-01-03 | 28 December 2024 – 3 January 2025
        2024-09               | September 2024
        2024-01/2024-09       | January–September 2024
        2024-11/2025-02       | November 2024 – February 2025
        2025-01/2025-06       | first half of 2025
        2025-07/2025-12       | second half of 2025
        2025-10/2025-12       | fourth quarter of 2025
        2025-02/2025-04       | February–April 2025
        2025                  | 2025
        2020/2024             | 2020–2024
        199X                  | the 1990s
        2025-21               | spring 2025
        2024-24               | winter 2024–2025
        2005/..               | since 2005
        2024-05-03/..         | since 3 May 2024
        ../2025               | by the end of 2025
        ../2024-10            | by the end of October 2024
        ../2024-10-05         | by 5 October 2024
        2024~                 | about 2024
        2024?                 | 2024 (uncertain)
        2023/2024-05          | from 2023 to May 2024
        """)
    void writesDates(String edtf, String written) {
        assertThat(WrittenDates.of(Edtf.parse(edtf))).isEqualTo(written);
    }

    @Test
    void writesYearlyDays() {
        assertThat(WrittenDates.of(YearlyDay.parse("--11-11"))).isEqualTo("11 November");
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
        852800000  | USD     | EXACT |          | USD 852.8 million
        1230000000 | USD     | ABOUT |          | about USD 1.23 billion
        1234567    | EUR     | EXACT |          | EUR 1,234,567
        3000       | count   | OVER  | students | over 3,000 students
        12.50      | percent | EXACT |          | 12.5%
        500        | tonne   | UP_TO |          | up to 500 tonnes
        40         | MW      | UNDER |          | under 40 MW
        """)
    void writesNumbers(BigDecimal value, String unit, Figure.Qualifier qualifier, String noun, String written) {
        assertThat(WrittenNumbers.of(value, new Unit(unit), Optional.ofNullable(noun), qualifier))
                .isEqualTo(written);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"200, 212.5, +6.3%", "212.5, 200, −5.9%", "5, 5, ±0%", "500, 6000, '+1,100%'"})
    void writesChanges(BigDecimal from, BigDecimal to, String written) {
        assertThat(WrittenNumbers.change(from, to)).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "KZ, Kazakhstan, true",
        "XK, Kosovo, true",
        "@AU, African Union, true",
        "AU, Australia, true",
        "@OTS, Organization of Turkic States, true",
        "QQ, QQ, false",
        "@XYZ, XYZ, false"
    })
    void namesSides(String key, String name, boolean known) {
        Side side = Side.ofKey(key);
        assertThat(SideNames.isKnown(side)).isEqualTo(known);
        if (known) {
            assertThat(SideNames.of(side)).isEqualTo(name);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1st", "2, 2nd", "3, 3rd", "11, 11th", "12, 12th", "79, 79th", "101, 101st", "113, 113th"})
    void countsInOrder(int number, String written) {
        assertThat(Phrases.ordinal(number)).isEqualTo(written);
    }
}
