package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Collectors;
import org.chancery.reader.text.Doubt;
import org.chancery.reader.text.Passage;
import org.chancery.reader.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is settled without words that tell it is told as a doubt; what words tell is none. */
class DoubtsTest {
    private static final Reader READER = Reader.create();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Moldova and Latvia spoke. Foreign Ministers Petru Munteanu and Jānis Bērziņš met in Riga. Moldova and Latvia are friends. | SIDE_BY_ORDER LV; SIDE_BY_ORDER MD
        President of Latvia Jānis Bērziņš met Minister Petru Munteanu in Moldova. Moldova and Latvia trade, Moldova more. | SIDE_BY_COMPANY MD
        The talks took place on 06/08/2024 between Moldova and Latvia. | DAY_OR_MONTH 2024-08-06
        The talks took place on 26/08/2024 between Moldova and Latvia. | ``
        Minister of Energy of Moldova Petru Munteanu and Minister of Trade of Latvia Jānis Bērziņš met. He thanked Latvia. | WHO_IS_MEANT Petru Munteanu
        Minister of Energy of Moldova Petru Munteanu spoke. He thanked Latvia. | ``
        Moldova and Latvia are friends. Latvia signed a plan to build a plant. | OTHER_SIDE_OF_UNDERTAKING LV+MD
        Moldova and Latvia are friends. The parties signed a plan to build a plant. | ``
        The trade deficit came to $120 million. | UNMEASURED other
        In 2023, trade between Moldova and Latvia amounted to USD 41.5 million. | ``
        """)
    void tellsWhatNoWordsTell(String text, String doubts) {
        assertThat(READER.read(Readings.page(text, "en")).doubts().stream()
                        .map(doubt -> doubt.kind() + " " + doubt.settled())
                        .sorted()
                        .collect(Collectors.joining("; ")))
                .isEqualTo(doubts);
    }

    @Test
    void tellsWhichWordsAreInQuestion() {
        String text = "The talks took place on 06/08/2024 between Moldova and Latvia.";
        assertThat(READER.read(Readings.page(text, "en")).doubts())
                .extracting(doubt -> doubt.at().in(text))
                .containsExactly("06/08/2024");
    }

    @Test
    void tellsWhatOfALongTextIsNotRead() {
        String text = "and ".repeat(Tokenizer.LONGEST / 4) + "no more";
        assertThat(READER.read(Readings.page(text, "en")).doubts())
                .contains(new Doubt(
                        new Passage(Tokenizer.LONGEST, text.length()),
                        Doubt.Kind.UNREAD,
                        String.valueOf(text.length() - Tokenizer.LONGEST)));
    }

    @Test
    void tellsDoubtsInTheOrderOfTheText() {
        String text =
                "Talks were held on 06/08/2024. On 07/08/2024 Moldova and Latvia met in Riga and a deficit of $120"
                        + " million.";
        assertThat(READER.read(Readings.page(text, "en")).doubts()).isSorted().hasSizeGreaterThan(1);
    }

    @Test
    void hasNoDoubtThatSettlesNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Doubt(new Passage(0, 1), Doubt.Kind.UNMEASURED, " "))
                .withMessageContaining("UNMEASURED");
    }
}
