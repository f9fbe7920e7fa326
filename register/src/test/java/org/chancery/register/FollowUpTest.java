package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.chancery.reader.Reader;
import org.chancery.reader.side.Side;
import org.chancery.reader.undertaking.Undertaking;
import org.chancery.register.database.Kind;
import org.chancery.register.database.OnBothDatabases;
import org.chancery.register.entry.UndertakingEntry;
import org.chancery.register.entry.UndertakingEntry.Bearing;
import org.chancery.register.entry.UndertakingEntry.FollowUp;
import org.chancery.register.entry.UndertakingEntry.State;
import org.chancery.register.evidence.Evidence;
import org.chancery.register.relation.Relation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What later readouts say of things undertaken, from the words of the one to the state of the other. */
@OnBothDatabases
class FollowUpTest {
    private static final Relation RELATION = Relation.between(Side.state("MD"), Side.state("LV"));
    private static final LocalDate LATER = LocalDate.of(2026, 1, 1);

    @Parameter
    Kind database;

    @TempDir
    Path home;

    private Register register;

    @BeforeEach
    void talks() {
        register = Register.open(
                database.at(home), Reader.create(), Clock.fixed(Instant.parse("2025-06-01T08:00:00Z"), ZoneOffset.UTC));
        add("talks", "2023-03-14", """
            On 13 March 2023, Minister of Energy of Moldova Petru Munteanu met with the Minister of Energy of Latvia Ilze Ozola in Riga. The ministers agreed to open direct flights between Riga and Chisinau.
            """);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        Direct flights between Riga and Chisinau were opened on 2 May 2024.                         | FULFILS    | DONE
        The ministers welcomed the launch of direct flights between Riga and Chisinau.              | FULFILS    | DONE
        Negotiations on direct flights between Riga and Chisinau continue.                          | PROGRESSES | IN_PROGRESS
        Direct flights between Riga and Chisinau are no longer being pursued.                       | DROPS      | DROPPED
        Preparations for the direct flights between Riga and Chisinau have begun.                   | PROGRESSES | IN_PROGRESS
        The opening of direct flights between Riga and Chisinau was postponed until May 2025.       | POSTPONES  | OPEN
        Latvia gave up its plan to open direct flights between Riga and Chisinau.                   | DROPS      | DROPPED
        """)
    void tellsWhatBecameOfIt(String later, Bearing bearing, State state) {
        tell(later);
        assertThat(undertaking().followUp()).singleElement().satisfies(one -> {
            assertThat(one.bearing()).isEqualTo(bearing);
            assertThat(one.isCertain()).isTrue();
            assertThat(later).contains(((Evidence.Words) one.evidence()).quote());
        });
        assertThat(undertaking().state()).isEqualTo(state);
    }

    @Test
    void knowsAThingAgainInAnotherLanguage() {
        add("later", "2024-09-03", "ru", """
            2 сентября 2024 года министр энергетики Молдовы Петру Мунтяну принял министра энергетики Латвии Илзе Озолу в Кишинёве.

            Прямые рейсы между Ригой и Кишинёвом были открыты 2 мая 2024 года.
            """);
        assertThat(undertaking().followUp())
                .singleElement()
                .satisfies(one -> assertThat(one.bearing()).isEqualTo(Bearing.FULFILS));
        assertThat(undertaking().state()).isEqualTo(State.DONE);
    }

    @Test
    void leavesOutOfAReviewWhatWasOnlyAsked() {
        add("asked", "2023-03-15", """
            On 13 March 2023, Minister of Energy of Latvia Ilze Ozola met with the Minister of Energy of Moldova Petru Munteanu in Riga. Munteanu asked Latvia to provide a transformer for Balti.
            """);
        tell("The ministers reviewed the implementation of the agreements reached during the meeting between"
                + " Ministers Petru Munteanu and Ilze Ozola in Riga on 13 March 2023.");
        assertThat(register.relation(RELATION, LATER).undertakings())
                .filteredOn(one -> one.kind() == Undertaking.Kind.REQUESTED)
                .singleElement()
                .satisfies(one -> assertThat(one.followUp()).isEmpty());
    }

    @Test
    void takesForOneWhatIsInvitedAgain() {
        tell("Ozola invited Petru Munteanu to visit Riga.");
        add("again", "2024-11-05", """
            On 4 November 2024, Minister of Energy of Latvia Ilze Ozola met with the Minister of Energy of Moldova Petru Munteanu in Vilnius. Ozola renewed the invitation to Petru Munteanu to come to Latvia.
            """);
        assertThat(register.relation(RELATION, LATER).undertakings())
                .filteredOn(one -> one.kind() == Undertaking.Kind.INVITED)
                .singleElement()
                .satisfies(one ->
                        assertThat(one.followUp()).extracting(FollowUp::bearing).containsExactly(Bearing.REPEATS));
    }

    @Test
    void takesUpAnInvitationByAVisitToldByPost() {
        tell("Ozola invited Petru Munteanu to visit Riga.");
        add("visited", "2025-02-05", """
            On 4 February 2025, Minister of Energy of Latvia Ilze Ozola received the Ambassador of Moldova to Latvia Ion Rusu in Riga. They recalled the visit of Moldova's Minister of Energy to Riga in January 2025.
            """);
        assertThat(register.relation(RELATION, LATER).undertakings())
                .filteredOn(one -> one.kind() == Undertaking.Kind.INVITED)
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(State.DONE));
    }

    @Test
    void proposesWhatIsOnlyLikelyAndLeavesTheStateAlone() {
        tell("Direct trains from Chisinau to Bucharest were opened on 2 May 2024.");
        assertThat(undertaking().followUp()).extracting(FollowUp::isCertain).doesNotContain(true);
        assertThat(undertaking().state()).isEqualTo(State.OPEN);
    }

    @Test
    void leavesAloneWhatSharesNoMoreThanAWord() {
        tell("A school for pilots was opened in Chisinau on 2 May 2024.");
        assertThat(undertaking().followUp()).isEmpty();
    }

    @Test
    void reviewsWhatWasAgreedAtTheContactThatIsNamed() {
        tell("The ministers reviewed the implementation of the agreements reached during the meeting between"
                + " Ministers Petru Munteanu and Ilze Ozola in Riga on 13 March 2023.");
        assertThat(undertaking().followUp())
                .singleElement()
                .satisfies(one -> assertThat(one.bearing()).isEqualTo(Bearing.REVIEWS));
        assertThat(undertaking().state()).isEqualTo(State.OPEN);
    }

    private void tell(String sentence) {
        add("later", "2024-09-03", """
            On 2 September 2024, Minister of Energy of Moldova Petru Munteanu received the Minister of Energy of Latvia Ilze Ozola in Chisinau.

            """ + sentence + "\n");
    }

    private UndertakingEntry undertaking() {
        return register.relation(RELATION, LATER).undertakings().getFirst();
    }

    private void add(String name, String published, String text) {
        add(name, published, "en", text);
    }

    private void add(String name, String published, String language, String text) {
        register.add(Sources.of(name, published, language, "Ministry of Energy", text));
    }
}
