package org.chancery.register.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.register.entry.UndertakingEntry.Bearing;
import org.chancery.register.item.Basis;

/**
 * What people decided across documents, as whoever computes entries needs it: a pure function of the decisions known.
 * No two of its sets contradict each other; for each pair and each link the last standing decision tells.
 *
 * @param same pairs of items that are of one entry
 * @param different pairs of items that are of two entries
 * @param accepted links that hold, with the decisions that say so, in the order of these
 * @param refused links that do not, however alike the words
 * @param entries decisions on entries, by the item that founded the entry when it was decided: they hold for whatever
 *     entry that item belongs to now
 */
public record Rulings(
        Set<Pair> same, Set<Pair> different, Map<Link, Basis> accepted, Set<Link> refused, Map<UUID, OnEntry> entries) {
    /** Nothing was decided. */
    public static final Rulings NONE = of(List.of());

    /**
     * Two items, in the order of their names.
     *
     * @param one the one whose name sorts first as text
     */
    public record Pair(UUID one, UUID other) {
        public Pair {
            if (one.toString().compareTo(other.toString()) >= 0) {
                throw new IllegalArgumentException("no pair of " + one + " and " + other + " in this order");
            }
        }

        /** Two different items, in either order. */
        public static Pair of(UUID a, UUID b) {
            return a.toString().compareTo(b.toString()) < 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    /** What was decided on a value of an entry. */
    public enum Verdict {
        CONFIRMED,
        CORRECTED,
        REJECTED
    }

    /**
     * The last decision on a field, or on the whole, of an entry.
     *
     * @param value of a corrected field, in the form in which decisions keep it; empty for none
     */
    public record Ruling(Verdict verdict, Optional<String> value, Basis basis) {}

    /**
     * What was decided on an entry.
     *
     * @param whole confirmed or rejected as a whole
     * @param fields by the names that fields of its kind of item have
     */
    public record OnEntry(Optional<Ruling> whole, SortedMap<String, Ruling> fields) {
        public OnEntry {
            fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
        }

        private OnEntry with(Optional<String> field, Ruling ruling) {
            SortedMap<String, Ruling> all = new TreeMap<>(fields);
            field.ifPresent(name -> all.put(name, ruling));
            return new OnEntry(field.isPresent() ? whole : Optional.of(ruling), all);
        }
    }

    public Rulings {
        same = Set.copyOf(same);
        different = Set.copyOf(different);
        accepted = Collections.unmodifiableMap(new LinkedHashMap<>(accepted));
        refused = Set.copyOf(refused);
        entries = Map.copyOf(entries);
    }

    /**
     * The rulings that follow from decisions.
     *
     * @param decisions in any order, those taken back with what takes them back
     */
    public static Rulings of(List<Decision> decisions) {
        Map<Pair, Boolean> pairs = new HashMap<>();
        Map<Link, Basis> accepted = new LinkedHashMap<>();
        Set<Link> refused = new HashSet<>();
        Map<UUID, OnEntry> entries = new HashMap<>();
        for (Decision decision : Decision.standing(decisions)) {
            switch (decision.act()) {
                case Act.Merge(var one, var other) -> pairs(one, other).forEach(pair -> pairs.put(pair, true));
                case Act.Split(var stay, var leave) -> pairs(stay, leave).forEach(pair -> pairs.put(pair, false));
                case Act.AcceptLink(Link link) -> {
                    refused.remove(link);
                    accepted.put(link, decision.basis());
                }
                case Act.RefuseLink(Link link) -> {
                    accepted.remove(link);
                    refused.add(link);
                }
                case Act.Confirm(var subject, var field, var values) ->
                    put(entries, subject, field, ruling(Verdict.CONFIRMED, Optional.empty(), decision));
                case Act.Correct(var subject, var field, var value) ->
                    put(entries, subject, Optional.of(field), ruling(Verdict.CORRECTED, Optional.of(value), decision));
                case Act.Reject(var subject, var field) ->
                    put(entries, subject, field, ruling(Verdict.REJECTED, Optional.empty(), decision));
                case Act.Add add -> {}
                case Act.Revoke revoke -> {}
            }
        }
        return new Rulings(ruled(pairs, true), ruled(pairs, false), accepted, refused, entries);
    }

    private static Ruling ruling(Verdict verdict, Optional<String> value, Decision decision) {
        return new Ruling(verdict, value, decision.basis());
    }

    private static void put(Map<UUID, OnEntry> entries, Subject subject, Optional<String> field, Ruling ruling) {
        if (subject instanceof Subject.OfEntry(UUID id)) {
            entries.merge(
                    id,
                    new OnEntry(Optional.empty(), new TreeMap<>()).with(field, ruling),
                    (before, one) -> before.with(field, ruling));
        }
    }

    private static List<Pair> pairs(List<UUID> one, List<UUID> other) {
        List<Pair> pairs = new ArrayList<>();
        for (UUID left : one) {
            for (UUID right : other) {
                pairs.add(Pair.of(left, right));
            }
        }
        return pairs;
    }

    private static Set<Pair> ruled(Map<Pair, Boolean> all, boolean wanted) {
        return all.entrySet().stream()
                .filter(pair -> pair.getValue() == wanted)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether a person has found something of some items and of others to be of one entry. */
    public boolean areOne(Collection<UUID> some, Collection<UUID> others) {
        return holdsBetween(same, some, others);
    }

    /** The items that a person has found to be of one entry with an item. */
    public Set<UUID> with(UUID item) {
        return same.stream()
                .filter(pair -> pair.one().equals(item) || pair.other().equals(item))
                .map(pair -> pair.one().equals(item) ? pair.other() : pair.one())
                .collect(Collectors.toSet());
    }

    /** Whether a person has found something of some items and of others to be of two entries. */
    public boolean areTwo(Collection<UUID> some, Collection<UUID> others) {
        return holdsBetween(different, some, others);
    }

    private static boolean holdsBetween(Set<Pair> pairs, Collection<UUID> some, Collection<UUID> others) {
        return !pairs.isEmpty()
                && some.stream()
                        .anyMatch(one -> others.stream()
                                .anyMatch(other -> !one.equals(other) && pairs.contains(Pair.of(one, other))));
    }

    /**
     * Whether a person has found a link wrong.
     *
     * @param undertaking the items that tell of the undertaking
     */
    public boolean isRefused(Collection<UUID> undertaking, UUID later, Bearing bearing) {
        return !refused.isEmpty()
                && undertaking.stream().anyMatch(item -> refused.contains(new Link(item, later, bearing)));
    }

    /**
     * The decision by which a person has found a link right.
     *
     * @param undertaking the items that tell of the undertaking
     */
    public Optional<Basis> accepted(Collection<UUID> undertaking, UUID later, Bearing bearing) {
        return accepted.isEmpty()
                ? Optional.empty()
                : undertaking.stream()
                        .flatMap(item -> Optional.ofNullable(accepted.get(new Link(item, later, bearing))).stream())
                        .findFirst();
    }

    /** The items on which there is a split, which no likeness may bring together unseen. */
    public Set<UUID> split() {
        return different.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .collect(Collectors.toSet());
    }

    /**
     * Where the names of merged entries lead: those of the items of a merged entry, but of the one whose name sorts
     * first, to that one.
     */
    public Map<UUID, UUID> redirects() {
        Map<UUID, UUID> leads = new HashMap<>();
        same.forEach(pair -> {
            UUID one = end(leads, pair.one());
            UUID other = end(leads, pair.other());
            if (!one.equals(other)) {
                Pair ends = Pair.of(one, other);
                leads.put(ends.other(), ends.one());
            }
        });
        Map<UUID, UUID> redirects = new HashMap<>();
        leads.keySet().forEach(item -> redirects.put(item, end(leads, item)));
        return redirects;
    }

    private static UUID end(Map<UUID, UUID> leads, UUID item) {
        UUID end = item;
        while (leads.containsKey(end)) {
            end = leads.get(end);
        }
        return end;
    }
}
