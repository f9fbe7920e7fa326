package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import org.chancery.reader.text.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, however odd; what holds for texts that make sense is tested on the golden readings. */
class ReaderLawsTest {
    private static final Reader READER = Reader.create();

    private static final String TEXT = """
        Minister of Energy receives Ambassador

        On 12 March 2024, Minister of Energy of Moldova Petru Munteanu received the Ambassador of Latvia to Moldova, Jānis Bērziņš.

        The parties agreed to build a solar plant by the end of 2026. In 2023, trade between Moldova and Latvia amounted to USD 41.5 million.
        """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                "((((",
                "\"",
                "USD",
                "10th",
                "of of of",
                "Minister",
                "the parties agreed to",
                "2024/25",
                "\uFFFD",
                "a\u0301"
            })
    void readsOddTextsWithoutComplaint(String text) {
        assertThat(READER.read(Readings.page(text, "en")).items().map(Item::words))
                .doesNotContainNull();
    }

    @Test
    void readsAnyJumbleOfItsOwnWordsWithoutComplaint() {
        List<String> words = List.of(TEXT.split("\\s+"));
        Random random = new Random(42);
        for (int round = 0; round < 200; round++) {
            StringBuilder jumble = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                jumble.append(words.get(random.nextInt(words.size()))).append(random.nextInt(9) == 0 ? "\n\n" : " ");
            }
            Readout readout = READER.read(Readings.page(jumble.toString(), "en"));
            assertThat(readout.items())
                    .allSatisfy(item -> assertThat(item.words().quote()).isNotBlank());
        }
    }

    @Test
    void refusesALanguageThatItDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> READER.read(Readings.page("Ministrowie spotkali się.", "pl")))
                .withMessageContaining("'pl'");
    }
}
