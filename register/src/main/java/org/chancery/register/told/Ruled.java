package org.chancery.register.told;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.chancery.register.decision.Rulings;

/** A kinship that people have had a say in: what they merged is one and what they split is two, whatever else speaks. */
public final class Ruled<T> implements Kinship<T> {
    private final Kinship<T> kinship;
    private final Rulings rulings;
    private final Function<T, List<UUID>> items;
    private final Map<UUID, UUID> redirects;

    private Ruled(Kinship<T> kinship, Rulings rulings, Function<T, List<UUID>> items) {
        this.kinship = kinship;
        this.rulings = rulings;
        this.items = items;
        redirects = rulings.redirects();
    }

    /**
     * The kinship under some rulings.
     *
     * @param items those that a thing stands for
     */
    public static <T> Kinship<T> by(Rulings rulings, Kinship<T> kinship, Function<T, List<UUID>> items) {
        boolean isFree = rulings.same().isEmpty() && rulings.different().isEmpty();
        return isFree ? kinship : new Ruled<>(kinship, rulings, items);
    }

    @Override
    public Collection<String> keys(T thing) {
        Collection<String> keys = new TreeSet<>(kinship.keys(thing));
        for (UUID item : items.apply(thing)) {
            boolean isMerged = redirects.containsKey(item) || redirects.containsValue(item);
            if (isMerged) {
                keys.add("merged " + redirects.getOrDefault(item, item));
            }
        }
        return keys;
    }

    @Override
    public Likeness likeness(T one, T other) {
        return rulings.areOne(items.apply(one), items.apply(other))
                ? Likeness.of(1, "a person has found them one")
                : kinship.likeness(one, other);
    }

    @Override
    public boolean areTwo(T one, T other) {
        List<UUID> ours = items.apply(one);
        List<UUID> theirs = items.apply(other);
        return rulings.areTwo(ours, theirs) || !rulings.areOne(ours, theirs) && kinship.areTwo(one, other);
    }
}
