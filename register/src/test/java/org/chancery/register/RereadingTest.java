package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chancery.reader.Reader;
import org.chancery.reader.Readout;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.figure.Figure;
import org.chancery.reader.figure.Measure;
import org.chancery.reader.figure.Unit;
import org.chancery.reader.page.Page;
import org.chancery.reader.page.Source;
import org.chancery.reader.person.Person;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Item;
import org.chancery.reader.text.Passage;
import org.chancery.reader.text.Words;
import org.chancery.reader.time.Edtf;
import org.chancery.reader.undertaking.Undertaking;
import org.chancery.register.database.Database;
import org.chancery.register.database.OnBothDatabases;
import org.chancery.register.decision.Addition;
import org.chancery.register.decision.Deciding;
import org.chancery.register.decision.Decision;
import org.chancery.register.decision.Laying;
import org.chancery.register.decision.Link;
import org.chancery.register.decision.Review;
import org.chancery.register.decision.Selection;
import org.chancery.register.decision.Subject;
import org.chancery.register.document.DocumentId;
import org.chancery.register.document.ReadBy;
import org.chancery.register.document.Reread;
import org.chancery.register.document.StoredDocument;
import org.chancery.register.entry.UndertakingEntry.Bearing;
import org.chancery.register.item.Kind;
import org.chancery.register.item.Status;
import org.chancery.register.item.StoredItem;
import org.chancery.register.relation.Relation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** A newer reader reads what is kept; what people decided on the older one's reading stays. */
@OnBothDatabases
class RereadingTest {
    private static final Reader READER = Reader.create();
    private static final Relation RELATION = Relation.between(Side.state("MD"), Side.state("LV"));
    private static final LocalDate LATER = LocalDate.of(2026, 1, 1);

    private static final String CALL = """
        Ambassador received

        On 13 March 2023, Minister of Energy of Moldova Petru Munteanu received the Ambassador of Latvia to Moldova, Jānis Bērziņš, in Chisinau.

        The parties agreed to build a solar plant by the end of 2026. In 2022, trade between Moldova and Latvia amounted to USD 41.5 million.
        """;

    @Parameter
    org.chancery.register.database.Kind database;

    @TempDir
    Path home;

    private final Ticking clock = new Ticking();
    private Register older;
    private DocumentId call;

    @BeforeEach
    void add() {
        older = Register.open(database.at(home), READER, clock);
        add("call", CALL, "en");
        call = older.documents().getFirst().id();
    }

    @Test
    void keepsNamesAndGivesWhatTheNewerReaderReads() {
        List<StoredItem> before = document(older).items();
        Register newer = newer(readout -> moved(later(readout)));
        assertThat(newer.reread(call, false)).contains(new Reread.Again(before.size(), 1, 0));
        List<StoredItem> after = document(newer).items();
        assertThat(ids(after)).containsAll(ids(before)).hasSize(before.size() + 1);
        assertThat(only(newer, Contact.class).id())
                .isEqualTo(only(older, Contact.class).id());
        assertThat(((Contact) only(newer, Contact.class).item()).when()).hasToString("Optional[2023-03-20]");
        assertThat(only(newer, Contact.class).item().words().quote()).startsWith("nister of Energy");
        assertThat(after).allSatisfy(item -> assertThat(item.isRead()).isTrue());
    }

