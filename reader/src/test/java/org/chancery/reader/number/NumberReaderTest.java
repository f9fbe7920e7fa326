package org.chancery.reader.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Language;
import org.chancery.reader.text.KeptText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {
    private static final Language ENGLISH = Language.load("en");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        1,500 and 12.5               | 1500 12.5
        1.5 billion                  | 1500000000
        $1.2bn, 300m                 | 1200000000 300000000
        5-7 million                  | 5000000 7000000
        20 crore                     | 200000000
        12,34,567.89                 | 1234567.89
        1 billion 250 million        | 1250000000
        thirteen                     | 13
        twenty-five thousand         | 25000
        two hundred and fifty        | 250
        two million three hundred thousand | 2300000
        one and a half million       | 1500000
        half a million               | 500000
        a dozen                      | 12
        five and six                 | 5 6
        the twenty-first             | ``
        a meeting                    | ``
        """, quoteCharacter = '`')
    void reads(String text, String numbers) {
        Chart chart = ENGLISH.chart(KeptText.of(text));
        new NumberReader(ENGLISH).mark(chart);
        assertThat(chart.all(NumberReader.NUMBER)
                        .map(edge ->
                                ((BigDecimal) edge.value()).stripTrailingZeros().toPlainString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(numbers);
    }
}
