package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.chancery.reader.Reader;
import org.chancery.reader.page.Source;
import org.chancery.reader.side.Side;
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
        register.add(new Source(
                text.getBytes(StandardCharsets.UTF_8),
                name + ".txt",
                Optional.of(LocalDate.parse(published)),
                Optional.of("Ministry of Energy"),
                Optional.empty(),
                Optional.of("en")));
    }
}
