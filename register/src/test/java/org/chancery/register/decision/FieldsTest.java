package org.chancery.register.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.reader.Reader;
import org.chancery.reader.page.Page;
import org.chancery.reader.text.Item;
import org.chancery.reader.text.KeptText;
import org.chancery.register.item.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people may write as the value of a field, and what is kept of it. */
class FieldsTest {
    private static final KeptText TEXT = KeptText.of("""
        On 12 March 2024, Minister of Energy of Moldova Petru Munteanu received the Ambassador of Latvia to Moldova, Jānis Bērziņš, on the sidelines of the Energy Forum in Riga.

        The parties agreed to hold the 4th session of the Joint Commission on Trade in Riga in 2025. The Minister congratulated Latvia on its Independence Day, celebrated on 18 November. In 2023, trade between Moldova and Latvia amounted to USD 41.5 million. Baltic Solar Ltd opened an office. Direct flights between Riga and Chisinau were opened on 2 May 2023.
        """);

    @ParameterizedTest(name = "{0} {1} = {2}")
    @CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", textBlock = """
        person       | name         | ' Ilze   Ozola '        | Ilze Ozola
        person       | post         | Minister ;Envoy; Envoy  | Minister; Envoy
        person       | state        | lv                      | LV
        person       | state        | ''                      | ''
        person       | state        | eu                      | @EU
        person       | state        | @au                     | @AU
        organisation | kind         | Company                 | company
        contact      | status       | HELD                    | held
        contact      | main         | TRUE                    | true
        contact      | when         | 2024-03-12/2024-03-13   | 2024-03-12/2024-03-13
        contact      | when         | 2024-21                 | 2024-21
        contact      | sides        | PL; KZ,KZ               | KZ,PL
        contact      | sides        | XK + eu                 | @EU,XK
        contact      | ordinal      | 04                      | 4
        contact      | subkind      | courtesy call           | courtesy-call
        undertaking  | due          | ../2025                 | ../2025
        figure       | measure      | trade turnover          | trade-turnover
        figure       | value        | 41500000.50             | 41500000.5
        figure       | value        | 1E+3                    | 1000
        figure       | unit         | USD                     | USD
        figure       | unit         | MWh of power            | MWh of power
        occasion     | date         | --11-18                 | --11-18
        topic        | subject      | human rights            | human-rights
        development  | course       | postponed               | postponed
        """)
    void keeps(String kind, String field, String given, String kept) {
        assertThat(Fields.require(Kind.of(kind), field).kept(given)).isEqualTo(kept);
    }

    @ParameterizedTest(name = "{0} {1} = {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', emptyValue = "", textBlock = """
        person      | name    | ""         | the field name cannot be empty
        person      | state   | QQ         | 'QQ' is no code of a state
        contact     | kind    | lunch      | 'lunch' is none of meeting, call, consultations, session, visit, conference, letters
        contact     | when    | 2024-13    | '2024-13' is no day or period in EDTF
        contact     | when    | 12 March   | '12 March' is no day or period in EDTF
        contact     | when    | 2025/2024  | '2025/2024' is no day or period in EDTF
        contact     | ordinal | 0          | '0' is no number of a sitting
        contact     | ordinal | fourth     | 'fourth' is no number of a sitting
        contact     | main    | yes        | 'yes' is none of true, false
        contact     | sides   | KZ, Narnia | 'Narnia' is no code of a state
        figure      | value   | 41.5 mln   | '41.5 mln' is no number in base units
        figure      | unit    | ZZZ        | 'ZZZ' is no currency of ISO 4217
        occasion    | date    | --13-01    | '--13-01' is no date
        topic       | subject | weather    | 'weather' is none of political
        person      | shoes   | 44         | 'shoes' is no field of the kind person, which has name, post, state
        """)
    void refusesInOneSentence(String kind, String field, String given, String sentence) {
        assertThatThrownBy(() -> Fields.require(Kind.of(kind), field).kept(given))
                .isInstanceOf(UnsoundDecisionException.class)
                .hasMessageStartingWith(sentence)
                .hasMessageNotContaining("\n");
    }

    @Test
    void giveBackEveryItemAsItWasRead() {
        Page page = new Page(
                TEXT,
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 3, 13)),
                Optional.empty(),
                Optional.empty(),
                "en");
        List<Item> items = Reader.create().read(page).items().toList();
        Set<Kind> kinds =
                items.stream().map(Kind::of).collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
        assertThat(kinds)
                .as("the text has items of each kind")
                .containsAll(EnumSet.complementOf(EnumSet.of(Kind.POSITION)));
        assertThat(items).allSatisfy(item -> {
            assertThat(Written.of(item).keySet())
                    .containsExactlyElementsOf(
                            Fields.of(Kind.of(item)).stream().map(Field::name).toList());
            assertThat(Laying.told(item, item.words())).isEqualTo(item);
        });
    }
}
