package org.chancery.register.relation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.contact.Participant;
import org.chancery.reader.person.Post;
import org.chancery.reader.side.Side;
import org.chancery.reader.time.Edtf;
import org.chancery.register.entry.ContactEntry;
import org.chancery.register.entry.ContactEntry.Attendance;
import org.chancery.register.entry.PersonEntry;

/** Contacts across documents: one told by both sides, an agency and a later mention is one contact. */
final class Contacts {
    /** Accounts without a day are of one contact if they were published this close to each other. */
    private static final long CLOSE_IN_DAYS = 3;

    private final People people;
    private final List<ContactEntry> entries = new ArrayList<>();

    Contacts(List<Told<Contact>> told, Relation relation, People people) {
        this.people = people;
        List<Told<Contact>> within = told.stream()
                .filter(one -> relation.isWithin(one.item().sides()))
                .toList();
        Map<ContactEntry, LocalDate> latest = new LinkedHashMap<>();
        for (List<Told<Contact>> cluster : Clusters.of(within, Contacts::isOne)) {
            ContactEntry entry = entry(cluster);
            latest.put(
                    entry,
                    entry.when().flatMap(Edtf::last).orElse(cluster.getFirst().day()));
        }
        latest.entrySet().stream()
                .sorted(Map.Entry.<ContactEntry, LocalDate>comparingByValue().reversed())
                .forEach(entry -> entries.add(entry.getKey()));
    }

    List<ContactEntry> entries() {
        return List.copyOf(entries);
    }

    private static boolean isOne(Told<Contact> a, Told<Contact> b) {
        Contact one = a.item();
        Contact other = b.item();
        if (one.kind() != other.kind() || !one.sides().equals(other.sides())) {
            return false;
        }
        boolean isOneSitting = one.setting().ordinal().isPresent()
                && one.setting().ordinal().equals(other.setting().ordinal())
                && one.kind() == other.kind();
        if (isOneSitting) {
            return true;
        }
        if (one.setting().ordinal().isPresent() && other.setting().ordinal().isPresent()) {
            return false;
        }
        boolean sharesPeople = one.participants().isEmpty()
                || other.participants().isEmpty()
                || one.participants().stream()
                        .anyMatch(left -> other.participants().stream()
                                .anyMatch(right -> Folded.shared(left.name(), right.name()) == 1));
        return sharesPeople && isAtOneTime(a, b);
    }

    private static boolean isAtOneTime(Told<Contact> a, Told<Contact> b) {
        Optional<Edtf> one = a.item().when();
        Optional<Edtf> other = b.item().when();
        if (one.isPresent() && other.isPresent()) {
            return one.get().overlaps(other.get());
        }
        boolean isCalled =
                !a.item().participants().isEmpty() && !b.item().participants().isEmpty();
        return isCalled && Math.abs(ChronoUnit.DAYS.between(a.day(), b.day())) <= CLOSE_IN_DAYS;
    }

    private ContactEntry entry(List<Told<Contact>> cluster) {
        Contact.Status status = cluster.stream()
                .map(told -> told.item().status())
                .min(Comparator.comparingInt(Contacts::rank))
                .orElseThrow();
        List<Told<Contact>> telling =
                cluster.stream().filter(told -> told.item().status() == status).toList();
        SortedSet<Side> sides = new TreeSet<>();
        cluster.forEach(told -> sides.addAll(told.item().sides()));
        Optional<Edtf> when = narrowest(telling);
        Optional<Edtf> planned = first(
                cluster.stream()
                        .filter(told -> told.item().status() == Contact.Status.PLANNED)
                        .toList(),
                Contact::when);
        return new ContactEntry(
                Told.name(cluster),
                cluster.getFirst().item().kind(),
                first(cluster, Contact::subkind),
                status,
                when,
                planned.filter(time -> when.filter(time::equals).isEmpty()),
                first(telling, Contact::where).or(() -> first(cluster, Contact::where)),
                sides,
                attendance(telling),
                first(cluster, contact -> contact.setting().body()),
                ordinal(cluster),
                first(cluster, contact -> contact.setting().occasion()),
                first(cluster, contact -> contact.setting().host()),
                Told.evidence(cluster));
    }

    /** Held goes over cancelled, cancelled over planned. */
    private static int rank(Contact.Status status) {
        return switch (status) {
            case HELD -> 0;
            case CANCELLED -> 1;
            case PLANNED -> 2;
        };
    }

    private static Optional<Edtf> narrowest(List<Told<Contact>> telling) {
        return telling.stream()
                .flatMap(told -> told.item().when().stream())
                .min(Comparator.comparing(Edtf::precision).thenComparing(Edtf::toString));
    }

    private static <V> Optional<V> first(List<Told<Contact>> cluster, Function<Contact, Optional<V>> slot) {
        return cluster.stream()
                .flatMap(told -> slot.apply(told.item()).stream())
                .findFirst();
    }

    private static OptionalInt ordinal(List<Told<Contact>> cluster) {
        return cluster.stream()
                .flatMapToInt(told -> told.item().setting().ordinal().stream())
                .findFirst();
    }

    private List<Attendance> attendance(List<Told<Contact>> telling) {
        Map<String, Attendance> present = new LinkedHashMap<>();
        for (Told<Contact> told : telling) {
            for (Participant participant : told.item().participants()) {
                people.named(participant.name())
                        .ifPresent(person -> present.putIfAbsent(person.name(), attendance(person, participant)));
            }
        }
        return List.copyOf(present.values());
    }

    private static Attendance attendance(PersonEntry person, Participant participant) {
        Optional<String> post = person.tenures().stream()
                .filter(tenure -> tenure.standing() != Post.Standing.FORMER)
                .filter(tenure ->
                        participant.level().isEmpty() || tenure.level().equals(participant.level()))
                .map(PersonEntry.Tenure::post)
                .findFirst();
        return new Attendance(
                person.id(), person.name(), post, participant.side().or(person::side), participant.level());
    }
}
