package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.reader.Reader;
import org.chancery.reader.side.Side;
import org.chancery.register.database.Kind;
import org.chancery.register.database.OnBothDatabases;
import org.chancery.register.decision.Deciding;
import org.chancery.register.decision.Decision;
import org.chancery.register.decision.Link;
import org.chancery.register.decision.Subject;
import org.chancery.register.document.DocumentId;
import org.chancery.register.entry.ContactEntry;
import org.chancery.register.entry.Entry;
import org.chancery.register.entry.PersonEntry;
import org.chancery.register.entry.UndertakingEntry;
import org.chancery.register.entry.UndertakingEntry.Bearing;
import org.chancery.register.entry.UndertakingEntry.FollowUp;
import org.chancery.register.entry.UndertakingEntry.State;
import org.chancery.register.evidence.Evidence;
import org.chancery.register.item.StoredItem;
import org.chancery.register.relation.Relation;
import org.chancery.register.relation.RelationRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** What an officer rules on people, contacts, undertakings and links across documents, and the record that obeys. */
@OnBothDatabases
class RuledRecordTest {
    private static final Reader READER = Reader.create();
    private static final Relation RELATION = Relation.between(Side.state("MD"), Side.state("LV"));
    private static final LocalDate LATER = LocalDate.of(2026, 1, 1);

    @Parameter
    Kind database;

    @TempDir
    Path home;

    private final Ticking clock = new Ticking();
    private Register register;

    @BeforeEach
    void add() {
        register = Register.open(database.at(home), READER, clock);
        add("talks", "2023-03-14", """
            On 13 March 2023, Minister of Energy of Moldova Petru Munteanu met with the Minister of Energy of Latvia Ilze Ozola in Riga. The ministers agreed to open direct flights between Riga and Chisinau.
            """);
        add("visit", "2024-05-03", """
            On 2 May 2024, Minister of Energy of Moldova Petru Munteanu met with the Minister of Energy of Latvia Ilze Kalnina in Chisinau. The ministers agreed to build a solar plant near Chisinau.
            """);
    }

    @Test
    void mergesPeopleWhomTheirNamesTellApartAndSplitsThemAgain() {
        UUID before = person("Ilze Ozola").id().value();
        UUID after = person("Ilze Kalnina").id().value();
        Decision merged = officer().merge(register.members(before), register.members(after));
        PersonEntry one = person("Ilze Ozola", "Ilze Kalnina");
        assertThat(one.items()).containsExactlyInAnyOrder(before, after);
        assertThat(one.matches()).singleElement().satisfies(match -> {
            assertThat(match.score()).isOne();
            assertThat(match.reason()).isEqualTo("a person has found them one");
        });
        assertThat(record().contacts())
                .as("who took part is she in both")
                .allSatisfy(contact -> assertThat(contact.attendance())
                        .extracting(ContactEntry.Attendance::person)
                        .contains(one.id()));

        officer().revoke(merged.id());
        assertThat(record().people()).extracting(PersonEntry::name).contains("Ilze Ozola", "Ilze Kalnina");
    }

    @Test
    void splitsAPersonWhomOneNameBringsTogether() {
        List<UUID> both = register.members(person("Petru Munteanu").id().value());
        assertThat(both).hasSize(2);
        officer().split(both.subList(0, 1), both.subList(1, 2));
        assertThat(record().people())
                .filteredOn(person -> person.name().equals("Petru Munteanu"))
                .extracting(Entry::items)
                .containsExactlyInAnyOrder(both.subList(0, 1), both.subList(1, 2));
    }

    @Test
    void mergesContactsThatTheirDaysTellApart() {
        List<ContactEntry> two = record().contacts();
        officer().merge(two.getLast().items(), two.getFirst().items());
        assertThat(record().contacts())
                .singleElement()
                .satisfies(one -> assertThat(one.accounts()).hasSize(2));
    }

    @Test
    void mergesUndertakingsAndKeepsApartWhatWasRefused() {
        UUID flights = undertaking("flights").id().value();
        UUID plant = undertaking("plant").id().value();
        Decision merged = officer().merge(List.of(flights), List.of(plant));
        assertThat(record().undertakings())
                .singleElement()
                .satisfies(one ->
                        assertThat(one.followUp()).extracting(FollowUp::bearing).containsExactly(Bearing.REPEATS));
        officer().revoke(merged.id());

        add("again", "2024-06-02", """
            On 1 June 2024, Minister of Energy of Moldova Petru Munteanu met with the Minister of Energy of Latvia Ilze Ozola in Riga. The ministers agreed to open direct flights between Riga and Chisinau.
            """);
        UUID again = undertaking("flights").items().getLast();
        assertThat(undertaking("flights").items()).containsExactly(flights, again);
        officer().refuse(new Link(flights, again, Bearing.REPEATS));
        assertThat(record().undertakings())
                .filteredOn(one -> one.quote().contains("flights"))
                .extracting(Entry::items)
                .containsExactly(List.of(flights), List.of(again));
    }

