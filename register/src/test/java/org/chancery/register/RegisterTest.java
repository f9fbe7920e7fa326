package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.reader.Reader;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.page.Page;
import org.chancery.reader.page.Source;
import org.chancery.reader.side.Side;
import org.chancery.register.database.Kind;
import org.chancery.register.database.OnBothDatabases;
import org.chancery.register.document.Addition;
import org.chancery.register.document.DocumentSummary;
import org.chancery.register.document.StoredDocument;
import org.chancery.register.entry.ContactEntry;
import org.chancery.register.entry.PersonEntry;
import org.chancery.register.entry.UndertakingEntry;
import org.chancery.register.entry.UndertakingEntry.State;
import org.chancery.register.relation.Relation;
import org.chancery.register.relation.RelationRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Readouts go in, undertakings are followed, the record of the relation comes out. */
@OnBothDatabases
class RegisterTest {
    private static final Relation RELATION = Relation.between(Side.state("MD"), Side.state("LV"));
    private static final LocalDate LATER = LocalDate.of(2026, 1, 1);
    private static final Reader READER = Reader.create();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-01T08:00:00Z"), ZoneOffset.UTC);

    private static final Source CALL = readout("call", "2023-03-14", "Ministry of Energy", """
        Ambassador received

        On 13 March 2023, Minister of Energy of Moldova Petru Munteanu received the Ambassador of Latvia to Moldova, Jānis Bērziņš.

        The parties agreed to hold the 4th session of the Joint Commission on Trade and Energy in Riga in 2024. In 2022, trade between Moldova and Latvia amounted to USD 41.5 million.
        """);

    private static final Source SESSION = readout("session", "2024-05-21", "Ministry of Economy", """
        Commission meets

        The 4th session of the Joint Commission on Trade and Energy took place in Riga on 20 May 2024. Minister of Energy of Moldova Petru Munteanu met with the Minister of Energy of Latvia Ilze Ozola.

        In 2022, trade between Moldova and Latvia amounted to USD 43 million.
        """);

    private static final Source NOTE = readout("note", "2024-09-03", "Newswire", """
        Talks by phone

        On 2 September 2024, Minister of Energy of Moldova Petru Munteanu spoke by phone with the Minister of Energy of Latvia Ilze Ozola. The ministers agreed to build a solar plant by the end of 2025.
        """);

    @Parameter
    Kind database;

    @TempDir
    Path home;

    @Test
    void followsAnUndertakingToItsFulfilment() {
        Register register = open(home);
        add(register, CALL);
        UndertakingEntry open = register.relation(RELATION, LocalDate.of(2023, 6, 1))
                .undertakings()
                .getFirst();
        assertThat(open.state()).isEqualTo(State.OPEN);
        assertThat(open.due()).hasToString("Optional[2024]");

        add(register, SESSION);
        UndertakingEntry done =
                register.relation(RELATION, LATER).undertakings().getFirst();
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.followUp())
                .singleElement()
                .satisfies(one -> assertThat(one.isCertain()).isTrue());
        assertThat(done.id()).isEqualTo(open.id());

