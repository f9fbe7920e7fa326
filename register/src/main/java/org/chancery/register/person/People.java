package org.chancery.register.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.reader.person.Level;
import org.chancery.reader.person.Person;
import org.chancery.reader.side.Side;
import org.chancery.register.decision.Rulings;
import org.chancery.register.document.StoredDocument;
import org.chancery.register.entry.EntryId;
import org.chancery.register.entry.PersonEntry;
import org.chancery.register.entry.PersonEntry.Match;
import org.chancery.register.told.Clusters;
import org.chancery.register.told.Folded;
import org.chancery.register.told.Kinship;
import org.chancery.register.told.Likeness;
import org.chancery.register.told.Ruled;
import org.chancery.register.told.Told;

/** People across documents: one under several spellings and in changing posts, namesakes apart. */
public final class People {
    private final Kinship<Mentioned> same;
    private final List<PersonEntry> entries = new ArrayList<>();
    private final Map<EntryId, Side> doubted = new HashMap<>();
    private final Map<Integer, Map<String, PersonEntry>> byDocument = new HashMap<>();

    /**
     * The people of documents.
     *
     * @param documents in their order
     * @param rulings whom people have merged and split
     */
    public People(List<StoredDocument> documents, Rulings rulings) {
        same = Ruled.by(rulings, new SamePerson(), Mentioned::items);
        List<Mentioned> mentioned =
                Mentioned.in(Told.in(documents, Person.class), DoubtedSides.in(documents), rulings.split());
        List<List<Mentioned>> clusters = Clusters.of(mentioned, same, SamePerson.ENOUGH);
        List<List<Mentioned>> settled = new Surnames(clusters, same).settled();
        List<PersonEntry> known =
                Successions.settled(settled.stream().map(this::entry).toList());
        for (int i = 0; i < known.size(); i++) {
            add(settled.get(i), known.get(i));
        }
        entries.sort(Comparator.comparing((PersonEntry entry) -> Folded.of(entry.name()))
                .thenComparing(entry -> entry.id().toString()));
    }

    private void add(List<Mentioned> cluster, PersonEntry entry) {
        entries.add(entry);
        if (entry.side().isEmpty()) {
            cluster.stream()
                    .flatMap(mentioned -> mentioned.told().stream())
                    .flatMap(told -> told.item().side().stream())
                    .findFirst()
                    .ifPresent(side -> doubted.put(entry.id(), side));
        }
        for (Mentioned mentioned : cluster) {
            for (Told<Person> told : mentioned.told()) {
                Map<String, PersonEntry> names = byDocument.computeIfAbsent(told.place(), place -> new HashMap<>());
                names.put(told.item().name(), entry);
                told.item().spellings().forEach(spelling -> names.putIfAbsent(spelling, entry));
            }
        }
    }

    /** All, by name. */
    public List<PersonEntry> entries() {
        return List.copyOf(entries);
    }

    /**
     * The person whom a document calls by a name.
     *
     * @param place that of the document
     */
    public Optional<PersonEntry> named(int place, String name) {
        return Optional.ofNullable(byDocument.getOrDefault(place, Map.of()).get(name));
    }

    /** The side that a reader settled on for a person of whom no document tells one; empty if one does, or none was. */
    public Optional<Side> doubted(EntryId person) {
        return Optional.ofNullable(doubted.get(person));
    }

    /** Those of a side who may have held a post of a level on a day. */
    public List<PersonEntry> holding(Side side, Level level, LocalDate day) {
        return entries.stream()
                .filter(entry -> entry.side().filter(side::equals).isPresent())
                .filter(entry -> entry.tenures().stream()
                        .anyMatch(tenure ->
                                tenure.level().filter(level::equals).isPresent() && tenure.mayHaveHeldOn(day)))
                .toList();
    }

    private PersonEntry entry(List<Mentioned> cluster) {
        List<Told<Person>> told = cluster.stream()
                .flatMap(mentioned -> mentioned.told().stream())
                .sorted(Comparator.comparingInt((Told<Person> one) -> one.place())
                        .thenComparing(one -> one.item().words().passage()))
                .toList();
        String name = name(told);
        List<String> spellings = told.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.item().name()), one.item().spellings().stream()))
                .filter(spelling -> !spelling.equals(name))
                .distinct()
                .sorted()
                .toList();
        return new PersonEntry(
                Told.name(told),
                name,
                spellings,
                side(cluster),
                Tenures.of(told),
                matches(cluster),
                Told.evidence(told));
    }

    /** The spelling with most words; of those, the one told most often, then the one that keeps its marks. */
    private static String name(List<Told<Person>> told) {
        Map<String, Integer> uses = new TreeMap<>();
        told.forEach(one -> uses.merge(one.item().name(), 1, Integer::sum));
        return uses.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> use) ->
                                Folded.of(use.getKey()).split(" ").length)
                        .thenComparing(Map.Entry.comparingByValue())
                        .thenComparing(use -> !Folded.of(use.getKey()).equalsIgnoreCase(use.getKey()))
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** What one document leaves open is filled from the others. */
    private static Optional<Side> side(List<Mentioned> cluster) {
        return cluster.stream().flatMap(mentioned -> mentioned.side().stream()).findFirst();
    }

    /** For each way of speaking but the first, what ties it to the others best. */
    private List<Match> matches(List<Mentioned> cluster) {
        List<Match> matches = new ArrayList<>();
        for (Mentioned mentioned : cluster.subList(1, cluster.size())) {
            Likeness best = cluster.stream()
                    .filter(other -> !other.equals(mentioned))
                    .map(other -> same.likeness(mentioned, other))
                    .max(Comparator.comparingDouble(Likeness::score))
                    .orElse(Likeness.NONE);
            Told<Person> first = mentioned.told().getFirst();
            matches.add(new Match(first.item().name(), best.score(), best.reason(), first.words()));
        }
        return matches;
    }
}
