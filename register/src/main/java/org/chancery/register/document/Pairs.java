package org.chancery.register.document;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.figure.Figure;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Item;
import org.chancery.reader.undertaking.Undertaking;

/** Between whom items tell of contacts, undertakings or figures. */
public final class Pairs {
    private Pairs() {}

    /**
     * Two sides.
     *
     * @param one the one that sorts first
     */
    public record Pair(Side one, Side other) {}

    /** Each pair once. */
    public static Set<Pair> of(Stream<Item> items) {
        Set<Pair> pairs = new LinkedHashSet<>();
        items.map(Pairs::sides).forEach(group -> {
            for (Side one : group) {
                group.tailSet(one).stream()
                        .filter(other -> !other.equals(one))
                        .forEach(other -> pairs.add(new Pair(one, other)));
            }
        });
        return pairs;
    }

    private static SortedSet<Side> sides(Item item) {
        return switch (item) {
            case Contact contact -> contact.sides();
            case Undertaking undertaking -> together(undertaking.by(), undertaking.to());
            case Figure figure ->
                together(figure.from().stream().toList(), figure.to().stream().toList());
            default -> new TreeSet<>();
        };
    }

    private static SortedSet<Side> together(Collection<Side> some, Collection<Side> others) {
        SortedSet<Side> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }
}
