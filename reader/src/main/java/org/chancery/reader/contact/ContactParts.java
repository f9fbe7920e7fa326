package org.chancery.reader.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.reader.contact.Contact.Kind;
import org.chancery.reader.contact.Contact.Setting;
import org.chancery.reader.contact.Contact.Status;
import org.chancery.reader.contact.Contact.Subkind;
import org.chancery.reader.contact.Participant.Role;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;
import org.chancery.reader.party.Party;
import org.chancery.reader.party.PartyReader;
import org.chancery.reader.person.Who;
import org.chancery.reader.side.Side;
import org.chancery.reader.side.SideReader;
import org.chancery.reader.text.Words;
import org.chancery.reader.time.Edtf;
import org.chancery.reader.time.Time;
import org.chancery.reader.time.TimeReader;

/** The parts of one contact, gathered around the words that tell of it: who, when, where, on what occasion. */
final class ContactParts {
    private final Chart chart;
    private final Found trigger;
    private final int start;
    private final int limit;
    private final SortedSet<Side> main;
    private final Optional<LocalDate> published;

    /**
     * Around a trigger.
     *
     * @param start from where words may belong to it
     * @param limit up to where
     */
    ContactParts(
            Chart chart, Found trigger, int start, int limit, SortedSet<Side> main, Optional<LocalDate> published) {
        this.chart = chart;
        this.trigger = trigger;
        this.start = start;
        this.limit = limit;
        this.main = main;
        this.published = published;
    }

    /** The contact, if there is enough to make one: two sides, or a mechanism that sits. */
    Optional<Contact> contact(boolean isFirst) {
        boolean isVerbal = trigger.rule().result().equals("verbal");
        Party before = isVerbal ? parties(start, trigger.from()) : Party.NOBODY;
        Party after =
                trigger.rule().result().equals("nominal") || isVerbal ? parties(trigger.to(), limit) : Party.NOBODY;
        Party all = before.and(after);
        SortedSet<Side> sides = new TreeSet<>(all.sides());
        if (sides.size() < 2) {
            sides.addAll(sidesOf(trigger.from(), trigger.to()));
        }
        if (sides.size() < 2 && (!isVerbal || !all.isNobody())) {
            sides.addAll(main);
        }
        if (sides.size() < 2 || isVerbal && (before.isNobody() && after.isNobody())) {
            return Optional.empty();
        }
        Status status = status();
        return Optional.of(new Contact(
                Kind.valueOf(
                        trigger.rule().setting("kind", trigger.rule().result()).toUpperCase(Locale.ROOT)),
                subkind(),
                status,
                isFirst && isVerbal,
                when(status),
                where(),
                sides,
                participants(before, after),
                setting(before),
                Optional.empty(),
                Words.at(
                        chart.tokens().text(),
                        chart.tokens().passage(quoteStart(isVerbal, before), quoteEnd()),
                        trigger.rule().name())));
    }

    private Party parties(int from, int to) {
        Party all = Party.NOBODY;
        for (Edge edge : chart.within(from, to, PartyReader.PARTY)) {
            Party party = (Party) edge.value();
            boolean isPlace = party.people().isEmpty() && edge.from() > 0 && isPlaceWord(edge.from() - 1);
            all = isPlace ? all : all.and(party);
        }
        boolean hasPeople = !all.people().isEmpty();
        SortedSet<Side> sides = new TreeSet<>();
        all.people().forEach(who -> who.side().ifPresent(sides::add));
        return hasPeople && !sides.isEmpty() ? new Party(sides, all.people()) : all;
    }

    private boolean isPlaceWord(int token) {
        return chart.has("place-in", token) || chart.has("preposition", token) && !chart.has("with", token);
    }

    private SortedSet<Side> sidesOf(int from, int to) {
        SortedSet<Side> sides = new TreeSet<>();
        chart.within(from, to, SideReader.ADJECTIVE, SideReader.SIDE).forEach(edge -> sides.add((Side) edge.value()));
        return sides;
    }

    private List<Participant> participants(Party before, Party after) {
        boolean isHosted = trigger.rule().setting("host", "").equals("before");
        List<Participant> participants = new ArrayList<>();
        before.people().forEach(who -> participants.add(participant(who, isHosted ? Role.HOST : Role.TAKES_PART)));
        after.people().stream()
                .filter(who -> !before.people().contains(who))
                .forEach(who -> participants.add(participant(who, isHosted ? Role.GUEST : Role.TAKES_PART)));
        return participants;
    }

