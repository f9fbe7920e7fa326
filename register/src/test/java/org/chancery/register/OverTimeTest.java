package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.reader.Reader;
import org.chancery.reader.person.Level;
import org.chancery.reader.side.Side;
import org.chancery.reader.topic.Topic;
import org.chancery.register.database.Kind;
import org.chancery.register.database.OnBothDatabases;
import org.chancery.register.entry.AgreementEntry;
import org.chancery.register.entry.AgreementEntry.Stage;
import org.chancery.register.entry.PositionChange;
import org.chancery.register.entry.PositionEntry;
import org.chancery.register.entry.Rung;
import org.chancery.register.entry.Stances;
import org.chancery.register.relation.Relation;
import org.chancery.register.relation.RelationRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Documents between the sides, positions, subjects and levels of a relation over time. */
@OnBothDatabases
class OverTimeTest {
    private static final Side LATVIA = Side.state("LV");
    private static final Side MOLDOVA = Side.state("MD");
    private static final Relation RELATION = Relation.between(MOLDOVA, LATVIA);
    private static final LocalDate LATER = LocalDate.of(2026, 1, 1);

    @Parameter
    Kind database;

    @TempDir
    Path home;

    private Register register;

    @BeforeEach
    void add() {
        register = Register.open(
                database.at(home), Reader.create(), Clock.fixed(Instant.parse("2025-06-01T08:00:00Z"), ZoneOffset.UTC));
        add("2023-03-14", """
            On 13 March 2023, Minister of Energy of Moldova Petru Munteanu met with the Minister of Energy of Latvia Ilze Ozola in Riga. The ministers agreed to sign an agreement on rail freight by the end of 2023.

            Petru Munteanu expressed support for the enlargement of the European Union. Ilze Ozola condemned the attacks on ships in the Baltic Sea.
            """);
    }

    @Test
    void followsADocumentFromTheFirstWordOfItToItsEntryIntoForce() {
        assertThat(agreement().stage()).isEqualTo(Stage.AHEAD);
        assertThat(agreement().due()).hasToString("Optional[../2023]");
        add("2024-02-02", """
            On 1 February 2024, Minister of Energy of Moldova Petru Munteanu received the Minister of Energy of Latvia Ilze Ozola in Chisinau. The ministers signed the Agreement on Rail Freight.
            """);
        assertThat(agreement().stage()).isEqualTo(Stage.SIGNED);
        assertThat(agreement().signed()).hasToString("Optional[2024-02-01]");
        add("2024-09-03", """
            On 2 September 2024, Minister of Energy of Moldova Petru Munteanu received the Minister of Energy of Latvia Ilze Ozola in Chisinau. The agreement on rail freight entered into force on 1 August 2024.
            """);
        AgreementEntry agreement = agreement();
        assertThat(agreement.title()).isEqualTo("agreement on rail freight");
        assertThat(agreement.stage()).isEqualTo(Stage.IN_FORCE);
        assertThat(agreement.inForce()).hasToString("Optional[2024-08-01]");
        assertThat(agreement.sides()).containsExactly(LATVIA, MOLDOVA);
        assertThat(agreement.undertakings()).hasSize(2);
    }

    @Test
    void keepsDocumentsOfTwoTitlesApart() {
        add("2024-02-02", """
            On 1 February 2024, Minister of Energy of Moldova Petru Munteanu received the Minister of Energy of Latvia Ilze Ozola in Chisinau. The ministers signed a memorandum on solar power.
            """);
        assertThat(record().agreements())
                .extracting(AgreementEntry::title, AgreementEntry::stage)
                .containsExactly(
                        tuple("agreement on rail freight", Stage.AHEAD),
                        tuple("memorandum on solar power", Stage.SIGNED));
    }

    @Test
    void tellsWhatIsNewDroppedAndRewordedSinceTheLastContactOfTheLevel() {
        assertThat(ofMinisters().before()).isEmpty();
        assertThat(ofMinisters().changes()).isEmpty();
        add("2023-08-02", """
            On 1 August 2023, Minister of Energy of Moldova Petru Munteanu received the Ambassador of Latvia to Moldova Jānis Bērziņš. Petru Munteanu thanked the Ambassador for the help with grid repairs.
            """);
        add("2024-02-02", """
            On 1 February 2024, Minister of Energy of Moldova Petru Munteanu received the Minister of Energy of Latvia Ilze Ozola in Chisinau.

            Petru Munteanu reiterated the support of Moldova for a swift enlargement of the European Union to the east. Ilze Ozola praised the reforms of the energy market in Moldova.
            """);
        assertThat(ofMinisters().changes())
                .extracting(
                        PositionChange::kind,
                        change -> change.now().map(PositionEntry::by),
                        change -> change.before().map(PositionEntry::by))
                .containsExactly(
                        tuple(
                                PositionChange.Kind.REWORDED,
                                Optional.of(new TreeSet<>(Set.of(MOLDOVA))),
                                Optional.of(new TreeSet<>(Set.of(MOLDOVA)))),
                        tuple(PositionChange.Kind.NEW, Optional.of(new TreeSet<>(Set.of(LATVIA))), Optional.empty()),
                        tuple(
                                PositionChange.Kind.DROPPED,
                                Optional.empty(),
                                Optional.of(new TreeSet<>(Set.of(LATVIA)))));
    }

    @Test
    void tellsWhenEachSideWasLastMetAtEachLevel() {
        add("2023-08-02", """
            On 1 August 2023, Minister of Energy of Moldova Petru Munteanu received the Ambassador of Latvia to Moldova Jānis Bērziņš.
            """);
        assertThat(record().ladder())
                .extracting(
                        Rung::level, Rung::side, rung -> rung.contact().when().toString())
                .containsExactly(
                        tuple(Level.MINISTER, LATVIA, "Optional[2023-03-13]"),
                        tuple(Level.MINISTER, MOLDOVA, "Optional[2023-08-01]"),
                        tuple(Level.AMBASSADOR, LATVIA, "Optional[2023-08-01]"));
    }

    @Test
    void countsTheDocumentsOfEachYearThatSpeakOfASubject() {
        add("2024-02-02", """
            On 1 February 2024, Minister of Energy of Moldova Petru Munteanu received the Minister of Energy of Latvia Ilze Ozola in Chisinau. They discussed energy and the supply of gas.
            """);
        assertThat(record().topics())
                .filteredOn(topic -> topic.subject() == Topic.Subject.ENERGY)
                .singleElement()
                .satisfies(topic -> assertThat(topic.years()).containsEntry(Year.of(2024), 1));
        assertThat(record().topics())
                .filteredOn(topic -> topic.subject() == Topic.Subject.TRANSPORT)
                .singleElement()
                .satisfies(topic -> assertThat(topic.years()).isEqualTo(Map.of(Year.of(2023), 1)));
    }

    private Stances ofMinisters() {
        return record().stances().stream()
                .filter(stances -> stances.level() == Level.MINISTER)
                .findFirst()
                .orElseThrow();
    }

    private AgreementEntry agreement() {
        assertThat(record().agreements()).hasSize(1);
        return record().agreements().getFirst();
    }

    private RelationRecord record() {
        return register.relation(RELATION, LATER);
    }

    private void add(String published, String text) {
        register.add(Sources.of(published, published, "en", "Ministry of Energy of Moldova", text));
    }
}
