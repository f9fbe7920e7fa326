package org.chancery.register.told;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.chancery.reader.text.Item;
import org.chancery.register.decision.Rulings;

/**
 * Items that are one where they have the same key, such as a name.
 *
 * @param told earliest first; never empty
 */
public record Alike<T extends Item>(String key, List<Told<T>> told) {
    public Alike {
        told = List.copyOf(told);
    }

    /**
     * A key and, of an item that people have split from others, that item.
     */
    private record Apart(String key, Optional<UUID> item) {}

    /** The items in clusters of one key, but for what people merged and split; in the order of the first of each. */
    public static <T extends Item> List<List<Told<T>>> of(
            List<Told<T>> told, Function<T, String> key, Rulings rulings) {
        Set<UUID> split = rulings.split();
        Map<Apart, List<Told<T>>> groups = new LinkedHashMap<>();
        for (Told<T> one : told) {
            Apart apart = new Apart(key.apply(one.item()), Optional.of(one.id()).filter(split::contains));
            groups.computeIfAbsent(apart, unknown -> new ArrayList<>()).add(one);
        }
        List<Alike<T>> alike = groups.entrySet().stream()
                .map(group -> new Alike<>(group.getKey().key(), group.getValue()))
                .toList();
        return Clusters.of(alike, Ruled.by(rulings, new SameKey<>(), Alike::items), 1).stream()
                .map(cluster ->
                        cluster.stream().flatMap(one -> one.told().stream()).toList())
                .toList();
    }

    private List<UUID> items() {
        return told.stream().map(Told::id).toList();
    }

    /** One key, one thing. */
    private record SameKey<T extends Item>() implements Kinship<Alike<T>> {
        @Override
        public Collection<String> keys(Alike<T> thing) {
            return List.of(thing.key());
        }

        @Override
        public Likeness likeness(Alike<T> one, Alike<T> other) {
            return one.key().equals(other.key()) ? Likeness.of(1, "the same name") : Likeness.NONE;
        }

        @Override
        public boolean areTwo(Alike<T> one, Alike<T> other) {
            return false;
        }
    }
}
