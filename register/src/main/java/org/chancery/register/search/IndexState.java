package org.chancery.register.search;

import java.util.Map;
import java.util.Optional;

/**
 * How far an index follows the register; it stands in the index itself and is committed with it.
 *
 * @param seq the last change that it knows, 0 if none
 * @param subject what was changed by it, by which the register is known again; empty if none
 */
record IndexState(long seq, String subject) {
    /** Raised whenever the index is written in another way, so that older ones are written anew. */
    static final String FORMAT = "2";

    /** Before the first change of a register. */
    static final IndexState NOTHING = new IndexState(0, "");

    /** Reads what {@link #written()} writes; empty if an index was written in another way. */
    static Optional<IndexState> of(Map<String, String> written) {
        return FORMAT.equals(written.get("format"))
                ? Optional.of(new IndexState(
                        Long.parseLong(written.getOrDefault("seq", "0")), written.getOrDefault("subject", "")))
                : Optional.empty();
    }

    Map<String, String> written() {
        return Map.of("format", FORMAT, "seq", Long.toString(seq), "subject", subject);
    }
}
