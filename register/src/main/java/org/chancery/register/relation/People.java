package org.chancery.register.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.reader.person.Person;
import org.chancery.reader.person.Post;
import org.chancery.reader.side.Side;
import org.chancery.reader.time.Edtf;
import org.chancery.register.entry.PersonEntry;
import org.chancery.register.entry.PersonEntry.Tenure;
import org.chancery.register.evidence.Evidence;

/** People across documents: one under several spellings, namesakes of other sides apart. */
final class People {
    private final List<PersonEntry> entries = new ArrayList<>();

    People(List<Told<Person>> told, Relation relation) {
        for (List<Told<Person>> cluster : Clusters.of(told, People::isOne)) {
            PersonEntry entry = entry(cluster);
            boolean belongs = entry.side().isEmpty()
                    || relation.sides().contains(entry.side().get());
            if (belongs) {
                entries.add(entry);
            }
        }
        entries.sort(Comparator.comparing((PersonEntry entry) -> Folded.of(entry.name())));
    }

    List<PersonEntry> entries() {
        return List.copyOf(entries);
    }

    /** The person whom a document calls by a name. */
    Optional<PersonEntry> named(String name) {
        return entries.stream()
                .filter(entry -> entry.name().equals(name) || entry.spellings().contains(name))
                .findFirst()
                .or(() -> entries.stream()
                        .filter(entry -> isSameName(entry.name(), name))
                        .findFirst());
    }

    private static boolean isOne(Told<Person> a, Told<Person> b) {
        Optional<Side> left = a.item().side();
        Optional<Side> right = b.item().side();
        boolean mayServeOne = left.isEmpty() || right.isEmpty() || left.equals(right);
        return mayServeOne && isSameName(a.item().name(), b.item().name());
    }

    /** The same words, or a surname alone beside a full name. */
    private static boolean isSameName(String a, String b) {
        String left = Folded.of(a);
        String right = Folded.of(b);
        return left.equals(right) || left.endsWith(" " + right) || right.endsWith(" " + left);
    }

    private static PersonEntry entry(List<Told<Person>> cluster) {
        String name = cluster.stream()
                .map(told -> told.item().name())
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        Set<String> spellings = new LinkedHashSet<>();
        cluster.forEach(told -> {
            spellings.add(told.item().name());
            spellings.addAll(told.item().spellings());
        });
        spellings.remove(name);
        Optional<Side> side =
                cluster.stream().flatMap(told -> told.item().side().stream()).findFirst();
        return new PersonEntry(
                Told.name(cluster),
                name,
                spellings.stream().sorted().toList(),
                side,
                tenures(cluster),
                Told.evidence(cluster));
    }

    private static List<Tenure> tenures(List<Told<Person>> cluster) {
        Map<String, Tenure> tenures = new LinkedHashMap<>();
        for (Told<Person> told : cluster) {
            for (Post post : told.item().posts()) {
                String key = Folded.of(post.title());
                tenures.merge(key, tenure(post, told.words()), People::joined);
            }
        }
        return List.copyOf(tenures.values());
    }

    private static Tenure tenure(Post post, Evidence evidence) {
        return new Tenure(post.title(), post.level(), post.standing(), post.from(), post.to(), List.of(evidence));
    }

    private static Tenure joined(Tenure earlier, Tenure later) {
        List<Evidence> evidence = new ArrayList<>(earlier.evidence());
        evidence.addAll(later.evidence());
        Optional<Edtf> from = earlier.from().or(later::from);
        return new Tenure(
                earlier.post(),
                earlier.level().or(later::level),
                later.standing(),
                from,
                earlier.to().or(later::to),
                evidence);
    }
}
