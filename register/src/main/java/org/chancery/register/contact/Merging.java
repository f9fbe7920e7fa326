package org.chancery.register.contact;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.contact.Participant;
import org.chancery.reader.person.Post;
import org.chancery.reader.side.Side;
import org.chancery.reader.time.Edtf;
import org.chancery.register.entry.Account;
import org.chancery.register.entry.ContactEntry;
import org.chancery.register.entry.ContactEntry.Attendance;
import org.chancery.register.entry.PersonEntry;
import org.chancery.register.told.Folded;
import org.chancery.register.told.Kinship;
import org.chancery.register.told.Likeness;
import org.chancery.register.told.SideWords;
import org.chancery.register.told.Told;

/** Makes one contact of its tellings: held goes over cancelled, cancelled over planned; of times and places the finest. */
final class Merging {
    private final BodyNames bodies;
    private final Kinship<Telling> same;
    private final SideWords sides;

    Merging(BodyNames bodies, Kinship<Telling> same, SideWords sides) {
        this.bodies = bodies;
        this.same = same;
        this.sides = sides;
    }

    /** The contact of a cluster of tellings, earliest document first. */
    ContactEntry entry(List<Telling> cluster) {
        Contact.Status status = status(cluster);
        List<Telling> telling =
                cluster.stream().filter(one -> one.status() == status).toList();
        SortedSet<Side> all = new TreeSet<>();
        cluster.forEach(one -> all.addAll(one.contact().sides()));
        Optional<Edtf> when = narrowest(telling);
        List<Told<Contact>> told = cluster.stream().map(Telling::told).toList();
        return new ContactEntry(
                Told.name(told),
                kind(telling),
                first(cluster, Contact::subkind),
                status,
                when,
                firstPlanned(cluster).filter(time -> when.filter(time::equals).isEmpty()),
                where(telling).or(() -> where(cluster)),
                all,
                attendance(telling),
                first(cluster, Telling::bodyOf).map(bodies::fullest),
                ordinal(cluster),
                first(cluster, contact -> contact.setting().occasion()),
                first(cluster, contact -> contact.setting().host()),
                coChairs(telling),
                cluster.stream().map(one -> account(cluster, one)).toList(),
                Told.evidence(told));
    }

    /** What was held was not put off for good; what is planned again after it was cancelled is planned. */
    private static Contact.Status status(List<Telling> cluster) {
        boolean isHeld = cluster.stream().anyMatch(one -> one.status() == Contact.Status.HELD);
        if (isHeld) {
            return Contact.Status.HELD;
        }
        Telling last = cluster.getLast();
        boolean isMoved =
                last.status() == Contact.Status.PLANNED && last.first().isPresent();
        boolean isCancelled = cluster.stream().anyMatch(one -> one.status() == Contact.Status.CANCELLED);
        return isCancelled && !isMoved ? Contact.Status.CANCELLED : Contact.Status.PLANNED;
    }

    /** The kind told most often; of those as often the one that says most of the form. */
    private static Contact.Kind kind(List<Telling> telling) {
        Map<Contact.Kind, Long> uses = telling.stream()
                .collect(Collectors.groupingBy(one -> one.contact().kind(), Collectors.counting()));
        boolean isNumbered = telling.stream().anyMatch(one -> one.ordinal().isPresent());
        return uses.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<Contact.Kind, Long> use) ->
                                !isNumbered || use.getKey() != Contact.Kind.MEETING)
                        .thenComparing(Map.Entry.comparingByValue())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private static Optional<Edtf> firstPlanned(List<Telling> cluster) {
        return cluster.stream()
                .filter(one -> one.status() != Contact.Status.HELD)
                .flatMap(one -> one.first().or(one::when).stream())
                .findFirst();
    }

    /** Of times told, the shortest; of those as short, the one told first. */
    private static Optional<Edtf> narrowest(List<Telling> telling) {
        boolean isAhead = telling.getFirst().status() == Contact.Status.PLANNED;
        if (isAhead) {
            return telling.reversed().stream()
                    .flatMap(one -> one.when().stream())
                    .findFirst();
        }
        return telling.stream().flatMap(one -> one.when().stream()).min(Comparator.comparing(Edtf::precision));
    }

    /** A city goes over a state. */
    private Optional<String> where(List<Telling> telling) {
        List<String> places = telling.stream()
                .flatMap(one -> one.contact().where().stream()
                        .filter(place ->
                                !sides.isSide(place, one.told().document().language())))
                .toList();
        return places.stream()
                .filter(Folded::isLatin)
                .findFirst()
                .or(() -> places.stream().findFirst())
                .or(() -> first(telling, Contact::where));
    }

    private static <V> Optional<V> first(List<Telling> cluster, Function<Contact, Optional<V>> slot) {
        return cluster.stream()
                .flatMap(one -> slot.apply(one.contact()).stream())
                .findFirst();
    }

    private static OptionalInt ordinal(List<Telling> cluster) {
        return cluster.stream().flatMapToInt(one -> one.ordinal().stream()).findFirst();
    }

    /** Names as the register writes them, of those who are known to it. */
    private static List<String> coChairs(List<Telling> telling) {
        Set<String> chairs = new LinkedHashSet<>();
        for (Telling one : telling) {
            List<String> named = one.contact().setting().coChairs();
            one.contact().participants().stream()
                    .filter(person -> person.role() == Participant.Role.CO_CHAIR || named.contains(person.name()))
                    .forEach(person -> chairs.add(one.known(person.name())));
            named.forEach(name -> chairs.add(one.known(name)));
        }
        return List.copyOf(chairs);
    }

    private static List<Attendance> attendance(List<Telling> telling) {
        Map<String, Attendance> present = new LinkedHashMap<>();
        for (Telling one : telling) {
            for (Participant participant : one.contact().participants()) {
                one.person(participant.name())
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

    private Account account(List<Telling> cluster, Telling one) {
        Likeness best = cluster.stream()
                .takeWhile(other -> !other.equals(one))
                .map(other -> same.likeness(one, other))
                .max(Comparator.comparingDouble(Likeness::score))
                .orElse(Likeness.NONE);
        var document = one.told().document();
        return new Account(
                document.id(),
                document.published(),
                document.publisher(),
                // publishers are named in the language of those who collect their texts, as often as in their own
                document.publisher()
                        .flatMap(
                                name -> sides.firstIn(name, document.language()).or(() -> sides.firstIn(name, "en"))),
                one.contact().isMain(),
                one.contact().status(),
                one.contact().when(),
                one.contact().where(),
                best.reason(),
                one.told().words());
    }
}
