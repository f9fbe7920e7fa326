package org.chancery.register.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Brings together what belongs together. */
final class Clusters {
    private Clusters() {}

    /** Clusters such that each thing is like some other of its cluster; in the order of their first things. */
    static <T> List<List<T>> of(List<T> things, BiPredicate<T, T> alike) {
        List<List<T>> clusters = new ArrayList<>();
        for (T thing : things) {
            List<List<T>> apart = new ArrayList<>();
            List<T> home = new ArrayList<>();
            int place = clusters.size();
            for (List<T> cluster : clusters) {
                if (cluster.stream().anyMatch(other -> alike.test(other, thing))) {
                    place = Math.min(place, apart.size());
                    home.addAll(cluster);
                } else {
                    apart.add(cluster);
                }
            }
            home.add(thing);
            apart.add(Math.min(place, apart.size()), home);
            clusters = apart;
        }
        return clusters;
    }
}
