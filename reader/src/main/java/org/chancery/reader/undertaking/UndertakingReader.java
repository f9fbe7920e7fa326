package org.chancery.reader.undertaking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.language.Chart;
import org.chancery.reader.side.Side;
import org.chancery.reader.statement.Statement;
import org.chancery.reader.text.Doubt;
import org.chancery.reader.text.Passage;
import org.chancery.reader.text.Words;
import org.chancery.reader.time.Edtf;
import org.chancery.reader.time.Time;
import org.chancery.reader.time.TimeReader;
import org.chancery.reader.undertaking.Undertaking.Firmness;
import org.chancery.reader.undertaking.Undertaking.Kind;

/** Makes undertakings of the statements by which sides bind themselves, offer, ask or invite. */
public final class UndertakingReader {
    private UndertakingReader() {}

    /**
     * The undertakings of a text, in their order: what statements bind, offer or ask, and what is announced.
     *
     * @param main the sides between which the text is about
     * @param contacts of which those planned are announcements, unless some statement says more of them
     */
    public static List<Undertaking> undertakings(
            Chart chart, List<Statement> statements, List<Contact> contacts, SortedSet<Side> main) {
        List<Undertaking> undertakings = new ArrayList<>();
        List<Contact> planned = contacts.stream()
                .filter(contact -> contact.status() == Contact.Status.PLANNED)
                .toList();
        Stretches plans = new Stretches();
        planned.forEach(contact -> plans.add(contact.words().passage()));
        for (Statement statement : statements) {
            boolean isUndertaking = statement.rule().result().equals("undertaking");
            if (isUndertaking
                    && statement.saysSomething(chart)
                    && !acting(statement, main).isEmpty()) {
                Undertaking undertaking = undertaking(chart, statement, acting(statement, main), plans);
                undertakings.add(undertaking);
                if (statement.subject().sides().size() == 1 && undertaking.by().size() > 1) {
                    chart.doubt(
                            Doubt.Kind.OTHER_SIDE_OF_UNDERTAKING,
                            undertaking.words().passage(),
                            Side.together(undertaking.by()));
                }
            }
        }
        Stretches taken = new Stretches();
        undertakings.forEach(undertaking -> taken.add(undertaking.words().passage()));
        planned.stream()
                .filter(contact -> !taken.overlaps(contact.words().passage()))
                .map(UndertakingReader::announced)
                .forEach(undertakings::add);
        undertakings.sort(
                Comparator.comparing(undertaking -> undertaking.words().passage()));
        return undertakings;
    }

    /** Who acts; it takes two to agree or to sign, also where the words name one of them. */
    private static SortedSet<Side> acting(Statement statement, SortedSet<Side> main) {
        SortedSet<Side> sides = statement.subject().sides();
        String kind = statement.rule().setting("kind", "");
        boolean isOfTwo = kind.equals("agreed") || kind.equals("signed");
        return isOfTwo && sides.size() < 2 && main.containsAll(sides) ? main : sides;
    }

    private static Undertaking announced(Contact contact) {
        return new Undertaking(
                Kind.PLANNED,
                contact.sides(),
                new TreeSet<>(),
                contact.when(),
                contact.movedFrom(),
                firmness(Kind.PLANNED),
                Optional.empty(),
                Optional.empty(),
                Words.at(
                        contact.words().text(),
                        contact.words().passage(),
                        contact.words().rule()));
    }

    private static Undertaking undertaking(Chart chart, Statement statement, SortedSet<Side> by, Stretches plans) {
        boolean isComplement = statement.rule().setting("quote", "").equals("complement");
        int start = isComplement ? statement.complement() : statement.from();
        Kind told = Kind.valueOf(statement.rule().setting("kind", "").toUpperCase(Locale.ROOT));
        Passage whole = chart.tokens().passage(statement.from(), statement.end());
        boolean isEvent = statement.rule().setting("only", "").equals("sides") && plans.overlaps(whole);
        // a future event is nobody's promise; what all sides commit themselves to is agreed
        boolean isJoint = told == Kind.COMMITTED && by.size() > 1;
        Kind kind = isEvent ? Kind.PLANNED : isJoint ? Kind.AGREED : told;
        SortedSet<Side> to = new TreeSet<>(statement.object().sides());
        to.removeAll(by);
        return new Undertaking(
                kind,
                by,
                to,
                kind == Kind.SIGNED ? Optional.empty() : due(chart, start, statement.end()),
                Optional.empty(),
                firmness(kind),
                Optional.empty(),
                TitleReader.within(chart, start, statement.end(), kind == Kind.SIGNED),
                Words.at(
                        chart.tokens().text(),
                        chart.tokens().passage(start, statement.end()),
                        statement.rule().name()));
    }

    /** The time by which, where one is told; else the first time in the words. */
    private static Optional<Edtf> due(Chart chart, int from, int to) {
        List<Edtf> times = chart.within(from, to, TimeReader.TIME).stream()
                .map(edge -> ((Time) edge.value()).ahead())
                .toList();
        return times.stream()
                .filter(time -> time.first().isEmpty())
                .findFirst()
                .or(() -> times.stream().findFirst());
    }

    /** Signed and agreed words bind; what is proposed, asked or invited does not yet. */
    private static Firmness firmness(Kind kind) {
        return switch (kind) {
            case SIGNED, AGREED -> Firmness.FIRM;
            case COMMITTED, PLANNED -> Firmness.INTENDED;
            case PROPOSED, INVITED, REQUESTED -> Firmness.TENTATIVE;
        };
    }
}