    private static Participant participant(Who who, Role role) {
        return new Participant(who.name(), who.side(), who.level(), role);
    }

    private Setting setting(Party before) {
        Optional<Side> host = trigger.rule().setting("host", "").equals("before")
                        && before.sides().size() == 1
                ? Optional.of(before.sides().first())
                : Optional.empty();
        return new Setting(trigger.edge("b").map(Edge::word), ordinal(), sidelines(), host, List.of());
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

    private Optional<Subkind> subkind() {
        return trigger.part("s")
                .map(part -> chart.tokens().words(part.from(), part.to()).toUpperCase(Locale.ROOT) + "_VISIT")
                .filter(name -> Arrays.stream(Subkind.values())
                        .anyMatch(kind -> kind.name().equals(name)))
                .map(Subkind::valueOf);
    }

    private Status status() {
        if (!chart.within(start, limit, "cancelled").isEmpty()) {
            return Status.CANCELLED;
        }
        boolean isVerbal = trigger.rule().result().equals("verbal");
        int from = isVerbal ? Math.max(start, trigger.from() - 3) : trigger.from();
        int to = isVerbal ? trigger.from() : limit;
        boolean isAnnounced = !chart.within(from, to, "planned").isEmpty()
                || !isVerbal
                        && !chart.within(Math.max(start, trigger.from() - 4), trigger.from(), "planned-before")
                                .isEmpty();
        return isAnnounced || isAfterPublication() ? Status.PLANNED : Status.HELD;
    }

    /** What is dated after the day of publication cannot have been held. */
    private boolean isAfterPublication() {
        Optional<LocalDate> start =
                when(Status.HELD).flatMap(time -> time.first().or(time::last));
        return start.isPresent()
                && published.filter(day -> day.isBefore(start.get())).isPresent();
    }

    private Optional<Edtf> when(Status status) {
        boolean isAhead = status == Status.PLANNED;
        return chart.within(trigger.to(), limit, TimeReader.TIME).stream()
                .findFirst()
                .or(() -> chart.within(start, trigger.to(), TimeReader.TIME).stream()
                        .reduce((a, b) -> b))
                .map(edge -> (Time) edge.value())
                .map(time -> isAhead ? time.ahead() : time.when());
    }

    private Optional<String> where() {
        return place(trigger.to(), limit).or(() -> place(start, trigger.from()));
    }

    /** A city after "in" or "at". */
    private Optional<String> place(int from, int to) {
        return chart.within(from, to, "capital", "city").stream()
                .filter(edge -> edge.from() > 0 && chart.has("place-in", edge.from() - 1))
                .filter(edge -> !chart.isCovered(edge.from(), "person", "organisation"))
                .map(edge -> chart.tokens().words(edge.from(), edge.to()))
                .findFirst();
    }

    private Optional<String> sidelines() {
        return chart.within(trigger.to(), limit, "sidelines").stream()
                .findFirst()
                .map(edge -> {
                    int from = chart.has("article", edge.to()) ? edge.to() + 1 : edge.to();
                    int to = from;
                    while (to < limit && !isEndOfName(to)) {
                        to++;
                    }
                    return to > from ? chart.tokens().words(from, to) : "";
                })
                .filter(name -> !name.isEmpty());
    }

    private boolean isEndOfName(int token) {
        String key = chart.tokens().at(token).key();
        return ",.;(".contains(key) || chart.has("place-in", token) || chart.has(TimeReader.TIME, token);
    }

    private int quoteStart(boolean isVerbal, Party before) {
        if (!isVerbal || before.isNobody()) {
            return trigger.from();
        }
        List<Edge> parties = chart.within(start, trigger.from(), PartyReader.PARTY);
        return parties.isEmpty() ? trigger.from() : parties.getFirst().from();
    }

    /** After the last party, place or time that belongs to the contact. */
    private int quoteEnd() {
        int end = trigger.to();
        for (Edge edge : chart.within(trigger.to(), limit, PartyReader.PARTY, TimeReader.TIME, "city", "capital")) {
            end = Math.max(end, edge.to());
        }
        return end;
    }
}
