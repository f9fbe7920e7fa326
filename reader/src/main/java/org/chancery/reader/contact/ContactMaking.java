package org.chancery.reader.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.chancery.reader.contact.Contact.Kind;
import org.chancery.reader.contact.Contact.Setting;
import org.chancery.reader.contact.Contact.Status;
import org.chancery.reader.contact.Contact.Subkind;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;
import org.chancery.reader.organisation.OrganisationReader;
import org.chancery.reader.party.Party;
import org.chancery.reader.party.PartyReader;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Doubt;
import org.chancery.reader.text.Passage;
import org.chancery.reader.text.Words;
import org.chancery.reader.time.Edtf;
import org.chancery.reader.time.Time;
import org.chancery.reader.time.TimeReader;

/** Makes a contact of a clause and of those who take part. */
final class ContactMaking {
    /** So far before a verb may stand what makes it one of the future, adverbs between. */
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,8}");

    private static final int NEAR = 4;

    /** So far before a noun may stand the verb that does: "would host the third round". */
    private static final int FAR = 12;

    private final Chart chart;
    private final Clause clause;
    private final Found trigger;
    private final Participation participation;
    private final KnownBodies bodies;
    private final SortedSet<Side> main;
    private final Optional<LocalDate> published;

    ContactMaking(
            Clause clause,
            Participation participation,
            KnownBodies bodies,
            SortedSet<Side> main,
            Optional<LocalDate> published) {
        this.chart = clause.chart();
        this.clause = clause;
        this.trigger = clause.trigger();
        this.participation = participation;
        this.bodies = bodies;
        this.main = main;
        this.published = published;
    }

    /** The contact, if there is enough to make one. */
    Optional<Contact> contact() {
        SortedSet<Side> told = participation.sides(clause);
        SortedSet<Side> sides = filledUp(told);
        Optional<String> where = new Whereabouts(clause).where();
        boolean isOfMany = clause.setting("sides").equals("own");
        if (sides.size() < 2 && !isOfMany || lacks(clause.setting("needs"), where)) {
            return Optional.empty();
        }
        Status status = status();
        Passage quoted = chart.tokens().passage(quoteStart(), clause.quoteEnd());
        if (told.size() == 1 && sides.size() > 1) {
            chart.doubt(Doubt.Kind.OTHER_SIDE_OF_CONTACT, quoted, Side.together(sides));
        }
        return Optional.of(new Contact(
                kind(),
                subkind(),
                status,
                false,
                clause.when(status),
                where,
                sides,
                participation.participants(clause),
                setting(),
                Optional.empty(),
                Words.at(chart.tokens().text(), quoted, trigger.rule().name())));
    }

    /** With those between whom the text is, where it takes two and the words name fewer. */
    private SortedSet<Side> filledUp(SortedSet<Side> told) {
        boolean isOfMany = clause.setting("sides").equals("own") && !told.isEmpty();
        if (told.size() > 1 || isOfMany) {
            return told;
        }
        SortedSet<Side> sides = new TreeSet<>(told);
        sides.addAll(main);
        return sides;
    }

    /** Whether that is missing without which the words tell of no contact of their own. */
    private boolean lacks(String needed, Optional<String> where) {
        boolean isUnset = clause.time().isEmpty() && where.isEmpty();
        boolean hasPeople = !participation.subject().people().isEmpty()
                || !participation.others().people().isEmpty();
        boolean isMissing = switch (needed) {
            case "setting" -> isUnset;
            case "people" -> !hasPeople;
            case "others" -> participation.others().isNobody();
            case "party" -> participation.isEmpty();
            case "pair" -> isUnset && people() < 2;
            default -> false;
        };
        boolean isNobody = clause.isVerbal() && participation.isEmpty();
        // "agreed to meet", no one knows where or when
        return isMissing || isNobody || isIntended() && !isPlanned() && isUnset;
    }

    private int people() {
        return participation.subject().people().size()
                + participation.others().people().size();
    }

    private Kind kind() {
        String people = clause.setting("people");
        boolean hasPeople = people() > 1;
        String kind = !people.isEmpty() && hasPeople
                ? people
                : trigger.rule().setting("kind", trigger.rule().result());
        Kind told = Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        boolean isOfNobody = clause.setting("body").equals("known") && body().isEmpty();
        if (told == Kind.SESSION && isOfNobody) {
            return Kind.MEETING;
        }
        // a round of a standing dialogue is consultations, not the sitting of a commission
        return told == Kind.SESSION && isDialogue() ? Kind.CONSULTATIONS : told;
    }

    private boolean isDialogue() {
        return !chart.within(trigger.from(), trigger.to(), "dialogue-word").isEmpty()
                || body().filter(name -> chart.language().names("dialogue-word", name))
                        .isPresent();
    }

    private Optional<Subkind> subkind() {
        return trigger.edge("s")
                .map(edge -> edge.word().toUpperCase(Locale.ROOT).replace('-', '_'))
                .map(Subkind::valueOf);
    }

    private Setting setting() {
        Optional<Side> host = clause.setting("host").equals("before")
                        && participation.subject().sides().size() == 1
                ? Optional.of(participation.subject().sides().first())
                : Optional.empty();
        return new Setting(body(), ordinal(), clause.occasion(), host, List.of());
    }

    /** The body that is named, or "the commission" that was named before. */
    private Optional<String> body() {
        Optional<String> known = clause.setting("body").equals("known")
                ? letters().or(() -> bodies.meantBy(trigger.from(), trigger.to()))
                : Optional.empty();
        return trigger.edge("b")
                .filter(edge -> edge.label().equals(OrganisationReader.MECHANISM))
                .map(Edge::word)
                .or(() -> known)
                .or(() -> trigger.part("b").map(part -> chart.tokens().words(part.from(), part.to())));
    }

    /** "The tenth session of the JCEC": letters for a body that this text does not name in full. */
    private Optional<String> letters() {
        for (int at = trigger.from(); at < trigger.to(); at++) {
            String word = chart.tokens().words(at, at + 1);
            boolean isOther = chart.has("side-organisation", at) || chart.has("international", at);
            if (LETTERS.matcher(word).matches()
                    && !isOther
                    && !bodies.isKnown(chart.tokens().at(at).key())) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private OptionalInt ordinal() {
        Optional<Found.Part> part = trigger.part("o");
        if (part.isEmpty()) {
            return OptionalInt.empty();
        }
        int at = part.get().from();
        String number = chart.find("ordinal-word", at)
                .map(Edge::word)
                .orElseGet(() -> chart.tokens().at(at).key());
        return number.matches("[1-9]\\d{0,3}") ? OptionalInt.of(Integer.parseInt(number)) : OptionalInt.empty();
    }

    private Status status() {
        String told = clause.setting("status");
        if (!told.isEmpty()) {
            return Status.valueOf(told.toUpperCase(Locale.ROOT));
        }
        if (!chart.within(clause.start(), clause.limit(), "cancelled").isEmpty()) {
            return Status.CANCELLED;
        }
        return isAnnounced() || isAfterPublication() ? Status.PLANNED : Status.HELD;
    }

    /** "is due to meet". */
    private boolean isPlanned() {
        return !chart.within(Math.max(clause.start(), trigger.from() - NEAR), trigger.from(), "planned")
                .isEmpty();
    }

    /** "agreed to meet". */
    private boolean isIntended() {
        return clause.isVerbal() && chart.has("infinitive", trigger.from() - 1);
    }

    private boolean isAnnounced() {
        boolean isVerbal = clause.isVerbal();
        boolean isAhead = isVerbal
                ? isPlanned()
                : !chart.within(Math.max(clause.start(), trigger.from() - FAR), trigger.from(), "planned")
                        .isEmpty();
        boolean isBehind = !isVerbal
                && !chart.within(trigger.from(), clause.limit(), "planned").isEmpty();
        return isIntended() || isAhead || isBehind || clause.isPrepared();
    }

    /** What is dated after the day of publication cannot have been held; nor what is to be by a day after it. */
    private boolean isAfterPublication() {
        Optional<LocalDate> start = clause.when(Status.HELD).flatMap(Edtf::first);
        boolean isDue = chart.within(trigger.from(), clause.limit(), TimeReader.TIME).stream()
                .map(edge -> ((Time) edge.value()).when())
                .filter(time -> time.first().isEmpty())
                .anyMatch(time -> isAfter(time.last()));
        return isAfter(start) || isDue && clause.time().isEmpty();
    }

    private boolean isAfter(Optional<LocalDate> day) {
        return day.isPresent()
                && published.filter(known -> known.isBefore(day.get())).isPresent();
    }

    /** From the one who acts; from the words that tell of it, where nobody is named before them. */
    private int quoteStart() {
        if (!clause.isVerbal()) {
            return trigger.from();
        }
        return chart.within(clause.start(), trigger.from(), PartyReader.PARTY).stream()
                .filter(edge -> isSubject(edge))
                .findFirst()
                .map(Edge::from)
                .orElse(trigger.from());
    }

    private boolean isSubject(Edge edge) {
        Party party = (Party) edge.value();
        Party subject = participation.subject();
        return party.people().isEmpty()
                ? subject.people().isEmpty() && subject.sides().containsAll(party.sides())
                : subject.people().containsAll(party.people());
    }
}
