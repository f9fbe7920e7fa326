package org.chancery.register.undertaking;

import java.util.Map;
import org.chancery.register.told.Likeness;

/** How far a later passage speaks of the thing that an undertaking is about: by the telling words in both. */
final class Matching {
    /** From here on, with enough telling words in common, a link is certain; the rest are worth proposing. */
    static final double CERTAIN = 0.5;

    static final double LIKELY = 0.33;

    /** What the common words must weigh together: two words of few readouts, or more of commoner ones. */
    private static final double TELLING = 1.5;

    /** Or nearly all words of the undertaking, if there are as many, however common each is. */
    private static final int MANY = 3;

    private static final double NEARLY_ALL = 0.75;
    private static final double SUGGESTIVE = 0.8;

    private final Wording wording;

    Matching(Wording wording) {
        this.wording = wording;
    }

    /**
     * The likeness of an undertaking's words and a later passage's, certain from {@link #CERTAIN} on, likely from {@link
     * #LIKELY} on, else none.
     */
    Likeness likeness(Quoted undertaking, Quoted later) {
        Wording.Weighed wanted = wording.of(undertaking.words(), undertaking.language());
        Wording.Weighed found = wording.of(later.words(), later.language());
        double common = 0;
        int count = 0;
        for (Map.Entry<String, Double> stem : wanted.weights().entrySet()) {
            Double other = found.weights().get(stem.getKey());
            if (other != null) {
                common += Math.max(stem.getValue(), other);
                count++;
            }
        }
        if (common < SUGGESTIVE || count < 2) {
            return Likeness.NONE;
        }
        double ofWanted = Math.min(1, common / wanted.sum());
        double ofFound = Math.min(1, common / found.sum());
        double score = Math.max(0.75 * ofWanted + 0.25 * ofFound, 0.4 * ofWanted + 0.6 * ofFound);
        boolean isTelling = common >= TELLING || count >= MANY && ofWanted >= NEARLY_ALL;
        double held = isTelling ? score : Math.min(score, CERTAIN - 0.01);
        return held < LIKELY
                ? Likeness.NONE
                : Likeness.of(
                        held, count + " telling words of " + wanted.weights().size() + " are the same");
    }
}
