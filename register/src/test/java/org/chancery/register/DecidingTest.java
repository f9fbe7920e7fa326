package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chancery.reader.Reader;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.page.Source;
import org.chancery.reader.person.Person;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Item;
import org.chancery.register.database.Database;
import org.chancery.register.database.OnBothDatabases;
import org.chancery.register.decision.Act;
import org.chancery.register.decision.Addition;
import org.chancery.register.decision.Deciding;
import org.chancery.register.decision.Decision;
import org.chancery.register.decision.Link;
import org.chancery.register.decision.Selection;
import org.chancery.register.decision.Subject;
import org.chancery.register.decision.UnsoundDecisionException;
import org.chancery.register.document.DocumentId;
import org.chancery.register.document.StoredDocument;
import org.chancery.register.entry.ContactEntry;
import org.chancery.register.entry.PersonEntry;
import org.chancery.register.entry.UndertakingEntry.Bearing;
import org.chancery.register.item.Kind;
import org.chancery.register.item.Status;
import org.chancery.register.item.StoredItem;
import org.chancery.register.relation.Relation;
import org.chancery.register.relation.RelationRecord;
import org.chancery.register.relation.RelationSummary;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** An officer decides on what was read, and the record follows. */
@OnBothDatabases
class DecidingTest {
    private static final Reader READER = Reader.create();
    private static final Relation RELATION = Relation.between(Side.state("MD"), Side.state("LV"));
    private static final LocalDate LATER = LocalDate.of(2026, 1, 1);

    private static final String CALL = """
        Ambassador received

        On 13 March 2023, Minister of Energy of Moldova Petru Munteanu received the Ambassador of Latvia to Moldova, Jānis Bērziņš.

        The parties agreed to build a solar plant by the end of 2026. A delegation of experts will come to Riga soon.
        """;

    private static final String TALKS = """
        Talks in Riga

        On 2 September 2024, Minister of Energy of Moldova P. Munteanu met with the Minister of Energy of Latvia Ilze Ozola in Riga. They agreed to exchange statistics every year.
        """;

    @Parameter
    org.chancery.register.database.Kind database;

    @TempDir
    Path home;

    private final Ticking clock = new Ticking();
    private Register register;
    private DocumentId call;
    private DocumentId talks;

    @BeforeEach
    void add() {
        register = Register.open(database.at(home), READER, clock);
        call = add("call", "2023-03-14", CALL);
        talks = add("talks", "2024-09-03", TALKS);
    }

    @Test
    void correctsAFieldAndTheRecordFollows() {
        StoredItem contact = item(call, Contact.class);
        Decision decision = officer().correct(on(contact), "when", "2023-03-15");
        StoredItem corrected = item(call, Contact.class);
        assertThat(corrected.status()).isEqualTo(Status.CORRECTED);
        assertThat(corrected.fields()).containsOnlyKeys("when").containsValue(decision.basis());
        assertThat(record().contacts().getLast().when()).hasToString("Optional[2023-03-15]");

        officer().revoke(decision.id());
        assertThat(item(call, Contact.class)).isEqualTo(contact);
        assertThat(record().contacts().getLast().when()).hasToString("Optional[2023-03-13]");
    }

    @Test
    void rejectsAndConfirmsWhatCounts() {
        StoredItem contact = item(call, Contact.class);
        officer().reject(on(contact), Optional.empty());
        assertThat(record().contacts()).hasSize(1);
        assertThat(document(call).items()).extracting(StoredItem::id).doesNotContain(contact.id());
        assertThat(document(call).aside())
                .singleElement()
                .satisfies(aside -> assertThat(aside.status()).isEqualTo(Status.REJECTED));

        Decision confirmed = officer().confirm(on(contact), Optional.empty());
        assertThat(item(call, Contact.class).status()).isEqualTo(Status.CONFIRMED);
        assertThat(item(call, Contact.class).settled()).contains(confirmed.basis());
        assertThat(((Act.Confirm) confirmed.act()).values())
                .containsEntry("when", "2023-03-13")
                .containsEntry("sides", "LV,MD");
        assertThat(record().contacts()).hasSize(2);
    }

