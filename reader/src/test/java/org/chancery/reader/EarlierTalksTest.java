package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.contact.Participant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Earlier talks that a text mentions by the posts of those who held them. */
class EarlierTalksTest {
    private static final Reader READER = Reader.create();

    private static final String CALL = "On 3 October 2024, Minister of Energy of Moldova Petru Munteanu spoke by phone"
            + " with the Minister of Energy of Latvia Ilze Ozola.\n\n";
    private static final String ZVONOK = "3 октября 2024 года Министр энергетики Молдовы Петру Мунтяну провёл"
            + " телефонный разговор с Министром энергетики Латвии Илзе Озолой.\n\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        The call followed the two ministers' talks in Riga on 5 June 2024. => meeting held 2024-06-05 Riga LV+MD: Petru Munteanu, Ilze Ozola
        The agenda had been set at the ministers' last meeting in Riga in June 2024. => meeting held 2024-06 Riga LV+MD: Petru Munteanu, Ilze Ozola
        The call followed the two presidents' talks in Vienna on 5 June 2024. => meeting held 2024-06-05 Vienna LV+MD:
        They recalled the talks between the two ministers in Chisinau in May 2023. => meeting held 2023-05 Chisinau LV+MD: Petru Munteanu, Ilze Ozola
        They recalled the meeting of the presidents of the two countries in Vienna in May 2023. => meeting held 2023-05 Vienna LV+MD:
        They referred to what had been agreed when the presidents met in Vienna in March 2024. => meeting held 2024-03 Vienna LV+MD:
        The plan was born during the prime ministers' telephone conversation on 5 June 2024. => call held 2024-06-05 - LV+MD:
        """)
    void readsThem(String sentence, String meant) {
        assertThat(mentioned(CALL + sentence, "en")).isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        Разговор стал продолжением переговоров двух министров в Риге 5 июня 2024 года. => meeting held 2024-06-05 Рига LV+MD
        Они вспомнили переговоры министров двух стран в Кишинёве в мае 2023 года. => meeting held 2023-05 Кишинев LV+MD
        Они напомнили о переговорах двух президентов в Вене в мае 2023 года. => meeting held 2023-05 Вена LV+MD
        Об этом договорились на встрече президентов двух стран в Вене в мае 2023 года. => meeting held 2023-05 Вена LV+MD
        """)
    void readsThemInRussian(String sentence, String meant) {
        assertThat(mentioned(ZVONOK + sentence, "ru")).startsWith(meant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        The parties' talks are going well.
        The presidents' talks were not mentioned.
        """)
    void takesTalksWithoutTimePlaceOrPeopleForNone(String sentence) {
        assertThat(mentioned(CALL + sentence, "en")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        The signing concluded the talks of the ministers.
        The reception concluded the two-day visit.
        """)
    void takesTheEndOfTalksForNoSignature(String sentence) {
        assertThat(READER.read(Readings.page(CALL + sentence, "en")).undertakings())
                .isEmpty();
    }

    /** The contacts but the main one. */
    private static String mentioned(String text, String language) {
        return READER.read(Readings.page(text, language)).contacts().stream()
                .filter(contact -> !contact.isMain())
                .map(EarlierTalksTest::inShort)
                .collect(Collectors.joining(" | "));
    }

    private static String inShort(Contact contact) {
        String names = contact.participants().stream().map(Participant::name).collect(Collectors.joining(", "));
        String what = (contact.kind() + " " + contact.status()).toLowerCase(Locale.ROOT);
        String sides = contact.sides().stream().map(side -> side.code()).collect(Collectors.joining("+"));
        return (what + " " + contact.when().map(Object::toString).orElse("-") + " "
                        + contact.where().orElse("-") + " " + sides + ": " + names)
                .strip();
    }
}
