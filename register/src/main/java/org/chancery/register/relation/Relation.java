package org.chancery.register.relation;

import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.reader.side.Side;

/**
 * An unordered pair of sides.
 *
 * @param one the side whose key sorts first
 * @param other the other side, never the same
 */
public record Relation(Side one, Side other) {
    public Relation {
        if (one.compareTo(other) >= 0) {
            throw new IllegalArgumentException("no relation of " + one + " and " + other + " in this order");
        }
    }

    /** The relation of two different sides, in either order. */
    public static Relation between(Side a, Side b) {
        return a.compareTo(b) < 0 ? new Relation(a, b) : new Relation(b, a);
    }

    /** Whether both sides are among those given. */
    public boolean isWithin(SortedSet<Side> sides) {
        return sides.contains(one) && sides.contains(other);
    }

    public SortedSet<Side> sides() {
        SortedSet<Side> sides = new TreeSet<>();
        sides.add(one);
        sides.add(other);
        return sides;
    }
}
