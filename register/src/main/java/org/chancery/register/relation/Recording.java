package org.chancery.register.relation;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.reader.figure.Figure;
import org.chancery.reader.occasion.Occasion;
import org.chancery.reader.organisation.Organisation;
import org.chancery.reader.position.Position;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Item;
import org.chancery.reader.topic.Topic;
import org.chancery.register.comparison.Comparisons;
import org.chancery.register.contact.Contacts;
import org.chancery.register.contact.Ladder;
import org.chancery.register.contact.ToldContacts;
import org.chancery.register.decision.EntryOverlay;
import org.chancery.register.decision.Rulings;
import org.chancery.register.decision.Testimony;
import org.chancery.register.document.DocumentSummary;
import org.chancery.register.document.StoredDocument;
import org.chancery.register.entry.ContactEntry;
import org.chancery.register.entry.EntryId;
import org.chancery.register.entry.OccasionEntry;
import org.chancery.register.entry.OrganisationEntry;
import org.chancery.register.entry.PersonEntry;
import org.chancery.register.entry.PositionEntry;
import org.chancery.register.entry.Series;
import org.chancery.register.entry.TopicEntry;
import org.chancery.register.entry.UndertakingEntry;
import org.chancery.register.person.People;
import org.chancery.register.position.Rewordings;
import org.chancery.register.series.Figures;
import org.chancery.register.told.Alike;
import org.chancery.register.told.Folded;
import org.chancery.register.told.SideWords;
import org.chancery.register.told.Told;
import org.chancery.register.undertaking.Agreements;
import org.chancery.register.undertaking.Undertakings;

/** Computes the record of a relation: a pure function of documents, their items, and the day. */
public final class Recording {
    private final Relation relation;
    private final LocalDate asOf;
    private final List<StoredDocument> documents;
    private final Rulings rulings;
    private final SideWords sides;

    private Recording(Relation relation, LocalDate asOf, Testimony told, SideWords sides) {
        this.relation = relation;
        this.asOf = asOf;
        this.sides = sides;
        documents = ordered(told.documents());
        rulings = told.rulings();
    }

    /**
     * The record.
     *
     * @param told in an order of documents that does not depend on their adding
     * @param sides knows by what words sides are named
     */
    public static RelationRecord of(Relation relation, LocalDate asOf, Testimony told, SideWords sides) {
        RelationRecord record = new Recording(relation, asOf, told, sides).record();
        return EntryOverlay.of(told, record.entries())
                .map(laid -> new Recording(relation, asOf, laid, sides).record())
                .orElse(record);
    }

    /** Of documents that stand in the order of their days, those of one day by name. */
    private static List<StoredDocument> ordered(List<StoredDocument> documents) {
        Map<LocalDate, Integer> ranks = new HashMap<>();
        IdentityHashMap<StoredDocument, Integer> places = new IdentityHashMap<>();
        for (StoredDocument document : documents) {
            int own = places.size();
            places.put(
                    document,
                    document.summary()
                            .published()
                            .map(day -> ranks.computeIfAbsent(day, unknown -> own))
                            .orElse(own));
        }
        return documents.stream()
                .sorted(Comparator.comparingInt((StoredDocument document) -> places.getOrDefault(document, 0))
                        .thenComparing(document -> document.summary().name()))
                .toList();
    }

    private RelationRecord record() {
        SortedSet<Side> pair = relation.sides();
        People people = new People(documents, rulings);
        Contacts contacts = new Contacts(new ToldContacts(documents, pair, people, sides), rulings, sides);
        Undertakings undertakings = new Undertakings(new Testimony(documents, rulings), pair, people, contacts, sides);
        List<UndertakingEntry> undertaken = undertakings.entries(asOf);
        List<Series> series = Figures.between(pair, Told.in(documents, Figure.class));
        List<PositionEntry> positions = positions();
        List<DocumentSummary> latestFirst =
                new ArrayList<>(documents.stream().map(StoredDocument::summary).toList());
        return new RelationRecord(
                relation,
                asOf,
                latestFirst.reversed(),
                concerned(people, contacts),
                organisations(),
                contacts.entries(),
                undertaken,
                new Agreements(contacts.entries()).of(undertaken),
                contacts.bodies(),
                series,
                occasions(),
                positions,
                new Rewordings(pair, positions).of(contacts.entries()),
                topics(),
                Ladder.of(contacts.entries(), pair),
                new Comparisons(undertaken, series, positions).of(contacts.entries()));
    }

