package org.chancery.reader.organisation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.reader.organisation.Organisation.Kind;

/** By what bodies, known by their numbers, may be named again, so that a mention is held against few of them. */
final class Clues {
    private final SameBody same;
    private final Map<String, NavigableSet<Integer>> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, NavigableSet<Integer>> byAcronym = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, NavigableSet<Integer>> byIdentity = new TreeMap<>();
    private final NavigableSet<Integer> foreignMinistries = new TreeSet<>();
    private final WordIndex names = new WordIndex(0);
    private final WordIndex cores = new WordIndex(1);

    Clues(SameBody same) {
        this.same = same;
    }

    /** A body is named so. */
    void add(Mention mention, int body) {
        add(byName, mention.name(), body);
        mention.acronym().ifPresent(acronym -> add(byAcronym, acronym, body));
        mention.identity().ifPresent(identity -> add(byIdentity, identity, body));
        if (same.isForeignMinistry(mention)) {
            foreignMinistries.add(body);
        }
        names.add(same.roots(mention.name()), body);
        cores.add(core(mention), body);
    }

    private static void add(Map<String, NavigableSet<Integer>> index, String key, int body) {
        index.computeIfAbsent(key, unknown -> new TreeSet<>()).add(body);
    }

    /** The sets in one of which the body is that a mention names, if it was named before. */
    List<NavigableSet<Integer>> of(Mention mention) {
        List<NavigableSet<Integer>> sets = new ArrayList<>();
        sets.add(having(byName, mention.name()));
        sets.add(having(byAcronym, mention.name()));
        mention.acronym().ifPresent(acronym -> sets.add(having(byName, acronym)));
        mention.identity().ifPresent(identity -> sets.add(having(byIdentity, identity)));
        if (same.isForeignMinistry(mention)) {
            sets.add(foreignMinistries);
        }
        names.alike(same.roots(mention.name())).forEach(sets::add);
        cores.alike(core(mention)).forEach(sets::add);
        return sets;
    }

    private static NavigableSet<Integer> having(Map<String, NavigableSet<Integer>> index, String key) {
        return index.getOrDefault(key, Collections.emptyNavigableSet());
    }

    /** The words of an office, each with the side whose it is. */
    private static List<String> core(Mention mention) {
        return mention.kind() == Kind.GOVERNMENT && mention.side().isPresent()
                ? SameBody.words(mention.name()).stream()
                        .map(word -> mention.side().get().key() + " " + word)
                        .toList()
                : List.of();
    }
}
