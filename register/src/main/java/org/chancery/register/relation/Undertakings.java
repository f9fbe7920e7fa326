package org.chancery.register.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.development.Development;
import org.chancery.reader.side.Side;
import org.chancery.reader.time.Edtf;
import org.chancery.reader.undertaking.Undertaking;
import org.chancery.reader.undertaking.Undertaking.Kind;
import org.chancery.register.entry.ContactEntry;
import org.chancery.register.entry.EntryId;
import org.chancery.register.entry.UndertakingEntry;
import org.chancery.register.entry.UndertakingEntry.Bearing;
import org.chancery.register.entry.UndertakingEntry.FollowUp;
import org.chancery.register.entry.UndertakingEntry.State;

/** Undertakings across documents, each with the later passages that bear on it and the state that these show. */
final class Undertakings {
    private static final double SAME = 0.85;

    private final LocalDate asOf;
    private final List<ContactEntry> contacts;
    private final List<Told<Contact>> meetings;
    private final Bearings bearings;

    Undertakings(
            LocalDate asOf,
            List<ContactEntry> contacts,
            List<Told<Contact>> meetings,
            List<Told<Development>> developments) {
        bearings = new Bearings(developments, meetings, contacts);
        this.asOf = asOf;
        this.contacts = contacts;
        this.meetings = meetings;
    }

    List<UndertakingEntry> entries(List<Told<Undertaking>> told, Relation relation) {
        List<Told<Undertaking>> within = told.stream()
                .filter(one -> relation.sides().containsAll(one.item().by()))
                .sorted(Comparator.comparingInt(Told::place))
                .toList();
        return Clusters.of(within, Undertakings::isRepeated).stream()
                .map(cluster -> entry(cluster, within))
                .toList();
    }

    /** The same thing by the same sides in nearly the same words. */
    private static boolean isRepeated(Told<Undertaking> a, Told<Undertaking> b) {
        return a.item().by().equals(b.item().by())
                && a.item().kind() == b.item().kind()
                && isTelling(a)
                && Folded.shared(a.item().words().quote(), b.item().words().quote()) >= SAME;
    }

    /** Whether the words are enough to know a thing again by them; any shares the words of "it was". */
    private static boolean isTelling(Told<Undertaking> told) {
        return Folded.words(told.item().words().quote()).size() > 2;
    }

    private UndertakingEntry entry(List<Told<Undertaking>> cluster, List<Told<Undertaking>> all) {
        Told<Undertaking> first = cluster.getFirst();
        SortedSet<Side> to = new TreeSet<>();
        cluster.forEach(told -> to.addAll(told.item().to()));
        Optional<Edtf> due =
                cluster.stream().flatMap(told -> told.item().due().stream()).findFirst();
        List<FollowUp> followUp = followUp(cluster, all);
        State state = state(first.item(), followUp);
        boolean isOpen = state == State.OPEN || state == State.IN_PROGRESS;
        boolean isPast =
                due.flatMap(Edtf::last).filter(last -> last.isBefore(asOf)).isPresent();
        return new UndertakingEntry(
                Told.name(cluster),
                first.item().kind(),
                first.item().by(),
                to,
                due,
                first.item().words().quote(),
                contactOf(first),
                state,
                isOpen && isPast,
                isTrackable(first.item(), due),
                followUp,
                Told.evidence(cluster));
    }

    private static boolean isTrackable(Undertaking undertaking, Optional<Edtf> due) {
        String quote = undertaking.words().quote();
        boolean names = quote.chars().skip(1).anyMatch(Character::isDigit);
        return undertaking.kind() == Kind.SIGNED
                || due.isPresent()
                || undertaking.document().isPresent()
                || names;
    }

    private List<FollowUp> followUp(List<Told<Undertaking>> cluster, List<Told<Undertaking>> all) {
        List<FollowUp> followUp = new ArrayList<>();
        Told<Undertaking> first = cluster.getFirst();
        cluster.stream()
                .skip(1)
                .map(told ->
                        new FollowUp(Bearing.REPEATS, told.words(), "the same sides in nearly the same words", true))
                .forEach(followUp::add);
        cluster.forEach(told -> held(told).forEach(followUp::add));
        followUp.addAll(bearings.on(first, contactOf(first)));
        all.stream()
                .filter(later -> later.place() > first.place())
                .filter(later ->
                        later.item().kind() == Kind.SIGNED && first.item().kind() != Kind.SIGNED)
                .flatMap(later -> Bearings.signing(first, later).stream())
                .forEach(followUp::add);
        return followUp;
    }

    /** The contact that the undertaking's own words announce, where a later document tells that it was held. */
    private List<FollowUp> held(Told<Undertaking> told) {
        return meetings.stream()
                .filter(meeting -> meeting.place() == told.place()
                        && meeting.item()
                                .words()
                                .passage()
                                .overlaps(told.item().words().passage()))
                .flatMap(announced ->
                        contacts.stream().filter(contact -> contact.evidence().contains(announced.words())))
                .flatMap(contact -> meetings.stream()
                        .filter(later -> later.place() > told.place()
                                && later.item().status() == Contact.Status.HELD
                                && contact.evidence().contains(later.words())))
                .map(later -> new FollowUp(Bearing.FULFILS, later.words(), "the announced contact was held", true))
                .toList();
    }

    private static State state(Undertaking undertaking, List<FollowUp> followUp) {
        boolean isDone = undertaking.kind() == Kind.SIGNED || bears(followUp, Bearing.FULFILS);
        if (isDone) {
            return State.DONE;
        }
        if (bears(followUp, Bearing.SUPERSEDES)) {
            return State.SUPERSEDED;
        }
        if (bears(followUp, Bearing.DROPS)) {
            return State.DROPPED;
        }
        return bears(followUp, Bearing.PROGRESSES) ? State.IN_PROGRESS : State.OPEN;
    }

    private static boolean bears(List<FollowUp> followUp, Bearing bearing) {
        return followUp.stream().anyMatch(one -> one.isCertain() && one.bearing() == bearing);
    }

    /** The contact that the undertaking's document is about. */
    private Optional<EntryId> contactOf(Told<Undertaking> told) {
        return meetings.stream()
                .filter(meeting ->
                        meeting.place() == told.place() && meeting.item().isMain())
                .flatMap(meeting ->
                        contacts.stream().filter(contact -> contact.evidence().contains(meeting.words())))
                .map(ContactEntry::id)
                .findFirst();
    }
}
