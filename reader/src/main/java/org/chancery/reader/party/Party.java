package org.chancery.reader.party;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.reader.person.Who;
import org.chancery.reader.side.Side;

/**
 * One who acts or speaks.
 *
 * @param sides for whom; empty if not told
 * @param people those named
 */
public record Party(SortedSet<Side> sides, List<Who> people) {
    public static final Party NOBODY = new Party(new TreeSet<>(), List.of());

    public Party {
        sides = Collections.unmodifiableSortedSet(new TreeSet<>(sides));
        people = List.copyOf(people);
    }

    static Party of(Side side) {
        return new Party(new TreeSet<>(List.of(side)), List.of());
    }

    /** A person, with the side that the person serves as far as it is known by now. */
    static Party of(Who who) {
        return new Party(who.side().map(side -> new TreeSet<>(List.of(side))).orElseGet(TreeSet::new), List.of(who));
    }

    public Party and(Party other) {
        SortedSet<Side> all = new TreeSet<>(sides);
        all.addAll(other.sides);
        List<Who> together = new ArrayList<>(people);
        other.people.stream().filter(who -> !together.contains(who)).forEach(together::add);
        return new Party(all, together);
    }

    public boolean isNobody() {
        return sides.isEmpty() && people.isEmpty();
    }
}
