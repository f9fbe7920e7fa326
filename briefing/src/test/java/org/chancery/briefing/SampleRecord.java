package org.chancery.briefing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.figure.Figure;
import org.chancery.reader.figure.Measure;
import org.chancery.reader.figure.Unit;
import org.chancery.reader.organisation.Organisation;
import org.chancery.reader.person.Level;
import org.chancery.reader.person.Post;
import org.chancery.reader.position.Position;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Passage;
import org.chancery.reader.time.Edtf;
import org.chancery.reader.time.YearlyDay;
import org.chancery.reader.undertaking.Undertaking;
import org.chancery.register.document.DocumentId;
import org.chancery.register.document.DocumentSummary;
import org.chancery.register.entry.AgreementEntry;
import org.chancery.register.entry.BodyEntry;
import org.chancery.register.entry.ContactEntry;
import org.chancery.register.entry.ContactEntry.Attendance;
import org.chancery.register.entry.EntryId;
import org.chancery.register.entry.OccasionEntry;
import org.chancery.register.entry.OrganisationEntry;
import org.chancery.register.entry.PersonEntry;
import org.chancery.register.entry.PositionEntry;
import org.chancery.register.entry.Rung;
import org.chancery.register.entry.Series;
import org.chancery.register.entry.Series.Observation;
import org.chancery.register.entry.UndertakingEntry;
import org.chancery.register.entry.UndertakingEntry.Bearing;
import org.chancery.register.entry.UndertakingEntry.FollowUp;
import org.chancery.register.entry.UndertakingEntry.State;
import org.chancery.register.evidence.Evidence;
import org.chancery.register.relation.Relation;
import org.chancery.register.relation.RelationRecord;

/** A small record of Estonia and Portugal with invented people and events. */
public final class SampleRecord {
    private static final UUID ITEM = UUID.fromString("00000000-0000-7000-8000-000000000001");
    public static final Side ESTONIA = Side.state("EE");
    public static final Side PORTUGAL = Side.state("PT");
    public static final Relation RELATION = Relation.between(ESTONIA, PORTUGAL);
    public static final LocalDate DAY = LocalDate.of(2025, 2, 1);

    private static final String BODY = "Joint Committee on Maritime Trade";
    private static final DocumentSummary MEETING = document(
            1,
            "Minister receives <guests> & friends",
            "2024-03-12",
            "Foreign Ministry of Estonia",
            "https://mfa-ee.example/news?id=1&lang=en");
    private static final DocumentSummary VISIT = document(
            2, "Ports *and* rails", "2024-11-04", "Embassy of Portugal", "https://embassy-pt.example/ports_and_rails");

    private SampleRecord() {}

    public static RelationRecord whole() {
        return new RelationRecord(
                RELATION,
                DAY,
                List.of(VISIT, MEETING),
                people(),
                List.of(new OrganisationEntry(
                        entry(40),
                        "Atlantic Ropes",
                        Organisation.Kind.COMPANY,
                        Optional.of(PORTUGAL),
                        Optional.of("cordage"),
                        List.of("AtlRopes"),
                        List.of(said(VISIT, "the rope maker Atlantic Ropes (cordage)")))),
                contacts(),
                undertakings(),
                List.of(new AgreementEntry(
                        entry(35),
                        "protocol on port dues",
                        AgreementEntry.Stage.SIGNED,
                        RELATION.sides(),
                        Optional.empty(),
                        Optional.of(Edtf.parse("2024-03-11")),
                        Optional.empty(),
                        List.of(entry(31)),
                        List.of(said(MEETING, "undertaking number 31 was made")))),
                bodies(),
                series(),
                List.of(new OccasionEntry(
                        entry(60),
                        "Independence Day",
                        Optional.of(ESTONIA),
                        Optional.of(YearlyDay.parse("--02-24")),
                        List.of(said(MEETING, "congratulated Estonia on its Independence Day, 24 February")))),
                List.of(new PositionEntry(
                        entry(70),
                        Position.Act.SUPPORT,
                        sides(PORTUGAL),
                        Optional.of("Inês Varela"),
                        "Portugal supports <closer> ties | in earnest",
                        Optional.of(LocalDate.of(2024, 11, 4)),
                        List.of(said(VISIT, "Portugal supports <closer> ties | in earnest")))),
                List.of(),
                List.of(),
                List.of(
                        new Rung(Level.FOREIGN_MINISTER, ESTONIA, contacts().getLast()),
                        new Rung(Level.AMBASSADOR, PORTUGAL, contacts().getLast())),
                List.of());
    }

