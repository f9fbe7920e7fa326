package org.chancery.register.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.reader.Readout;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.contact.Participant;
import org.chancery.reader.development.Development;
import org.chancery.reader.figure.Figure;
import org.chancery.reader.figure.Measure;
import org.chancery.reader.figure.Unit;
import org.chancery.reader.occasion.Occasion;
import org.chancery.reader.organisation.Organisation;
import org.chancery.reader.page.Page;
import org.chancery.reader.page.PageReader;
import org.chancery.reader.page.Source;
import org.chancery.reader.person.Level;
import org.chancery.reader.person.Person;
import org.chancery.reader.person.Post;
import org.chancery.reader.position.Position;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Doubt;
import org.chancery.reader.text.Item;
import org.chancery.reader.text.Passage;
import org.chancery.reader.text.Words;
import org.chancery.reader.time.CalendarDate;
import org.chancery.reader.time.Edtf;
import org.chancery.reader.time.YearlyDay;
import org.chancery.reader.topic.Topic;
import org.chancery.reader.undertaking.Undertaking;
import org.chancery.register.database.Database;
import org.chancery.register.database.Kind;
import org.chancery.register.database.OnBothDatabases;
import org.chancery.register.item.StoredItem;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Items come back as they were kept, every slot with a value of its own, alone and with those of other documents. */
@OnBothDatabases
class KeptItemsTest {
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);
    private static final Side LATVIA = Side.state("LV");
    private static final Side MALTA = Side.state("MT");
    private static final Side UNION = Side.organisation("EU");
    private static final String TEXT = "Of the talks in Riga, which the ministers of Latvia and Malta held.";

    @Parameter
    Kind database;

    @TempDir
    Path home;

    @Test
    void comeBackInTheirOrderWithEverySlot() {
        Jdbi db = Database.open(database.at(home)).jdbi();
        Readout first = kept(db, TEXT, 1);
        Readout second = kept(db, TEXT + " Others came too.", 2);
        Documents documents = new Documents(db);
        List<StoredDocument> together = documents.of(LATVIA, MALTA, LATER);

        assertThat(together).extracting(KeptItemsTest::items).containsExactly(items(first), items(second));
        assertThat(together).extracting(StoredDocument::doubts).containsExactly(first.doubts(), second.doubts());
        for (StoredDocument document : together) {
            assertThat(documents.find(document.summary().id())).contains(document);
        }
    }

    @Test
    void areThoseOfTheReadingThatCountsOnTheDay() {
        Jdbi db = Database.open(database.at(home)).jdbi();
        Readout first = kept(db, TEXT, 1);
        kept(db, TEXT + " Others came too.", 2);
        assertThat(new Documents(db).of(LATVIA, MALTA, LocalDate.of(2024, 5, 1)))
                .extracting(KeptItemsTest::items)
                .containsExactly(items(first));
        assertThat(new Documents(db).of(LATVIA, MALTA, LocalDate.of(2024, 4, 30)))
                .isEmpty();
        assertThat(new Documents(db).of(Side.state("CL"), LATVIA, LATER)).isEmpty();
    }

    private static List<Item> items(Readout readout) {
        return readout.items().toList();
    }

    private static List<Item> items(StoredDocument document) {
        return document.items().stream().map(StoredItem::item).toList();
    }

    /** Keeps a text published on a day of May 2024, with items that nobody else has. */
    private static Readout kept(Jdbi db, String text, int day) {
        Source source = new Source(
                text.getBytes(StandardCharsets.UTF_8),
                "talks-" + day + ".txt",
                Optional.of(LocalDate.of(2024, 5, day)),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"));
        Page page = (Page) new PageReader().read(source);
        Readout readout = new Items(page, day).readout();
        db.useTransaction(handle -> new Keeping(handle, source, page, Instant.parse("2024-11-24T10:00:00Z"))
                .keep(read -> Optional.of(readout), "test"));
        return readout;
    }

    /** Items of every kind, some with all slots filled and some with as few as may be. */
    private record Items(Page page, int number) {
        Readout readout() {
            return new Readout(
                    page,
                    people(),
                    organisations(),
                    contacts(),
                    undertakings(),
                    List.of(
                            new Position(Position.Act.PRAISE, sides(MALTA, LATVIA), Optional.of("Speaker"), words(0)),
                            new Position(Position.Act.CONCERN, sides(), Optional.empty(), words(1))),
                    figures(),
                    List.of(new Topic(Topic.Subject.HUMAN_RIGHTS, words(0)), new Topic(Topic.Subject.TRADE, words(1))),
                    List.of(
                            new Occasion("Day of " + number, Optional.of(MALTA), date("--11-18"), words(0)),
                            new Occasion("Jubilee", Optional.empty(), date("2025-07-03"), words(1)),
                            new Occasion("Fair", Optional.empty(), Optional.empty(), words(2))),
                    List.of(
                            new Development(Development.Course.POSTPONED, sides(LATVIA), when("2031"), words(0)),
                            new Development(Development.Course.DONE, sides(), Optional.empty(), words(1))),
                    List.of(new Doubt(new Passage(number, 9), Doubt.Kind.WHO_IS_MEANT, "someone")));
        }

        private List<Person> people() {
            Post full =
                    new Post("Minister", Optional.of(Level.MINISTER), Post.Standing.FORMER, when("2019"), when("2023"));
            Post bare = new Post("Guest", Optional.empty(), Post.Standing.ELECT, Optional.empty(), Optional.empty());
            return List.of(
                    new Person(
                            "Zed " + number, List.of(full, bare), Optional.of(UNION), List.of("Zet", "Ced"), words(0)),
                    new Person("Abe", List.of(), Optional.empty(), List.of(), words(1)));
        }

        private List<Organisation> organisations() {
            return List.of(
                    new Organisation(
                            "Works " + number,
                            Organisation.Kind.COMPANY,
                            Optional.of(LATVIA),
                            Optional.of("timber"),
                            List.of("The Works", "Wks"),
                            words(0)),
                    new Organisation(
                            "Council",
                            Organisation.Kind.OTHER,
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            words(1)));
        }

        private List<Contact> contacts() {
            Contact.Setting setting = new Contact.Setting(
                    Optional.of("Commission"),
                    OptionalInt.of(7),
                    Optional.of("Forum"),
                    Optional.of(MALTA),
                    List.of("Zed", "Abe"));
            List<Participant> participants = List.of(
                    new Participant("Zed", Optional.of(LATVIA), Optional.of(Level.EXPERT), Participant.Role.CO_CHAIR),
                    new Participant("Abe", Optional.empty(), Optional.empty(), Participant.Role.GUEST));
            return List.of(
                    new Contact(
                            Contact.Kind.SESSION,
                            Optional.of(Contact.Subkind.SIGNING),
                            Contact.Status.PLANNED,
                            true,
                            when("2024-05-03/2024-05-05"),
                            Optional.of("Riga " + number),
                            sides(MALTA, LATVIA),
                            participants,
                            setting,
                            when("2024-04"),
                            words(0)),
                    new Contact(
                            Contact.Kind.CALL,
                            Optional.empty(),
                            Contact.Status.HELD,
                            false,
                            Optional.empty(),
                            Optional.empty(),
                            sides(),
                            List.of(),
                            Contact.Setting.NONE,
                            Optional.empty(),
                            words(1)),
                    sitting(Optional.empty(), OptionalInt.of(4)),
                    sitting(Optional.of("Joint Commission"), OptionalInt.empty()));
        }

        /** A sitting with a number and no body, or a body and no number. */
        private Contact sitting(Optional<String> body, OptionalInt ordinal) {
            return new Contact(
                    Contact.Kind.CONSULTATIONS,
                    Optional.empty(),
                    Contact.Status.HELD,
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    sides(LATVIA, MALTA),
                    List.of(),
                    new Contact.Setting(body, ordinal, Optional.empty(), Optional.empty(), List.of()),
                    Optional.empty(),
                    words(1));
        }

        private List<Undertaking> undertakings() {
            return List.of(
                    new Undertaking(
                            Undertaking.Kind.PROPOSED,
                            sides(LATVIA),
                            sides(UNION, MALTA),
                            when("2026-09"),
                            when("2026-03"),
                            Undertaking.Firmness.TENTATIVE,
                            Optional.of("if it rains " + number),
                            Optional.of("Treaty"),
                            words(0)),
                    new Undertaking(
                            Undertaking.Kind.AGREED,
                            sides(),
                            sides(),
                            Optional.empty(),
                            Optional.empty(),
                            Undertaking.Firmness.FIRM,
                            Optional.empty(),
                            Optional.empty(),
                            words(1)));
        }

        private List<Figure> figures() {
            return List.of(
                    new Figure(
                            Measure.EXPORTS,
                            new BigDecimal("12345678901234567.89"),
                            new Unit("EUR"),
                            Figure.Qualifier.UP_TO,
                            when("2023"),
                            Optional.of(LATVIA),
                            Optional.of(MALTA),
                            when("2022"),
                            Optional.of("boards " + number),
                            words(0)),
                    new Figure(
                            Measure.OTHER,
                            BigDecimal.TEN,
                            Unit.COUNT,
                            Figure.Qualifier.ABOUT,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            words(1)));
        }

        /** Several passages, the first of them not the first in the text. */
        private Words words(int place) {
            List<Passage> passages = List.of(new Passage(7 + place, 12), new Passage(3, 6), new Passage(16, 20));
            return new Words(page.text(), passages.subList(0, 3 - place), "rules:no-" + number + "-" + place);
        }

        private static Optional<Edtf> when(String time) {
            return Optional.of(Edtf.parse(time));
        }

        private static Optional<CalendarDate> date(String date) {
            return Optional.of(date.startsWith("--") ? YearlyDay.parse(date) : Edtf.parse(date));
        }

        private static SortedSet<Side> sides(Side... sides) {
            return new TreeSet<>(List.of(sides));
        }
    }
}
