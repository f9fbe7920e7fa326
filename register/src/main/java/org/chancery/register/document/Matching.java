package org.chancery.register.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.chancery.reader.Readout;
import org.chancery.reader.text.Item;
import org.chancery.reader.text.Passage;
import org.chancery.register.item.Kind;

/**
 * Finds the items of a document again in a new reading, one to one: first those of a kind whose quoted words overlap by
 * half of the shorter or more, the better overlap first, the better agreement of key slots where overlaps are alike;
 * then, among what is left, those that are known by a name or amount and have the same one elsewhere in the text.
 */
final class Matching {
    private static final double ENOUGH = 0.5;

    private static final Comparator<Candidate> BEST = Comparator.comparingDouble(Candidate::overlap)
            .thenComparingDouble(Candidate::agreement)
            .reversed()
            .thenComparingInt(Candidate::apart)
            .thenComparingInt(Candidate::place)
            .thenComparing(candidate -> candidate.former().id().toString());

    private final List<Item> fresh;
    private final Map<Integer, UUID> names = new TreeMap<>();
    private final Set<UUID> taken = new HashSet<>();

    private record Candidate(FormerItem former, int place, double overlap, double agreement, int apart) {}

    private Matching(List<Item> fresh) {
        this.fresh = fresh;
    }

    /** The name of each item of a readout, in their order; empty for one that is new. */
    static List<Optional<UUID>> names(List<FormerItem> former, Readout readout) {
        return names(former, readout.items().toList());
    }

    /** The name of each of some items, in their order; empty for one that is new. */
    static List<Optional<UUID>> names(List<FormerItem> former, List<Item> fresh) {
        Matching matching = new Matching(fresh);
        for (Kind kind : Kind.values()) {
            List<FormerItem> alike =
                    former.stream().filter(one -> one.kind() == kind).toList();
            if (!alike.isEmpty()) {
                matching.byPlace(alike, kind);
                matching.byKey(alike, kind);
            }
        }
        return IntStream.range(0, fresh.size())
                .mapToObj(place -> Optional.ofNullable(matching.names.get(place)))
                .toList();
    }

    private List<Integer> left(Kind kind) {
        return IntStream.range(0, fresh.size())
                .filter(place -> Kind.of(fresh.get(place)) == kind && !names.containsKey(place))
                .boxed()
                .toList();
    }

    private void byPlace(List<FormerItem> former, Kind kind) {
        List<Candidate> candidates = new ArrayList<>();
        Deque<FormerItem> ahead = new ArrayDeque<>(former.stream()
                .filter(one -> one.at().isPresent())
                .sorted(Comparator.comparing(one -> one.at().orElseThrow()))
                .toList());
        List<FormerItem> near = new ArrayList<>();
        List<Integer> inText = left(kind).stream()
                .sorted(Comparator.comparing(place -> fresh.get(place).words().passage()))
                .toList();
        for (int place : inText) {
            Passage at = fresh.get(place).words().passage();
            while (!ahead.isEmpty() && ahead.getFirst().at().orElseThrow().start() < at.end()) {
                near.add(ahead.removeFirst());
            }
            near.removeIf(one -> one.at().orElseThrow().end() <= at.start());
            near.forEach(one -> candidate(one, place).ifPresent(candidates::add));
        }
        candidates.stream().sorted(BEST).forEach(one -> take(one.place(), one.former()));
    }

    private Optional<Candidate> candidate(FormerItem former, int place) {
        Passage before = former.at().orElseThrow();
        Passage now = fresh.get(place).words().passage();
        double overlap = (double) before.shared(now) / Math.min(before.length(), now.length());
        return overlap < ENOUGH
                ? Optional.empty()
                : Optional.of(new Candidate(
                        former,
                        place,
                        overlap,
                        former.item()
                                .map(item -> KeySlots.agreement(item, fresh.get(place)))
                                .orElse(0.0),
                        Math.abs(before.start() - now.start())));
    }

    private void byKey(List<FormerItem> former, Kind kind) {
        Map<List<String>, Deque<FormerItem>> byKey = new HashMap<>();
        former.stream()
                .filter(one -> !taken.contains(one.id()))
                .forEach(one -> one.item()
                        .flatMap(KeySlots::name)
                        .ifPresent(key -> byKey.computeIfAbsent(key, any -> new ArrayDeque<>())
                                .add(one)));
        for (int place : left(kind)) {
            KeySlots.name(fresh.get(place)).map(byKey::get).map(Deque::poll).ifPresent(one -> take(place, one));
        }
    }

    private void take(int place, FormerItem former) {
        if (!names.containsKey(place) && taken.add(former.id())) {
            names.put(place, former.id());
        }
    }
}