    public static RelationRecord empty() {
        return new RelationRecord(
                RELATION, DAY, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static List<PersonEntry> people() {
        return List.of(
                new PersonEntry(
                        entry(10),
                        "Tiit Lepasaar",
                        List.of("Lepasaar"),
                        Optional.of(ESTONIA),
                        List.of(new PersonEntry.Tenure(
                                "Minister of Foreign Affairs",
                                Optional.of(Level.FOREIGN_MINISTER),
                                Post.Standing.HOLDS,
                                Optional.of(Edtf.parse("2023")),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(said(MEETING, "Foreign Minister Tiit Lepasaar received")))),
                        List.of(),
                        List.of(said(MEETING, "Foreign Minister Tiit Lepasaar received"))),
                new PersonEntry(
                        entry(11),
                        "Inês Varela",
                        List.of(),
                        Optional.of(PORTUGAL),
                        List.of(new PersonEntry.Tenure(
                                "Ambassador to Estonia",
                                Optional.of(Level.AMBASSADOR),
                                Post.Standing.HOLDS,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(said(MEETING, "Ambassador Inês Varela")))),
                        List.of(),
                        List.of(said(MEETING, "Ambassador Inês Varela"))));
    }

    private static List<ContactEntry> contacts() {
        return List.of(
                new ContactEntry(
                        entry(22),
                        Contact.Kind.SESSION,
                        Optional.empty(),
                        Contact.Status.PLANNED,
                        Optional.of(Edtf.parse("2025-07/2025-12")),
                        Optional.of(Edtf.parse("2024")),
                        Optional.of("Lisbon"),
                        RELATION.sides(),
                        List.of(),
                        Optional.of(BODY),
                        OptionalInt.of(3),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(said(
                                VISIT, "the third session of the Committee, now set for the second half of 2025"))),
                new ContactEntry(
                        entry(20),
                        Contact.Kind.MEETING,
                        Optional.of(Contact.Subkind.COURTESY_CALL),
                        Contact.Status.HELD,
                        Optional.of(Edtf.parse("2024-03-11")),
                        Optional.empty(),
                        Optional.of("Tallinn"),
                        RELATION.sides(),
                        List.of(
                                new Attendance(
                                        entry(10),
                                        "Tiit Lepasaar",
                                        Optional.of("Minister of Foreign Affairs"),
                                        Optional.of(ESTONIA),
                                        Optional.of(Level.FOREIGN_MINISTER)),
                                new Attendance(
                                        entry(11),
                                        "Inês Varela",
                                        Optional.of("Ambassador to Estonia"),
                                        Optional.of(PORTUGAL),
                                        Optional.of(Level.AMBASSADOR))),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.of(ESTONIA),
                        List.of(),
                        List.of(),
                        List.of(said(MEETING, "Foreign Minister Tiit Lepasaar received"))));
    }

    private static List<UndertakingEntry> undertakings() {
        return List.of(
                undertaking(30, Undertaking.Kind.COMMITTED, sides(ESTONIA), "2024", State.OPEN, true, List.of()),
                undertaking(
                        31,
                        Undertaking.Kind.AGREED,
                        RELATION.sides(),
                        "../2025",
                        State.DONE,
                        false,
                        List.of(new FollowUp(
                                Bearing.FULFILS,
                                said(VISIT, "The direct ferry was opened on 2 November"),
                                Optional.of(Edtf.parse("2024-11-02")),
                                "same object",
                                0.9,
                                true))),
                undertaking(
                        32,
                        Undertaking.Kind.PROPOSED,
                        sides(PORTUGAL),
                        "../2025",
                        State.OPEN,
                        false,
                        List.of(new FollowUp(
                                Bearing.REVIEWS,
                                said(VISIT, "Both reviewed past proposals"),
                                Optional.empty(),
                                "same sides",
                                0.4,
                                false))));
    }

    private static UndertakingEntry undertaking(
            int number,
            Undertaking.Kind kind,
            SortedSet<Side> by,
            String due,
            State state,
            boolean isDueUnreported,
            List<FollowUp> followUp) {
        String quote = "undertaking number " + number + " was made";
        return new UndertakingEntry(
                entry(number),
                kind,
                by,
                sides(),
                Optional.of(Edtf.parse(due)),
                Optional.empty(),
                quote,
                Optional.empty(),
                Optional.of(entry(20)),
                state,
                isDueUnreported,
                true,
                Optional.empty(),
                followUp,
                List.of(said(MEETING, quote)));
    }

    private static List<BodyEntry> bodies() {
        List<Evidence> ground = List.of(said(VISIT, "the Joint Committee on Maritime Trade"));
        return List.of(new BodyEntry(
                entry(50),
                BODY,
                List.of("the Committee"),
                List.of(new BodyEntry.Session(
                        OptionalInt.of(3),
                        Optional.of(Edtf.parse("2025-07/2025-12")),
                        Optional.empty(),
                        Optional.of("Lisbon"),
                        List.of("Ministry of Economy of Portugal", "Foreign Ministry of Estonia"),
                        Optional.of(entry(22)),
                        ground)),
                ground));
    }

    private static List<Series> series() {
        return List.of(
                new Series(
                        Measure.TRADE_TURNOVER,
                        Optional.of(ESTONIA),
                        Optional.of(PORTUGAL),
                        new Unit("EUR"),
                        Optional.empty(),
                        Series.PeriodClass.YEAR,
                        List.of(observed("2022", "200000000", MEETING), observed("2023", "212500000", VISIT)),
                        List.of(),
                        List.of()),
                new Series(
                        Measure.STUDENTS,
                        Optional.of(ESTONIA),
                        Optional.of(PORTUGAL),
                        Unit.COUNT,
                        Optional.of("students"),
                        Series.PeriodClass.YEAR,
                        List.of(observed("2023", "300", MEETING), observed("2023", "310", VISIT)),
                        List.of(new Series.Discrepancy(
                                Edtf.year(2023),
                                List.of(observed("2023", "300", MEETING), observed("2023", "310", VISIT)),
                                false)),
                        List.of()));
    }

    private static Observation observed(String year, String value, DocumentSummary document) {
        return new Observation(
                Optional.of(Edtf.parse(year)),
                new BigDecimal(value),
                Figure.Qualifier.EXACT,
                document.published(),
                said(document, value + " in " + year));
    }

    private static SortedSet<Side> sides(Side... sides) {
        return new TreeSet<>(List.of(sides));
    }

    private static Evidence.Words said(DocumentSummary document, String quote) {
        return new Evidence.Words(document.id(), ITEM, List.of(new Passage(0, quote.length())), quote, "sample:rule");
    }

    private static DocumentSummary document(
            int number, String title, String published, String publisher, String address) {
        return new DocumentSummary(
                new DocumentId(new UUID(0, number)),
                title,
                "sample-" + number + ".txt",
                Optional.of(LocalDate.parse(published)),
                Optional.of(publisher),
                Optional.of(address),
                "en",
                true);
    }

    private static EntryId entry(int number) {
        return new EntryId(new UUID(1, number));
    }
}
