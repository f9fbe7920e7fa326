package org.chancery.register.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.chancery.reader.time.Edtf;
import org.chancery.register.entry.Series.PeriodClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        2023            | YEAR
        2023-05         | MONTH
        2023-01/2023-09 | YEAR_TO_MONTH
        2023-04/2023-06 | QUARTER
        2023-03/2023-09 | OTHER
        2005/..         | SINCE
        """)
    void saysWhatMayBeCompared(String period, PeriodClass alike) {
        assertThat(Periods.classOf(Optional.of(Edtf.parse(period)))).isEqualTo(alike);
    }

    @ParameterizedTest(name = "{0} against {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        2023            | 2022            | 2022
        2023            | -               | 2022
        2023-01/2023-09 | -               | 2022-01/2022-09
        2023-01/2023-09 | 2021            | 2021-01/2021-09
        2023-01/2023-09 | 2022-01/2022-09 | 2022-01/2022-09
        2023-05         | 2022            | 2022-05
        """)
    void findsTheLikePeriodOfAnotherYear(String period, String named, String base) {
        Optional<Edtf> told = Optional.ofNullable(named).map(Edtf::parse);
        assertThat(Periods.base(Edtf.parse(period), told)).contains(Edtf.parse(base));
    }
}