    /** People of the two sides, and those of no known side who took part in a contact. */
    private List<PersonEntry> concerned(People people, Contacts contacts) {
        Set<EntryId> present = contacts.entries().stream()
                .flatMap(contact -> contact.attendance().stream())
                .map(ContactEntry.Attendance::person)
                .collect(Collectors.toSet());
        OtherSide other = new OtherSide(relation.sides(), contacts.entries(), people);
        return people.entries().stream()
                .map(person -> person.side().isPresent()
                        ? person
                        : person.of(other.of(person.id()).or(() -> people.doubted(person.id()))))
                .filter(person -> person.side()
                        .map(side -> relation.sides().contains(side))
                        .orElse(present.contains(person.id())))
                .toList();
    }

    private List<OrganisationEntry> organisations() {
        return alike(Organisation.class, organisation -> organisation.kind() + " " + Folded.of(organisation.name()))
                .stream()
                .map(Recording::organisation)
                .sorted(Comparator.comparing(OrganisationEntry::name))
                .toList();
    }

    /** The items of a kind, those together that have the same key. */
    private <T extends Item> List<List<Told<T>>> alike(Class<T> kind, Function<T, String> key) {
        return Alike.of(Told.in(documents, kind), key, rulings);
    }

    private static OrganisationEntry organisation(List<Told<Organisation>> cluster) {
        Organisation first = cluster.getFirst().item();
        Optional<String> sector =
                cluster.stream().flatMap(told -> told.item().sector().stream()).findFirst();
        List<String> spellings = cluster.stream()
                .flatMap(told -> told.item().spellings().stream())
                .distinct()
                .sorted()
                .toList();
        return new OrganisationEntry(
                Told.name(cluster),
                first.name(),
                first.kind(),
                first.side(),
                sector,
                spellings,
                Told.evidence(cluster));
    }

    private List<OccasionEntry> occasions() {
        return alike(Occasion.class, occasion -> occasion.side() + " " + Folded.of(occasion.name())).stream()
                .map(cluster -> new OccasionEntry(
                        Told.name(cluster),
                        cluster.getFirst().item().name(),
                        cluster.getFirst().item().side(),
                        cluster.stream()
                                .flatMap(told -> told.item().date().stream())
                                .findFirst(),
                        Told.evidence(cluster)))
                .sorted(Comparator.comparing(OccasionEntry::name))
                .toList();
    }

    private List<TopicEntry> topics() {
        return alike(Topic.class, topic -> topic.subject().name()).stream()
                .map(Recording::topic)
                .sorted(Comparator.comparing(TopicEntry::subject))
                .toList();
    }

    private static TopicEntry topic(List<Told<Topic>> cluster) {
        Map<Year, Set<Integer>> places = new HashMap<>();
        for (Told<Topic> told : cluster) {
            told.document()
                    .published()
                    .ifPresent(day -> places.computeIfAbsent(Year.from(day), year -> new HashSet<>())
                            .add(told.place()));
        }
        SortedMap<Year, Integer> years = new TreeMap<>();
        places.forEach((year, documents) -> years.put(year, documents.size()));
        return new TopicEntry(Told.name(cluster), cluster.getFirst().item().subject(), years, Told.evidence(cluster));
    }

    private List<PositionEntry> positions() {
        return Told.in(documents, Position.class).stream()
                .filter(told -> relation.sides().containsAll(told.item().by()))
                .map(told -> new PositionEntry(
                        Told.name(List.of(told)),
                        told.item().act(),
                        told.item().by(),
                        told.item().speaker(),
                        told.item().words().quote(),
                        told.document().published(),
                        Told.evidence(List.of(told))))
                .toList();
    }
}