    @Test
    void addsWhatWasMissed() {
        Decision decision = officer()
                .add(
                        talks,
                        new Addition(
                                Kind.CONTACT,
                                new Selection.Quoted("exchange statistics every year"),
                                Map.of("kind", "call", "status", "planned", "when", "2025", "sides", "LV MD")));
        StoredItem added = only(talks, one -> one.status() == Status.ADDED);
        assertThat(added.id()).isEqualTo(((Act.Add) decision.act()).item());
        assertThat(added.item().words().quote()).isEqualTo("exchange statistics every year");
        assertThat(added.item().words().rule()).isEqualTo("decision:" + decision.id());
        assertThat(record().contacts())
                .extracting(ContactEntry::kind)
                .containsExactly(Contact.Kind.CALL, Contact.Kind.MEETING, Contact.Kind.MEETING);
        int start = TALKS.indexOf("Ilze Ozola");
        officer().add(talks, new Addition(Kind.PERSON, new Selection.At(start, start + 4), Map.of("state", "LV")));
        assertThat(only(
                                talks,
                                one -> one.item() instanceof Person person
                                        && person.name().equals("Ilze"))
                        .status())
                .as("the name is that of the words where none is told")
                .isEqualTo(Status.ADDED);
    }

    @Test
    void movesADocumentToTheRelationThatItsCorrectedItemsTellOf() {
        Relation other = Relation.between(Side.state("EE"), Side.state("MD"));
        assertThat(register.relation(other, LATER).isEmpty()).isTrue();
        Decision moved = officer().correct(on(item(talks, Contact.class)), "sides", "EE, MD");
        assertThat(register.relation(other, LATER).contacts()).hasSize(1);
        assertThat(record().contacts()).hasSize(1);
        assertThat(register.relations(LATER))
                .extracting(RelationSummary::relation)
                .contains(other, RELATION);

        officer().revoke(moved.id());
        assertThat(register.relation(other, LATER).isEmpty()).isTrue();
        assertThat(register.relations(LATER))
                .extracting(RelationSummary::relation)
                .containsExactly(RELATION);
        assertThat(record().contacts()).hasSize(2);
    }

    @Test
    void tellsTheRecordAsItWasKnown() {
        Instant beforeAll = clock.last();
        Decision first = officer().correct(on(item(call, Contact.class)), "when", "2023-03-15");
        Instant afterFirst = clock.last();
        officer().correct(on(item(call, Contact.class)), "when", "2023-03-16");
        Instant afterSecond = clock.last();
        officer().reject(on(item(talks, Contact.class)), Optional.empty());
        officer().revoke(first.id());

        assertThat(when(beforeAll)).isEqualTo("2023-03-13");
        assertThat(when(afterFirst)).isEqualTo("2023-03-15");
        assertThat(when(afterSecond)).isEqualTo("2023-03-16");
        assertThat(register.relation(RELATION, LATER, afterSecond).contacts()).hasSize(2);
        assertThat(register.relation(RELATION, LATER, clock.last()).contacts()).hasSize(1);
        assertThat(register.relation(RELATION, LATER, clock.last())).isEqualTo(record());
    }

    @Test
    void knewNothingOfALaterDocumentOrRevision() {
        Instant before = clock.last();
        add("later", "2023-01-10", CALL.replace("13 March", "3 January"));
        add("call", "2023-03-14", CALL.replace("13 March", "12 March"));
        assertThat(register.relation(RELATION, LATER, before).documents()).hasSize(2);
        assertThat(when(before)).isEqualTo("2023-03-13");
        assertThat(record().documents()).hasSize(3);
        assertThat(record().contacts())
                .extracting(contact -> contact.when().orElseThrow().toString())
                .contains("2023-03-12", "2023-01-03")
                .doesNotContain("2023-03-13");
        assertThat(register.relation(RELATION, LATER, Instant.parse("2025-06-01T08:00:00Z"))
                        .isEmpty())
                .as("before anything was added")
                .isTrue();
    }

    @Test
    void keepsDecisionsOnADocumentThatIsRevised() {
        StoredItem contact = item(call, Contact.class);
        officer().correct(on(contact), "where", "Chisinau");
        UUID rejected = item(call, Person.class).id();
        officer().reject(new Subject.OfItem(rejected), Optional.empty());
        assertThat(add("call", "2023-03-14", "Corrected\n\n" + CALL)).isEqualTo(call);
        assertThat(item(call, Contact.class).id()).isEqualTo(contact.id());
        assertThat(((Contact) item(call, Contact.class).item()).where()).contains("Chisinau");
        assertThat(document(call).aside()).extracting(StoredItem::id).containsExactly(rejected);
    }

