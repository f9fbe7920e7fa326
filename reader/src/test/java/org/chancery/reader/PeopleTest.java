package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People in the manners of many ministries: names before and after posts, in lists, as counterparts; and whom they serve. */
class PeopleTest {
    private static final Reader READER = Reader.create();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        The foreign ministers of Poland and Lithuania, Jan Nowak and Jonas Petrauskas, met. => Jan Nowak; Foreign Minister; PL | Jonas Petrauskas; Foreign Minister; LT
        Prime Ministers Anna Lind of Sweden and Lars Holm of Norway met. => Anna Lind; Prime Minister; SE | Lars Holm; Prime Minister; NO
        Nordic foreign ministers – Elina Laine (Finland) and Tobias Berg (Sweden) – met. => Elina Laine; Foreign Minister; FI | Tobias Berg; Foreign Minister; SE
        Foreign Minister Jeppe Holm of Denmark met his counterparts from Chile and Peru, Ana Baeza and Juan Rey. => Jeppe Holm; Foreign Minister; DK | Ana Baeza; Foreign Minister; CL | Juan Rey; Foreign Minister; PE
        Jan Kowalski was appointed as Ambassador of Poland to Peru. => Jan Kowalski; Ambassador; PL
        Former President of Estonia Mart Tamm attended. => Mart Tamm; Former President; EE
        The Crown Prince of Bahrain, His Royal Highness Prince Salman bin Hamad Al Khalifa, spoke. => Salman bin Hamad Al Khalifa; Crown Prince; BH
        NATO Deputy Secretary General Marco Bianchi spoke. => Marco Bianchi; Deputy Secretary General; NATO
        The UN High Commissioner for Human Rights, Volker Braun, urged restraint. => Volker Braun; High Commissioner for Human Rights; UN
        Special Envoy of the President of Kazakhstan for the Middle East Talgat Omarov spoke. => Talgat Omarov; Special Envoy of the President of Kazakhstan for the Middle East; KZ
        The Governor of Jiangsu Province, Xu Kunlin, opened the forum. => Xu Kunlin; Governor of Jiangsu Province; -
        The Prime Minister of Italy, Georgia Verdi, thanked her. => Georgia Verdi; Prime Minister; IT
        Spokesperson for the Ministry of Foreign Affairs Pham Thu Hang spoke. => Pham Thu Hang; Spokesperson for the Ministry of Foreign Affairs; -
        H.E. Ambassador Yousef Al Blooshi, Assistant Minister for Political Affairs, spoke. => Yousef Al Blooshi; Assistant Minister for Political Affairs; -
        Ms. Elina Kask (Estonia) took part. => Elina Kask; ; EE
        """)
    void readsPosts(String sentence, String meant) {
        assertThat(people(sentence)).isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        The Hungarian side was represented by Péter Nagy, Deputy State Secretary. => Péter Nagy; Deputy State Secretary; HU
        Nairobi, 3 June 2024 - President William Kiprop received High Commissioner John Mensah of Ghana. => William Kiprop; President; KE | John Mensah; High Commissioner; GH
        The Ambassador of Mongolia to Kazakhstan, Bat-Erdene Dorj, met Deputy Foreign Minister Akan Sadykov. => Bat-Erdene Dorj; Ambassador; MN | Akan Sadykov; Deputy Foreign Minister; KZ
        US Secretary of State Anthony Miller, accompanied by Assistant Secretary of State Karen Young, arrived. => Anthony Miller; Secretary of State; US | Karen Young; Assistant Secretary of State; US
        """)
    void settlesWhomTheyServe(String sentence, String meant) {
        assertThat(people(sentence)).isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        President Lee Hyun-woo of the Republic of Korea spoke. President Lee left. => Lee Hyun-woo; President; KR
        Prime Minister Enkhbat Gantulga of Mongolia spoke. PM E.Gantulga left. => Enkhbat Gantulga; Prime Minister; MN
        Chairperson Musa Diallo spoke. Musa left. => Musa Diallo; Chairperson; -
        """)
    void followsThemByShortForms(String text, String meant) {
        assertThat(people(text)).isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        The Minister said that the Prime Minister's Office had agreed.
        In Geneva, the Minister addressed the Human Rights Council.
        The director of the Ana Novak Foundation took part.
        """)
    void takesNothingElseForPeople(String sentence) {
        assertThat(people(sentence)).isEmpty();
    }

    private static String people(String text) {
        return Readings.inShort("posts", READER.read(Readings.page(text, "en")));
    }
}
