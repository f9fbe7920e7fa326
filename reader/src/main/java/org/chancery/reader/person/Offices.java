package org.chancery.reader.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.reader.side.Side;

/** Who holds the offices of which each side has one. */
final class Offices {
    private record Office(Side side, Level level) {}

    private final Map<Office, Set<Who>> holders = new HashMap<>();

    Offices(List<Who> people) {
        people.forEach(this::take);
    }

    /** A person has, since it is known for whom, the office that goes with the level. */
    void take(Who who) {
        who.side()
                .flatMap(side -> office(who, side))
                .ifPresent(office -> holders.computeIfAbsent(office, unheld -> new HashSet<>())
                        .add(who));
    }

    /** Whether nobody else holds the office that a person would have if serving a side. */
    boolean isFree(Who who, Side side) {
        return office(who, side)
                .filter(office ->
                        holders.getOrDefault(office, Set.of()).stream().anyMatch(other -> other != who))
                .isEmpty();
    }

    private static Optional<Office> office(Who who, Side side) {
        return who.level().filter(Level::isOnePerSide).map(level -> new Office(side, level));
    }
}