    @Test
    void linksWhatAPersonLinksAndUnlinksWhatOneRefuses() {
        DocumentId news = add("news", "2024-07-02", """
            On 1 July 2024, Minister of Energy of Moldova Petru Munteanu met with the Minister of Energy of Latvia Ilze Ozola in Riga. Direct flights between Riga and Chisinau were opened in June.
            """);
        UndertakingEntry flights = undertaking("flights");
        assertThat(flights.state()).isEqualTo(State.DONE);
        UUID opened =
                flights.followUp().getFirst().evidence().words().getFirst().item();
        Decision refused = officer()
                .refuse(new Link(
                        flights.id().value(),
                        opened,
                        flights.followUp().getFirst().bearing()));
        assertThat(undertaking("flights").state()).isEqualTo(State.OPEN);
        assertThat(undertaking("flights").followUp()).isEmpty();
        officer().revoke(refused.id());
        assertThat(undertaking("flights").state()).isEqualTo(State.DONE);

        UUID topic = register.document(news).orElseThrow().items().stream()
                .filter(item -> item.kind() == org.chancery.register.item.Kind.CONTACT)
                .findFirst()
                .map(StoredItem::id)
                .orElseThrow();
        officer().accept(new Link(undertaking("plant").id().value(), topic, Bearing.PROGRESSES));
        assertThat(undertaking("plant").state()).isEqualTo(State.IN_PROGRESS);
        assertThat(undertaking("plant").followUp()).singleElement().satisfies(one -> {
            assertThat(one.isCertain()).isTrue();
            assertThat(one.evidence().words()).extracting(Evidence.Words::item).containsExactly(topic);
            assertThat(one.evidence())
                    .isInstanceOfSatisfying(
                            Evidence.Inference.class,
                            inference -> assertThat(inference.from()).anyMatch(Evidence.Decision.class::isInstance));
        });
    }

    @Test
    void laysWhatIsDecidedOnAnEntryOverAllItsItems() {
        UUID flights = undertaking("flights").id().value();
        officer().correct(new Subject.OfEntry(flights), "due", "2024-12");
        assertThat(undertaking("flights").due()).hasToString("Optional[2024-12]");
        assertThat(undertaking("flights").isDueUnreported()).isTrue();
        assertThat(undertaking("flights").evidence())
                .filteredOn(Evidence.Decision.class::isInstance)
                .singleElement()
                .satisfies(decision ->
                        assertThat(((Evidence.Decision) decision).why()).isEqualTo("as their note says"));

        officer().reject(new Subject.OfEntry(flights), Optional.empty());
        assertThat(record().undertakings()).noneMatch(one -> one.quote().contains("flights"));
    }

    @Test
    void knowsAPersonWhoseNameWasCorrectedByTheNameThatDocumentsUse() {
        officer().correct(new Subject.OfEntry(person("Petru Munteanu").id().value()), "name", "Petru I. Munteanu");
        assertThat(person("Petru I. Munteanu").spellings()).containsExactly("Petru Munteanu");
        assertThat(record().contacts())
                .allSatisfy(contact -> assertThat(contact.attendance())
                        .extracting(ContactEntry.Attendance::name)
                        .contains("Petru I. Munteanu"));
    }

    private Deciding officer() {
        return register.deciding("Officer", "as their note says");
    }

    private RelationRecord record() {
        return register.relation(RELATION, LATER);
    }

    /** The person of a name, or of several. */
    private PersonEntry person(String... names) {
        List<PersonEntry> found = record().people().stream()
                .filter(person -> List.of(names).contains(person.name()))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private UndertakingEntry undertaking(String word) {
        return record().undertakings().stream()
                .filter(one -> one.quote().contains(word))
                .findFirst()
                .orElseThrow();
    }

    private DocumentId add(String name, String published, String text) {
        register.add(Sources.english(name, published, text));
        return register.documents().stream()
                .filter(document -> document.name().equals(name + ".txt"))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