    @Test
    void mergesSplitsAndTakesBack() {
        UUID one = only(
                        call,
                        item -> item.item() instanceof Person person
                                && person.name().equals("Jānis Bērziņš"))
                .id();
        UUID other = only(
                        talks,
                        item -> item.item() instanceof Person person
                                && person.name().equals("Ilze Ozola"))
                .id();
        assertThat(record().people())
                .extracting(PersonEntry::id)
                .extracting(Object::toString)
                .contains(one.toString());
        Decision merge = officer().merge(register.members(one), register.members(other));
        assertThat(merge.act()).isEqualTo(new Act.Merge(List.of(one), List.of(other)));
        assertThat(redirects()).isEqualTo(Map.of(other.toString(), one.toString()));

        Decision corrected = officer().correct(new Subject.OfEntry(other), "name", "Ilze Ozola-Bērziņa");
        assertThat(((Act.Correct) corrected.act()).subject())
                .as("a merged name leads to what it was merged into")
                .isEqualTo(new Subject.OfEntry(one));
        refused(() -> officer().merge(List.of(one), List.of(other)), "are merged already");

        officer().revoke(merge.id());
        assertThat(redirects()).isEmpty();
        officer().split(List.of(one), List.of(other));
        refused(() -> officer().split(List.of(one), List.of(one)), "is in both parts");
    }

    @Test
    void listsTheItemsOfAnEntry() {
        DocumentId again = add("again", "2024-10-01", TALKS.replace("2 September", "30 September"));
        UUID one = only(
                        talks,
                        item -> item.item() instanceof Person person
                                && person.name().equals("Ilze Ozola"))
                .id();
        UUID other = only(
                        again,
                        item -> item.item() instanceof Person person
                                && person.name().equals("Ilze Ozola"))
                .id();
        assertThat(register.members(one)).containsExactly(one, other);
        assertThat(register.members(other)).containsExactly(one, other);
        UUID topic = document(call).items().stream()
                .filter(item -> item.kind() == Kind.TOPIC)
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(register.members(topic)).containsExactly(topic);
    }

    @Test
    void acceptsAndRefusesLinks() {
        UUID undertaking = undertaking(call);
        UUID later = item(talks, Contact.class).id();
        Link link = new Link(undertaking, later, Bearing.PROGRESSES);
        officer().accept(link);
        Decision refused = officer().refuse(link);
        assertThat(register.decisions())
                .extracting(Decision::act)
                .containsExactly(new Act.AcceptLink(link), new Act.RefuseLink(link));
        officer().revoke(refused.id());
        refused(() -> officer().accept(new Link(later, undertaking, Bearing.DROPS)), "is no undertaking");
        refused(() -> officer().accept(new Link(undertaking, undertaking, Bearing.REPEATS)), "does not bear on itself");
    }

    @Test
    void refusesWhatCannotStandAndKeepsNothingOfIt() {
        UUID nobody = new UUID(1, 1);
        StoredItem contact = item(call, Contact.class);
        UUID topic = only(call, one -> one.kind() == Kind.TOPIC).id();
        refused(() -> register.deciding(" ", ""), "needs the name of who decides");
        refused(() -> officer().confirm(new Subject.OfItem(nobody), Optional.empty()), "there is no item " + nobody);
        refused(() -> officer().confirm(on(contact), Optional.of("shoes")), "'shoes' is no field of the kind contact");
        refused(() -> officer().correct(on(contact), "when", "yesterday"), "'yesterday' is no day or period");
        refused(() -> officer().reject(on(contact), Optional.of("when")), "of an item the whole is rejected");
        refused(() -> officer().confirm(new Subject.OfEntry(topic), Optional.empty()), "has no entry");
        refused(() -> officer().revoke(nobody), "there is no decision " + nobody);
        refused(() -> officer().add(new DocumentId(nobody), missing(Map.of())), "there is no document " + nobody);
        refused(() -> officer().add(call, missing(Map.of("kind", "call"))), "needs a value of the field status");
        refused(() -> officer().add(call, quoted("Moldova")), "stand in the text more than once");
        refused(() -> officer().add(call, quoted("Vilnius")), "do not stand in the text");
        refused(
                () -> officer().add(call, new Addition(Kind.PERSON, new Selection.At(5, 90_000), Map.of())),
                "no words stand from 5 to 90000");
        refused(
                () -> officer().merge(List.of(contact.id()), List.of(undertaking(call))),
                "not of the kinds contact, undertaking");
        assertThat(register.decisions()).isEmpty();
        assertThat(count("select count(*) from item where added_by is not null"))
                .isZero();

        Decision rejection = officer().reject(on(contact), Optional.empty());
        refused(() -> officer().reject(on(contact), Optional.empty()), "is rejected already");
        refused(() -> officer().correct(on(contact), "where", "Riga"), "is rejected; confirm it");
        officer().revoke(rejection.id());
        refused(() -> officer().revoke(rejection.id()), "is taken back already");
        assertThat(register.decisions()).hasSize(2);
    }