    @Test
    void letsDecisionsSurviveOtherSpansValuesAndCounts() {
        StoredItem contact = only(older, Contact.class);
        StoredItem figure = only(older, Figure.class);
        StoredItem undertaking = only(older, Undertaking.class);
        UUID minister = person("Petru Munteanu");
        UUID ambassador = person("J\u0101nis B\u0113rzi\u0146\u0161");
        officer().correct(on(contact.id()), "when", "2023-03-12");
        officer().reject(on(figure.id()), Optional.empty());
        officer().confirm(on(undertaking.id()), Optional.empty());
        officer().confirm(on(minister), Optional.empty());
        officer().reject(on(ambassador), Optional.empty());

        Register newer = newer(readout -> moved(later(without(readout, Undertaking.class))));
        newer.reread(call, false);

        StoredItem corrected = only(newer, Contact.class);
        assertThat(corrected.id()).isEqualTo(contact.id());
        assertThat(corrected.status()).isEqualTo(Status.CORRECTED);
        assertThat(((Contact) corrected.item()).when()).hasToString("Optional[2023-03-12]");
        assertThat(document(newer).aside())
                .extracting(StoredItem::id, StoredItem::status)
                .containsExactlyInAnyOrder(tuple(figure.id(), Status.REJECTED), tuple(ambassador, Status.REJECTED));
        StoredItem kept = only(newer, Undertaking.class);
        assertThat(kept.id()).isEqualTo(undertaking.id());
        assertThat(kept.isRead()).isFalse();
        assertThat(kept.status()).isEqualTo(Status.CONFIRMED);
        assertThat(newer.relation(RELATION, LATER).undertakings()).hasSize(1);
        assertThat(only(newer, Person.class).status()).isEqualTo(Status.CONFIRMED);

        assertThat(newer.reviews())
                .singleElement()
                .satisfies(review -> assertThat(review.item()).isEqualTo(kept));
        newer.deciding("Officer", "it stands there").confirm(on(kept.id()), Optional.empty());
        assertThat(newer.reviews()).as("someone has looked at it").isEmpty();
    }

    @Test
    void queuesNothingThatNobodyDecidedOnAndNothingThatWasTakenBack() {
        UUID undertaking = only(older, Undertaking.class).id();
        Decision decision = officer().confirm(on(undertaking), Optional.empty());
        officer().revoke(decision.id());
        Register newer = newer(readout -> without(readout, Undertaking.class));
        assertThat(newer.reread(call, false).orElseThrow())
                .isInstanceOfSatisfying(
                        Reread.Again.class, again -> assertThat(again.missed()).isEqualTo(1));
        assertThat(newer.reviews()).isEmpty();
        assertThat(document(newer).items()).noneMatch(item -> item.kind() == Kind.UNDERTAKING);
    }

    @Test
    void queuesWhatAnAcceptedLinkIsBetween() {
        UUID undertaking = only(older, Undertaking.class).id();
        UUID contact = only(older, Contact.class).id();
        officer().accept(new Link(undertaking, contact, Bearing.REVIEWS));
        Register newer = newer(readout -> without(readout, Undertaking.class));
        newer.reread(call, false);
        assertThat(newer.reviews())
                .extracting(Review::item)
                .extracting(StoredItem::id)
                .containsExactly(undertaking);
        assertThat(only(newer, Undertaking.class).isRead()).isFalse();
    }

    @Test
    void knowsARejectedItemAgainAfterAReadingThatMissedIt() {
        UUID figure = only(older, Figure.class).id();
        officer().reject(on(figure), Optional.empty());
        newer(readout -> without(readout, Figure.class)).reread(call, false);
        Register third = Register.open(database.at(home), READER, readBy("3", readout -> moved(readout)), clock);
        third.reread(call, false);
        assertThat(document(third).items()).noneMatch(item -> item.kind() == Kind.FIGURE);
        assertThat(document(third).aside()).extracting(StoredItem::id).containsExactly(figure);
        assertThat(third.relation(RELATION, LATER).series()).isEmpty();
    }

