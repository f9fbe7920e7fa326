package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.reader.Reader;
import org.chancery.reader.page.Source;
import org.chancery.reader.side.Side;
import org.chancery.register.database.Kind;
import org.chancery.register.database.OnBothDatabases;
import org.chancery.register.decision.Subject;
import org.chancery.register.entry.UndertakingEntry;
import org.chancery.register.relation.Relation;
import org.chancery.register.relation.RelationRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** A record is computed once and given again until something changes on which it rests, whoever changes it. */
@OnBothDatabases
class RecordsTest {
    private static final Reader READER = Reader.create();
    private static final Relation RELATION = Relation.between(Side.state("MD"), Side.state("LV"));
    private static final LocalDate LATER = LocalDate.of(2026, 1, 1);

    private static final String TALKS = """
        On 13 March 2023, Minister of Energy of Moldova Petru Munteanu met with the Minister of Energy of Latvia Ilze Ozola in Riga. The ministers agreed to open direct flights between Riga and Chisinau.
        """;

    @Parameter
    Kind database;

    @TempDir
    Path home;

    private final Ticking clock = new Ticking();
    private Register register;
    private Register beside;

    @BeforeEach
    void add() {
        register = open();
        beside = open();
        add(register, "talks", TALKS);
    }

    @Test
    void givesTheSameAgainWhileNothingOfItChanges() {
        RelationRecord record = record();
        assertThat(record()).isSameAs(record);
        add(
                beside,
                "elsewhere",
                "On 1 May 2023, the Minister of Energy of Estonia met with the Minister of Energy"
                        + " of Finland in Tallinn. They agreed to build a cable.\n");
        assertThat(record()).isSameAs(record);
        assertThat(register.relation(RELATION, LATER.plusDays(1))).isNotSameAs(record);
    }

    @Test
    void computesAnewWhatAnotherDocumentTellsOf() {
        RelationRecord record = record();
        add(beside, "later", TALKS.replace("13 March", "14 April").replace("flights", "trains"));
        assertThat(record().contacts()).hasSize(record.contacts().size() + 1);
    }

    @Test
    void computesAnewWhatWasDecidedOn() {
        UndertakingEntry before = record().undertakings().getFirst();
        beside.deciding("Officer", "").correct(new Subject.OfItem(before.id().value()), "due", "2025");
        assertThat(record().undertakings().getFirst().due()).hasToString("Optional[2025]");
        beside.deciding("Officer", "").reject(new Subject.OfEntry(before.id().value()), Optional.empty());
        assertThat(record().undertakings()).isEmpty();
    }

    @Test
    void computesAnewWhatADocumentNoLongerTells() {
        assertThat(record().contacts()).isNotEmpty();
        beside.documents()
                .forEach(document -> beside.document(document.id()).orElseThrow().items().stream()
                        .filter(item -> item.kind() != org.chancery.register.item.Kind.TOPIC)
                        .forEach(item -> beside.deciding("Officer", "")
                                .reject(new Subject.OfItem(item.id()), Optional.empty())));
        assertThat(record().isEmpty()).isTrue();
    }

    private Register open() {
        return Register.open(database.at(home), READER, clock);
    }

    private RelationRecord record() {
        return register.relation(RELATION, LATER);
    }

    private static void add(Register to, String name, String text) {
        to.add(new Source(
                text.getBytes(StandardCharsets.UTF_8),
                name + ".txt",
                Optional.of(LocalDate.of(2023, 5, 2)),
                Optional.of("Ministry of Energy"),
                Optional.empty(),
                Optional.of("en")));
    }
}