        UndertakingEntry asOfThen = register.relation(RELATION, LocalDate.of(2023, 6, 1))
                .undertakings()
                .getFirst();
        assertThat(asOfThen.state())
                .as("what is told later is not known on an earlier day")
                .isEqualTo(State.OPEN);
    }

    @Test
    void takesASigningForTheFulfilmentOfWhatWasToBeSigned() {
        Register register = open(home);
        add(register, readout("plan", "2024-02-10", "Ministry of Energy", """
            On 9 February 2024, Minister of Energy of Moldova Petru Munteanu met with the Minister of Energy of Latvia Ilze Ozola. The ministers agreed to sign a memorandum on solar plants by the end of 2024. The ministers agreed to sign a memorandum on school exchanges.
            """));
        add(register, readout("signing", "2024-08-02", "Newswire", """
            On 1 August 2024, Minister of Energy of Moldova Petru Munteanu and the Minister of Energy of Latvia Ilze Ozola signed a memorandum on solar plants.
            """));
        assertThat(register.relation(RELATION, LATER).undertakings())
                .extracting(UndertakingEntry::quote, UndertakingEntry::state)
                .containsExactly(
                        tuple("sign a memorandum on solar plants by the end of 2024", State.DONE),
                        tuple("sign a memorandum on school exchanges", State.OPEN),
                        tuple("a memorandum on solar plants", State.DONE));
    }

    @Test
    void saysWhatIsDueWithNothingReportedSince() {
        Register register = open(home);
        add(register, NOTE);
        assertThat(register.relation(RELATION, LocalDate.of(2025, 12, 31)).undertakings())
                .noneMatch(UndertakingEntry::isDueUnreported);
        assertThat(register.relation(RELATION, LATER).undertakings()).allMatch(UndertakingEntry::isDueUnreported);
    }

    @Test
    void unitesPeopleContactsBodiesAndFigures() {
        Register register = open(home);
        List.of(CALL, SESSION, NOTE).forEach(source -> add(register, source));
        RelationRecord record = register.relation(RELATION, LATER);
        assertThat(record.people())
                .extracting(PersonEntry::name)
                .containsExactly("Ilze Ozola", "Jānis Bērziņš", "Petru Munteanu");
        assertThat(record.contacts())
                .extracting(ContactEntry::kind)
                .containsExactly(Contact.Kind.CALL, Contact.Kind.MEETING, Contact.Kind.SESSION, Contact.Kind.MEETING);
        assertThat(record.bodies()).singleElement().satisfies(body -> {
            assertThat(body.name()).isEqualTo("Joint Commission on Trade and Energy");
            assertThat(body.sessions()).singleElement().satisfies(session -> {
                assertThat(session.ordinal()).hasValue(4);
                assertThat(session.held()).hasToString("Optional[2024-05-20]");
            });
        });
        assertThat(record.series())
                .singleElement()
                .satisfies(series -> assertThat(series.discrepancies()).hasSize(1));
    }

    @Test
    void addsNothingTwice() {
        Register register = open(home);
        assertThat(register.add(CALL)).isInstanceOf(Addition.Added.class);
        assertThat(register.add(CALL)).isInstanceOf(Addition.AlreadyKept.class);
        assertThat(register.documents()).hasSize(1);
    }

    @Test
    void knowsASecondSourceAndANewRevision() {
        Register register = open(home);
        register.add(CALL);
        Source elsewhere = new Source(
                CALL.bytes(), "copy.txt", CALL.published(), Optional.of("Newswire"), Optional.empty(), CALL.language());
        assertThat(register.add(elsewhere)).isInstanceOf(Addition.SecondSource.class);
        Source corrected = new Source(
                SESSION.bytes(), "call.txt", CALL.published(), CALL.publisher(), CALL.address(), CALL.language());
        assertThat(register.add(corrected)).isInstanceOf(Addition.Revised.class);
        assertThat(register.documents())
                .singleElement()
                .extracting(DocumentSummary::title)
                .isEqualTo("Commission meets");
    }

    @Test
    void keepsWhatItCannotReadAndRefusesWhatIsNoText() {
        Register register = open(home);
        Source polish = new Source(
                "Ministrowie spotkali się.".getBytes(StandardCharsets.UTF_8),
                "spotkanie.txt",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("pl"));
        assertThat(register.add(polish)).isInstanceOf(Addition.KeptUnread.class);
        assertThat(register.add(Source.of(new byte[] {0, 1, 2}, "x.bin"))).isInstanceOf(Addition.Refused.class);
        assertThat(register.documents()).singleElement().matches(document -> !document.isRead());
    }

    @Test
    void givesBackEveryItemAsItWasRead() {
        Register register = open(home);
        List<StoredDocument> stored = new ArrayList<>();
        for (Source source : List.of(CALL, SESSION, NOTE)) {
            add(register, source);
        }
        register.documents()
                .forEach(document -> stored.add(register.document(document.id()).orElseThrow()));
        assertThat(stored).hasSize(3).allSatisfy(document -> {
            Page page = new Page(
                    document.text(),
                    Optional.empty(),
                    document.summary().published(),
                    Optional.empty(),
                    Optional.empty(),
                    "en");
            assertThat(document.items().stream().map(one -> (Object) one.item()))
                    .containsExactlyElementsOf(READER.read(page).items().toList());
        });
    }

    @Test
    void holdsTheSameWhateverTheOrderOfAdding() {
        List<String> records = new ArrayList<>();
        for (int seed = 0; seed < 4; seed++) {
            List<Source> order = new ArrayList<>(List.of(CALL, SESSION, NOTE));
            Collections.shuffle(order, new Random(seed));
            Register register = open(home.resolve("order-" + seed));
            order.forEach(source -> add(register, source));
            records.add(withoutIds(register.relation(RELATION, LATER)));
        }
        assertThat(records).containsOnly(records.getFirst());
    }

    @Test
    void isOpenedAndWrittenByManyAtOnce() throws Exception {
        int writers = 6;
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Long>> writing = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            for (int writer = 0; writer < writers; writer++) {
                writing.add(threads.submit(() -> {
                    start.await();
                    Register register = open(home);
                    return List.of(CALL, SESSION, NOTE).stream()
                            .map(register::add)
                            .filter(Addition.Added.class::isInstance)
                            .count();
                }));
            }
            start.countDown();
        }
        long added = 0;
        for (Future<Long> one : writing) {
            added += one.get();
        }
        assertThat(added).isEqualTo(3);
        assertThat(open(home).documents()).hasSize(3);
    }

    private static String withoutIds(RelationRecord record) {
        return record.toString().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id");
    }

    private static void add(Register register, Source source) {
        assertThat(register.add(source)).isInstanceOf(Addition.Added.class);
    }

    private Register open(Path home) {
        return Register.open(database.at(home), READER, CLOCK);
    }

    private static Source readout(String id, String day, String publisher, String text) {
        return new Source(
                text.getBytes(StandardCharsets.UTF_8),
                id + ".txt",
                Optional.of(LocalDate.parse(day)),
                Optional.of(publisher),
                Optional.of("https://readouts.example/" + id),
                Optional.of("en"));
    }
}