    @Test
    void readsWhatAPersonAddedOnlyOnce() {
        Register newer = newer(readout -> later(readout));
        officer()
                .add(
                        call,
                        new Addition(
                                Kind.FIGURE,
                                new Selection.Quoted("13 March 2023"),
                                Map.of("measure", "exports", "value", "7", "unit", "percent")));
        UUID added = document(older).items().getLast().id();
        assertThat(newer.reread(call, false).orElseThrow())
                .isInstanceOfSatisfying(
                        Reread.Again.class, again -> assertThat(again.fresh()).isZero());
        List<StoredItem> figures = document(newer).items().stream()
                .filter(item -> item.kind() == Kind.FIGURE)
                .toList();
        assertThat(figures).hasSize(2);
        assertThat(figures)
                .filteredOn(item -> item.id().equals(added))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.status()).isEqualTo(Status.ADDED);
                    assertThat(item.isRead()).isTrue();
                    assertThat(((Figure) item.item()).value()).isEqualTo(new BigDecimal("7"));
                });
    }

    @Test
    void readsAgainOnlyWhatAnotherReaderHasRead() {
        add("second", CALL.replace("13 March", "14 March"), "en");
        assertThat(older.outdated()).isEmpty();
        assertThat(older.reread(call, false)).contains(new Reread.Unchanged());
        Register newer = newer(readout -> readout);
        assertThat(newer.outdated()).hasSize(2).contains(call);
        newer.reread(call, false);
        assertThat(newer.outdated()).hasSize(1).doesNotContain(call);
        assertThat(newer.reread(call, true))
                .hasValueSatisfying(again -> assertThat(again).isInstanceOf(Reread.Again.class));
        assertThat(newer.reread(new DocumentId(new UUID(1, 1)), false)).isEmpty();
        assertThat(rows("select account from history where act = 'reread' order by seq"))
                .containsExactly(
                        "call.txt read again by 2: 7 items found again, 0 new, 0 found no more",
                        "call.txt read again by 2: 7 items found again, 0 new, 0 found no more");
        assertThat(rows("select kind || ' ' || subject from change order by seq"))
                .endsWith("document " + call, "document " + call);
    }

    @Test
    void readsWhatWasKeptUnreadOnceThereIsAReader() {
        add("polskie", CALL.replace("13 March", "12 March"), "pl");
        DocumentId polish = older.outdated().getFirst();
        assertThat(older.reread(polish, false)).contains(new Reread.Unread("pl"));
        ReadBy asEnglish = new ReadBy(
                READER.version(),
                page -> Optional.of(READER.read(new Page(
                        page.text(), page.title(), page.published(), page.publisher(), page.address(), "en"))));
        Register newer = Register.open(database.at(home), READER, asEnglish, clock);
        assertThat(newer.outdated()).containsExactly(polish);
        assertThat(newer.reread(polish, false)).contains(new Reread.Again(0, 7, 0));
        assertThat(newer.document(polish).orElseThrow().summary().isRead()).isTrue();
        assertThat(newer.relation(RELATION, LATER).documents()).hasSize(2);
    }

    @Test
    void tellsTheRecordAsItWasReadThen() {
        Instant before = clock.last();
        newer(readout -> later(readout)).reread(call, false);
        assertThat(whenMet(before)).hasToString("Optional[2023-03-13]");
        assertThat(whenMet(clock.last())).hasToString("Optional[2023-03-20]");
    }

    @Test
    void leavesADocumentAsItWasWhereReadingFails() {
        StoredDocument before = document(older);
        Register failing = Register.open(
                database.at(home),
                READER,
                new ReadBy("2", page -> {
                    throw new IllegalStateException("the newer reader stumbles");
                }),
                clock);
        assertThatThrownBy(() -> failing.reread(call, false)).hasMessageContaining("stumbles");
        assertThat(document(failing)).isEqualTo(before);
        assertThat(failing.outdated()).containsExactly(call);
        assertThat(rows("select id from reading")).hasSize(1);
    }

    private Optional<Edtf> whenMet(Instant known) {
        return older.relation(RELATION, LATER, known).contacts().getFirst().when();
    }

    /** The contact a week later, and a figure more. */
    private static Readout later(Readout readout) {
        List<Figure> figures = new ArrayList<>(readout.figures());
        int start = CALL.indexOf("13 March 2023");
        figures.add(new Figure(
                Measure.OTHER,
                new BigDecimal("13"),
                Unit.COUNT,
                Figure.Qualifier.EXACT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("days"),
                Words.at(readout.page().text(), new Passage(start, start + 8), "newer:days")));
        List<Contact> contacts = readout.contacts().stream()
                .map(one -> new Contact(
                        one.kind(),
                        one.subkind(),
                        one.status(),
                        one.isMain(),
                        Optional.of(Edtf.parse("2023-03-20")),
                        one.where(),
                        one.sides(),
                        one.participants(),
                        one.setting(),
                        one.movedFrom(),
                        one.words()))
                .toList();
        return with(readout, contacts, readout.undertakings(), figures, UnaryOperator.identity());
    }

    /** Every quoted passage begins two units later. */
    private static Readout moved(Readout readout) {
        return with(readout, readout.contacts(), readout.undertakings(), readout.figures(), item -> {
            Passage at = item.words().passage();
            Passage moved = at.length() > 4 ? new Passage(at.start() + 2, at.end()) : at;
            return Laying.told(
                    item, Words.at(item.words().text(), moved, item.words().rule()));
        });
    }

    private static Readout without(Readout readout, Class<? extends Item> kind) {
        return with(
                readout,
                readout.contacts(),
                kind == Undertaking.class ? List.of() : readout.undertakings(),
                kind == Figure.class ? List.of() : readout.figures(),
                UnaryOperator.identity());
    }

    private static Readout with(
            Readout readout,
            List<Contact> contacts,
            List<Undertaking> undertakings,
            List<Figure> figures,
            UnaryOperator<Item> each) {
        return new Readout(
                readout.page(),
                all(readout.people(), each),
                all(readout.organisations(), each),
                all(contacts, each),
                all(undertakings, each),
                all(readout.positions(), each),
                all(figures, each),
                all(readout.topics(), each),
                all(readout.occasions(), each),
                all(readout.developments(), each),
                readout.doubts());
    }

    @SuppressWarnings("unchecked") // an item stays of its kind
    private static <T extends Item> List<T> all(List<T> items, UnaryOperator<Item> each) {
        return items.stream().map(item -> (T) each.apply(item)).toList();
    }

    private Register newer(UnaryOperator<Readout> change) {
        return Register.open(database.at(home), READER, readBy("2", change), clock);
    }

    private static ReadBy readBy(String version, UnaryOperator<Readout> change) {
        return new ReadBy(version, page -> Optional.of(change.apply(READER.read(page))));
    }

    private Deciding officer() {
        return older.deciding("Officer", "");
    }

    private static Subject on(UUID item) {
        return new Subject.OfItem(item);
    }

    private StoredDocument document(Register register) {
        return register.document(call).orElseThrow();
    }

    private UUID person(String name) {
        Predicate<StoredItem> isNamed =
                one -> one.item() instanceof Person person && person.name().equals(name);
        return document(older).items().stream()
                .filter(isNamed)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private StoredItem only(Register register, Class<? extends Item> kind) {
        List<StoredItem> found = document(register).items().stream()
                .filter(one -> kind.isInstance(one.item()))
                .filter(one -> !(one.item() instanceof Figure figure) || figure.measure() != Measure.OTHER)
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<UUID> ids(List<StoredItem> items) {
        return items.stream().map(StoredItem::id).collect(Collectors.toList());
    }

    private List<String> rows(String sql) {
        return Database.open(database.at(home))
                .jdbi()
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    private void add(String name, String text, String language) {
        older.add(new Source(
                text.getBytes(StandardCharsets.UTF_8),
                name + ".txt",
                Optional.of(LocalDate.parse("2023-03-14")),
                Optional.of(name),
                Optional.of("https://readouts.example/" + name),
                Optional.of(language)));
    }
}
