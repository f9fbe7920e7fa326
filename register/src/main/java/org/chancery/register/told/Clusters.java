package org.chancery.register.told;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Brings together what belongs together: the likest first, and never two that cannot be one. */
public final class Clusters<T> {
    private static final Comparator<Tie> LIKEST_FIRST = Comparator.comparingDouble(
                    (Tie tie) -> -tie.likeness().score())
            .thenComparingInt(Tie::one)
            .thenComparingInt(Tie::other);

    private final List<T> things;
    private final Kinship<T> kinship;
    private final int[] homes;

    /** By the home of a cluster, which is the first of its things; empty for a thing that is at home elsewhere. */
    private final List<List<Integer>> members = new ArrayList<>();

    private Clusters(List<T> things, Kinship<T> kinship) {
        this.things = things;
        this.kinship = kinship;
        homes = new int[things.size()];
        for (int i = 0; i < homes.length; i++) {
            homes[i] = i;
            members.add(new ArrayList<>(List.of(i)));
        }
    }

    private record Tie(int one, int other, Likeness likeness) {}

    /**
     * The clusters, in the order of their first things, each in the order of the things.
     *
     * @param enough the score from which on two things are one
     */
    public static <T> List<List<T>> of(List<T> things, Kinship<T> kinship, double enough) {
        Clusters<T> clusters = new Clusters<>(things, kinship);
        List<Tie> ties = clusters.ties(enough);
        ties.sort(LIKEST_FIRST);
        ties.forEach(clusters::join);
        return clusters.all();
    }

    private List<Tie> ties(double enough) {
        Map<String, List<Integer>> blocks = new HashMap<>();
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            Set<Integer> earlier = new TreeSet<>();
            for (String key : kinship.keys(things.get(i))) {
                List<Integer> block = blocks.computeIfAbsent(key, unknown -> new ArrayList<>());
                earlier.addAll(block);
                if (block.isEmpty() || block.getLast() != i) {
                    block.add(i);
                }
            }
            earlier.remove(i);
            for (int other : earlier) {
                Likeness likeness = kinship.likeness(things.get(other), things.get(i));
                if (likeness.score() >= enough) {
                    ties.add(new Tie(other, i, likeness));
                }
            }
        }
        return ties;
    }

    private void join(Tie tie) {
        int home = homes[tie.one()];
        int guest = homes[tie.other()];
        if (home == guest || areTwo(home, guest)) {
            return;
        }
        int into = Math.min(home, guest);
        int from = Math.max(home, guest);
        List<Integer> moved = members.set(from, List.of());
        members.get(into).addAll(moved);
        moved.forEach(member -> homes[member] = into);
    }

    private boolean areTwo(int home, int guest) {
        return members.get(home).stream()
                .anyMatch(one -> members.get(guest).stream()
                        .anyMatch(other -> kinship.areTwo(things.get(one), things.get(other))));
    }

    private List<List<T>> all() {
        return members.stream()
                .filter(cluster -> !cluster.isEmpty())
                .map(cluster -> cluster.stream().sorted().map(things::get).toList())
                .toList();
    }
}
