package org.chancery.register.person;

import java.util.ArrayList;
import java.util.List;
import org.chancery.register.told.Kinship;
import org.chancery.register.told.Likeness;

/** Surnames alone that no post ties to anyone: they go to the one person who bears them, and to nobody if there are two. */
final class Surnames {
    private final List<List<Mentioned>> clusters;
    private final Kinship<Mentioned> same;

    Surnames(List<List<Mentioned>> clusters, Kinship<Mentioned> same) {
        this.clusters = clusters;
        this.same = same;
    }

    /** The clusters, with those surnames where they belong. */
    List<List<Mentioned>> settled() {
        List<List<Mentioned>> settled = new ArrayList<>();
        List<List<Mentioned>> alone = new ArrayList<>();
        for (List<Mentioned> cluster : clusters) {
            boolean isAlone = cluster.stream().allMatch(one -> one.form().isOneWord());
            (isAlone ? alone : settled).add(new ArrayList<>(cluster));
        }
        int named = settled.size();
        for (List<Mentioned> surname : alone) {
            List<List<Mentioned>> bearers = settled.subList(0, named).stream()
                    .filter(cluster -> mayBear(cluster, surname))
                    .toList();
            if (bearers.size() == 1) {
                bearers.getFirst().addAll(surname);
            } else {
                settled.add(surname);
            }
        }
        return settled;
    }

    private boolean mayBear(List<Mentioned> cluster, List<Mentioned> surname) {
        boolean areTwo = cluster.stream().anyMatch(one -> surname.stream().anyMatch(other -> same.areTwo(one, other)));
        return !areTwo
                && cluster.stream()
                        .anyMatch(one -> surname.stream()
                                .anyMatch(other -> one.form()
                                        .likeness(other.form())
                                        .map(Likeness::score)
                                        .filter(score -> score > 0)
                                        .isPresent()));
    }
}
