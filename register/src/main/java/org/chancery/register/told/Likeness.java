package org.chancery.register.told;

import java.util.ArrayList;
import java.util.List;

/**
 * How much speaks for two things being one.
 *
 * @param score from 0, nothing, to 1, all
 * @param reasons in words, the weightiest first; empty if nothing speaks for it
 */
public record Likeness(double score, List<String> reasons) {
    public static final Likeness NONE = new Likeness(0, List.of());

    public Likeness {
        reasons = List.copyOf(reasons);
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a likeness is from 0 to 1, not " + score);
        }
    }

    public static Likeness of(double score, String reason) {
        return new Likeness(score, List.of(reason));
    }

    /** This likeness with one more reason for it, or against it if the weight is below 0. */
    public Likeness with(double weight, String reason) {
        List<String> all = new ArrayList<>(reasons);
        all.add(reason);
        return new Likeness(Math.clamp(score + weight, 0, 1), all);
    }

    /** The reasons as one clause: "the same surname, the same post". */
    public String reason() {
        return String.join(", ", reasons);
    }
}
