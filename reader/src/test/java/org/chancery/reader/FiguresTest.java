package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.reader.figure.Figure;
import org.chancery.reader.side.Side;
import org.chancery.reader.time.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What figures measure, for which period, between whom, in the manners of many ministries. */
class FiguresTest {
    private static final Reader READER = Reader.create();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Exports of Latvia to Moldova reached EUR 45.2 million in 2023, while imports stood at EUR 12 million. | EXPORTS 45200000 2023; IMPORTS 12000000 2023
        Exports and imports amounted to USD 5 billion and USD 3 billion respectively. | EXPORTS 5000000000 -; IMPORTS 3000000000 -
        In 2022 and 2023, trade turnover was $1.1bn and $1.4bn, respectively. | TRADE_TURNOVER 1100000000 2022; TRADE_TURNOVER 1400000000 2023
        Trade rose by 12% to $1.2bn in the first half of 2024. | TRADE_GROWTH 12 2024-01/2024-06; TRADE_TURNOVER 1200000000 2024-01/2024-06
        Trade stood at USD 850 million in 2023, of which exports were USD 500 million. | TRADE_TURNOVER 850000000 2023; EXPORTS 500000000 2023
        In January-May trade doubled, and in May alone it was USD 50 million. | TRADE_TURNOVER 50000000 2024-05
        Trade was USD 3.1 billion in 2023 and is planned to be increased to USD 5 billion. | TRADE_TURNOVER 3100000000 2023; TRADE_TURNOVER 5000000000 -
        Trade turnover in 2023 amounted to 1 billion 250 million US dollars. | TRADE_TURNOVER 1250000000 2023
        The sides aim to bring trade to $10 billion by 2030. | TRADE_TURNOVER 10000000000 ../2030
        The minister said on Tuesday that two-way trade had hit 4.5 billion dollars. | TRADE_TURNOVER 4500000000 -
        Estonia will allocate an additional €2.5m in humanitarian aid to Sudan. | AID 2500000 -
        Germany is providing EUR 40 million for refugees. | AID 40000000 -
        The bank approved a $300 million loan for the project. | LOAN 300000000 -
        The companies signed a US$ 1.4 billion contract to build a 500-MW plant. | CONTRACT 1400000000 -; OTHER 500 -
        The trade deficit came to $120 million. | OTHER 120000000 -
        Foreign investment reached 3.2 trillion rupiah, up from 2.9 trillion rupiah in 2022. | INVESTMENT 3200000000000 -; INVESTMENT 2900000000000 2022
        The economy of Ireland is strong: its GDP grew by 5% last year. | GDP 5 2023
        Some 40,000 Indian tourists visited Ghana in 2023. | VISITORS 40000 2023
        They sent 320 tents and more than 100 tonnes of relief items. | AID 320 -; AID 100 -
        Ghana was visited by 9,840 citizens of India in 2023. | VISITORS 9840 2023
        In 2023, 6,200 people from India visited Ghana. | VISITORS 6200 2023
        Twelve officials visited the plant. | PEOPLE 12 -
        As of 1 October 2023, 52 enterprises with Turkish capital were working there. | COMPANIES 52 2023-10-01
        He thanked Japan for 30 buses and two scanners. | AID 30 -; AID 2 -
        There are 100 joint ventures and 250 firms with Turkish capital. | COMPANIES 100 -; COMPANIES 250 -
        Two memoranda of understanding and four agreements were signed. | DOCUMENTS 2 -; DOCUMENTS 4 -
        Companies have put USD 600 million of investment into 15 projects, creating 5,000 jobs. | INVESTMENT 600000000 -; PROJECTS 15 -; PEOPLE 5000 -
        Next year will mark 50 years since they established ties. | ANNIVERSARY 50 2025
        """)
    void readsWhatIsMeasured(String text, String figures) {
        assertThat(READER.read(Readings.page(text, "en")).figures().stream()
                        .map(figure -> figure.measure() + " " + figure.value().toPlainString() + " "
                                + figure.period().map(Edtf::toString).orElse("-"))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(figures);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Trade between Latvia and Moldova grew by 14 percent compared with the same period of 2023. | LV MD 2023
        Turkish exports to Uzbekistan reached 1.5 billion US dollars.                             | TR UZ -
        Moldova's exports to Latvia rose by 15% over 2020.                                       | MD LV 2020
        """)
    void readsBetweenWhomAndAgainstWhat(String text, String sides) {
        Figure figure = READER.read(Readings.page(text, "en")).figures().getLast();
        assertThat(code(figure.from()) + " " + code(figure.to()) + " "
                        + figure.base().map(Edtf::toString).orElse("-"))
                .isEqualTo(sides);
    }

    private static String code(Optional<Side> side) {
        return side.map(Side::code).orElse("-");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The two ministers met for 35 minutes after a two-day visit, 5 years on.
        Article 5, Room 4, Resolution 1325, the G20, the 5+1 format and COP 28 were named.
        The 24th session opened at 10:30 a.m. on 5 May 2024; he is 45 years old.
        Trade doubled; millions were spent; about two thirds of it go there.
        Tel: +372 637 7000. An EU-27 position on F-16s was the 30th item.
        """)
    void readsNoFigureWhereNothingIsMeasured(String text) {
        assertThat(READER.read(Readings.page(text, "en")).figures()).isEmpty();
    }
}
