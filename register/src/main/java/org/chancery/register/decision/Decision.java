package org.chancery.register.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chancery.register.item.Basis;

/**
 * What a person decided, and when and why. It is never changed; another one may go over it or take it back.
 *
 * @param why in words; may be empty
 */
public record Decision(UUID id, Act act, String who, Instant when, String why) {
    /** The order in which decisions were made. */
    public static final Comparator<Decision> IN_TIME = Comparator.comparing(Decision::when)
            .thenComparing(decision -> decision.id().toString());

    public Decision {
        if (who.isBlank()) {
            throw new IllegalArgumentException("someone decides: " + act);
        }
    }

    /** As that on which a value rests. */
    public Basis basis() {
        return new Basis(id, who, when, why);
    }

    /** Those of some decisions that nobody has taken back, in the order in which they were made. */
    public static List<Decision> standing(List<Decision> decisions) {
        List<Decision> inTime = decisions.stream().sorted(IN_TIME).toList();
        Set<UUID> revoked = new HashSet<>();
        List<Decision> standing = new ArrayList<>();
        // latest first, for whether a revocation stands is known only when those after it are
        for (Decision decision : inTime.reversed()) {
            if (!revoked.contains(decision.id())) {
                standing.add(decision);
                if (decision.act() instanceof Act.Revoke(UUID earlier)) {
                    revoked.add(earlier);
                }
            }
        }
        return standing.reversed();
    }
}
