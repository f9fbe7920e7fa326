package org.chancery.register.undertaking;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.chancery.register.told.Likeness;

/** Of all undertakings those that a passage is most like. */
final class Likest {
    /** What is so near the likest may be meant as well. */
    private static final double NEAR = 0.85;

    private final Map<Followed, Likeness> found = new LinkedHashMap<>();
    private double best;

    void add(Followed undertaking, Likeness likeness) {
        if (likeness.score() > 0) {
            found.put(undertaking, likeness);
            best = Math.max(best, likeness.score());
        }
    }

    void each(BiConsumer<Followed, Likeness> each) {
        found.forEach((undertaking, likeness) -> {
            if (likeness.score() >= NEAR * best) {
                each.accept(undertaking, likeness);
            }
        });
    }
}
