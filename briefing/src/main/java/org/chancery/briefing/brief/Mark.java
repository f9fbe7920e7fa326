package org.chancery.briefing.brief;

/**
 * A word or two on how a matter stands, told by the sources and never a verdict.
 *
 * @param words for example "due 2025, nothing reported since"
 */
public record Mark(Tone tone, String words) {
    /** How loudly a mark speaks. */
    public enum Tone {
        OPEN,
        ATTENTION,
        SETTLED,
        NEUTRAL
    }
}