    @Test
    void keepsEveryDecisionWithItsLineInTheHistory() {
        Decision corrected = register.deciding("A. Officer", "the note says so")
                .correct(on(item(call, Contact.class)), "when", "2023-03-15");
        Decision split = officer()
                .split(
                        List.of(item(call, Person.class).id()),
                        List.of(item(talks, Person.class).id()));
        Decision back = officer().revoke(corrected.id());
        assertThat(register.decisions()).containsExactly(corrected, split, back);
        assertThat(corrected.who()).isEqualTo("A. Officer");
        assertThat(corrected.why()).isEqualTo("the note says so");
        assertThat(rows("""
            select act || ' ' || coalesce(document_id, '-') || ' ' || who || ' ' || account
              from history where act = 'decide' order by seq
            """))
                .containsExactly(
                        "decide " + call + " A. Officer corrects when to '2023-03-15' in the item "
                                + item(call, Contact.class).id(),
                        "decide - Officer splits 1 of 2 items off the entry "
                                + item(call, Person.class).id(),
                        "decide " + call + " Officer takes back the decision " + corrected.id());
        assertThat(rows("select kind || ' ' || subject from change order by seq"))
                .endsWith(
                        "document " + call,
                        "decision " + corrected.id(),
                        "decision " + split.id(),
                        "document " + call,
                        "decision " + back.id());
        Jdbi db = Database.open(database.at(home)).jdbi();
        assertThatThrownBy(() -> db.useHandle(handle -> handle.execute("update decision set who = 'X'")))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> db.useHandle(handle -> handle.execute("delete from decision")))
                .hasMessageContaining("append-only");
    }

    @Test
    void knowsTheOrderOfDecisionsThoughTheClockStandsStill() {
        Register still = Register.open(
                database.at(home), READER, Clock.fixed(Instant.parse("2025-07-01T08:00:00Z"), ZoneOffset.UTC));
        StoredItem contact = item(call, Contact.class);
        for (int day = 1; day <= 20; day++) {
            still.deciding("Officer", "").correct(on(contact), "when", "2023-04-%02d".formatted(day));
        }
        assertThat(((Contact) item(call, Contact.class).item()).when()).hasToString("Optional[2023-04-20]");
    }

    private String when(Instant known) {
        return register.relation(RELATION, LATER, known)
                .contacts()
                .getLast()
                .when()
                .orElseThrow()
                .toString();
    }

    private static Addition missing(Map<String, String> fields) {
        return new Addition(Kind.CONTACT, new Selection.Quoted("solar plant"), fields);
    }

    private static Addition quoted(String words) {
        return new Addition(Kind.PERSON, new Selection.Quoted(words), Map.of());
    }

    private static void refused(ThrowingCallable decision, String sentence) {
        assertThatThrownBy(decision)
                .isInstanceOf(UnsoundDecisionException.class)
                .hasMessageContaining(sentence);
    }

    private UUID undertaking(DocumentId document) {
        return only(document, one -> one.kind() == Kind.UNDERTAKING).id();
    }

    private static Subject on(StoredItem item) {
        return new Subject.OfItem(item.id());
    }

    private Deciding officer() {
        return register.deciding("Officer", "");
    }

    private RelationRecord record() {
        return register.relation(RELATION, LATER);
    }

    private StoredDocument document(DocumentId id) {
        return register.document(id).orElseThrow();
    }

    private StoredItem item(DocumentId document, Class<? extends Item> kind) {
        return document(document).items().stream()
                .filter(one -> kind.isInstance(one.item()))
                .findFirst()
                .orElseThrow();
    }

    private StoredItem only(DocumentId document, Predicate<StoredItem> wanted) {
        List<StoredItem> found =
                document(document).items().stream().filter(wanted).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private Map<String, String> redirects() {
        return Database.open(database.at(home))
                .jdbi()
                .withHandle(handle -> handle
                        .createQuery("select entry_id, to_entry_id from entry_redirect order by entry_id")
                        .map((row, context) -> Map.entry(row.getString("entry_id"), row.getString("to_entry_id")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private List<String> rows(String sql) {
        return Database.open(database.at(home))
                .jdbi()
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    private int count(String sql) {
        return Database.open(database.at(home))
                .jdbi()
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(Integer.class).one());
    }

    private DocumentId add(String name, String published, String text) {
        register.add(new Source(
                text.getBytes(StandardCharsets.UTF_8),
                name + ".txt",
                Optional.of(LocalDate.parse(published)),
                Optional.of("Ministry of Energy"),
                Optional.of("https://readouts.example/" + name),
                Optional.of("en")));
        return register.documents().stream()
                .filter(one -> one.address()
                        .filter(address -> address.endsWith("/" + name))
                        .isPresent())
                .findFirst()
                .orElseThrow()
                .id();
    }
}
