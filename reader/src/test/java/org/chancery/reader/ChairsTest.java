package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.contact.Participant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who chairs a sitting together: told in its sentence or after it, by verb or noun, by name or by post. */
class ChairsTest {
    private static final Reader READER = Reader.create();

    private static final String SESSION =
            "The third session of the Joint Commission on Trade of Latvia and Moldova was held in Riga on 3 May 2024. ";
    private static final String TALKS =
            "The second round of political consultations between Latvia and Moldova was held in Riga on 3 May 2024. ";
    private static final String ZASEDANIE =
            "Третье заседание Совместной комиссии Латвии и Молдовы по торговле состоялось в Риге 3 мая 2024 года. ";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        It was co-chaired by Minister of Trade of Latvia Jānis Liepa and Minister of Energy of Moldova Petru Munteanu. => session: Jānis Liepa, Petru Munteanu
        The session was chaired by Minister of Trade of Latvia Jānis Liepa and Minister of Energy of Moldova Petru Munteanu. => session: Jānis Liepa, Petru Munteanu
        The meeting was jointly chaired by Jānis Liepa, Minister of Trade of Latvia, and Petru Munteanu, Minister of Energy of Moldova. => session: Jānis Liepa, Petru Munteanu
        The proceedings were presided over by Jānis Liepa, Minister of Trade of Latvia, and Petru Munteanu, Minister of Energy of Moldova. => session: Jānis Liepa, Petru Munteanu
        Minister of Trade of Latvia Jānis Liepa and Minister of Energy of Moldova Petru Munteanu led the proceedings. => session: Jānis Liepa, Petru Munteanu
        Minister of Trade of Latvia Jānis Liepa co-chaired the session together with Minister of Energy of Moldova Petru Munteanu. => session: Jānis Liepa, Petru Munteanu
        The co-chairs were Minister of Trade of Latvia Jānis Liepa and Minister of Energy of Moldova Petru Munteanu. => session: Jānis Liepa, Petru Munteanu
        Co-chairs: for the Latvian Side, J. Liepa, Minister of Trade; for the Moldovan Side, P. Munteanu, Minister of Energy. => session: J. Liepa, P. Munteanu
        In the chair were Minister of Trade of Latvia Jānis Liepa and Minister of Energy of Moldova Petru Munteanu. => session: Jānis Liepa, Petru Munteanu
        The co-chairs of the Commission, Minister of Trade of Latvia Jānis Liepa and Minister of Energy of Moldova Petru Munteanu, signed a protocol. => session: Jānis Liepa, Petru Munteanu
        Minister of Trade of Latvia Jānis Liepa and Minister of Energy of Moldova Petru Munteanu, the co-chairs of the Commission, signed a protocol. => session: Jānis Liepa, Petru Munteanu
        The work of the Commission was directed by its co-chairs, Minister of Trade of Latvia Jānis Liepa and Minister of Energy of Moldova Petru Munteanu. => session: Jānis Liepa, Petru Munteanu
        It was co-chaired by Minister of Trade of Latvia Jānis Liepa, who was appointed in May 2023 in place of Ilze Kalna, and Minister of Energy of Moldova Petru Munteanu. => session: Jānis Liepa, Petru Munteanu
        The session was chaired on the Latvian side by Minister of Trade Jānis Liepa and on the Moldovan side by Minister of Energy Petru Munteanu. => session: Jānis Liepa, Petru Munteanu
        It was chaired by Minister of Trade of Latvia Jānis Liepa and Minister of Energy of Moldova Petru Munteanu, and Ambassador of Latvia to Moldova Anna Ozola took part. => session: Jānis Liepa, Petru Munteanu
        """)
    void readsThemAfterTheSession(String sentence, String meant) {
        assertThat(chairs(SESSION + sentence, "en")).isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        Minister of Trade of Latvia Jānis Liepa and Minister of Energy of Moldova Petru Munteanu co-chaired the third session of the Joint Commission on Trade in Riga on 3 May 2024. => session: Jānis Liepa, Petru Munteanu
        The third session of the Joint Commission on Trade, co-chaired by Minister of Trade of Latvia Jānis Liepa and Minister of Energy of Moldova Petru Munteanu, took place in Riga on 3 May 2024. => session: Jānis Liepa, Petru Munteanu
        On 3 May 2024 the third session of the Joint Commission on Trade was held in Riga under the co-chairmanship of Minister of Trade of Latvia Jānis Liepa and Minister of Energy of Moldova Petru Munteanu. => session: Jānis Liepa, Petru Munteanu
        The third session of the Joint Commission on Trade met in Riga under the joint chairmanship of Minister of Trade of Latvia Jānis Liepa and Minister of Energy of Moldova Petru Munteanu. => session: Jānis Liepa, Petru Munteanu
        The Joint Commission on Trade of Latvia and Moldova met in Riga for its third session. In the chair: Jānis Liepa, Minister of Trade, and Petru Munteanu, Moldova's Minister of Energy. => session: Jānis Liepa, Petru Munteanu
        Deputy Foreign Minister of Latvia Anna Ozola and Deputy Foreign Minister of Moldova Ion Rusu chaired the second round of political consultations in Riga. => consultations: Anna Ozola, Ion Rusu
        Minister of Trade of Latvia Jānis Liepa met Minister of Energy of Moldova Petru Munteanu in Riga. The two ministers co-chaired the third session of the Joint Commission on Trade. => session: Jānis Liepa, Petru Munteanu
        The third session of the Joint Commission on Trade took place in Riga, with Minister of Trade of Latvia Jānis Liepa and Minister of Energy of Moldova Petru Munteanu in the chair. => session: Jānis Liepa, Petru Munteanu
        """)
    void readsThemInTheSentenceOfTheSession(String text, String meant) {
        assertThat(chairs(text, "en")).isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        The consultations were led by Deputy Foreign Minister of Latvia Anna Ozola and Deputy Foreign Minister of Moldova Ion Rusu. => consultations: Anna Ozola, Ion Rusu
        The co-chairs are the Ministry of Foreign Affairs of Latvia and the Ministry of Economy of Moldova. => consultations: Ministry of Foreign Affairs of Latvia, Ministry of Economy of Moldova
        """)
    void readsThemOfConsultations(String sentence, String meant) {
        assertThat(chairs(TALKS + sentence, "en")).isEqualTo(meant);
    }

    @Test
    void readsThemByPostAloneWhereTheNameFollows() {
        String text = SESSION
                + "It was co-chaired by the Minister of Trade of Latvia and the Minister of Energy of Moldova."
                + "\n\nThe Minister of Trade of Latvia, Jānis Liepa, welcomed the guests."
                + " The Minister of Energy of Moldova, Petru Munteanu, thanked him.";
        assertThat(chairs(text, "en")).isEqualTo("session: Jānis Liepa, Petru Munteanu");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        The delegations were headed by Minister of Trade of Latvia Jānis Liepa and Minister of Energy of Moldova Petru Munteanu.
        The Latvian delegation was led by Minister of Trade of Latvia Jānis Liepa.
        Minister of Energy of Moldova Petru Munteanu headed the delegation of his country.
        Minister of Energy of Moldova Petru Munteanu took the chair that was offered to him.
        """)
    void takesNoHeadOfADelegationForOne(String sentence) {
        assertThat(chairs(SESSION + sentence, "en")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        Заседание прошло под сопредседательством Министра торговли Латвии Яниса Лиепы и Министра энергетики Молдовы Петру Мунтяну. => session: Яниса Лиепы, Петру Мунтяну
        Оно прошло под председательством Министра торговли Латвии Яниса Лиепы и Министра энергетики Молдовы Петру Мунтяну. => session: Яниса Лиепы, Петру Мунтяну
        Сопредседатели Комиссии – Министр торговли Латвии Янис Лиепа и Министр энергетики Молдовы Петру Мунтяну. => session: Янис Лиепа, Петру Мунтяну
        Сопредседателями заседания выступили Министр торговли Латвии Янис Лиепа и Министр энергетики Молдовы Петру Мунтяну. => session: Янис Лиепа, Петру Мунтяну
        Министр торговли Латвии Янис Лиепа и Министр энергетики Молдовы Петру Мунтяну сопредседательствовали на заседании. => session: Янис Лиепа, Петру Мунтяну
        На заседании председательствовали Министр торговли Латвии Янис Лиепа и Министр энергетики Молдовы Петру Мунтяну. => session: Янис Лиепа, Петру Мунтяну
        Сопредседатели: с латвийской стороны – Министр торговли Янис Лиепа, с молдавской стороны – Министр энергетики Петру Мунтяну. => session: Янис Лиепа, Петру Мунтяну
        Заседание возглавили Министр торговли Латвии Янис Лиепа и Министр энергетики Молдовы Петру Мунтяну. => session: Янис Лиепа, Петру Мунтяну
        """)
    void readsThemInRussian(String sentence, String meant) {
        assertThat(chairs(ZASEDANIE + sentence, "ru")).isEqualTo(meant);
    }

    @Test
    void takesNoHeadOfADelegationForOneInRussian() {
        String sentence = "Делегации возглавили Министр торговли Латвии Янис Лиепа и Министр энергетики Молдовы"
                + " Петру Мунтяну.";
        assertThat(chairs(ZASEDANIE + sentence, "ru")).isEmpty();
    }

    @Test
    void givesThemTheirPartInTheContact() {
        Contact session = contacts(
                        SESSION + "It was co-chaired by Minister of Trade of Latvia Jānis Liepa and Minister of"
                                + " Energy of Moldova Petru Munteanu. Ambassador of Latvia to Moldova Anna Ozola took"
                                + " part as well.",
                        "en")
                .getFirst();
        assertThat(session.participants())
                .extracting(Participant::name, Participant::role)
                .containsExactly(
                        tuple("Jānis Liepa", Participant.Role.CO_CHAIR),
                        tuple("Petru Munteanu", Participant.Role.CO_CHAIR),
                        tuple("Anna Ozola", Participant.Role.TAKES_PART));
    }

    private static List<Contact> contacts(String text, String language) {
        return READER.read(Readings.page(text, language)).contacts();
    }

    private static String chairs(String text, String language) {
        return Readings.inShort("chairs", READER.read(Readings.page(text, language)));
    }
}
