package org.chancery.register.entry;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.reader.side.Side;
import org.chancery.reader.time.Edtf;
import org.chancery.reader.undertaking.Undertaking;
import org.chancery.register.evidence.Evidence;

/**
 * An undertaking with its follow-up, as of a day.
 *
 * @param quote its words, as first reported
 * @param contact the contact at which it was made, where told
 * @param isDueUnreported its time has passed and nothing was reported since; no verdict on anyone
 * @param isTrackable signed, dated, or with a sum, a named document, event or body; else it is general
 * @param followUp later passages that bear on it, earliest first
 */
public record UndertakingEntry(
        EntryId id,
        Undertaking.Kind kind,
        SortedSet<Side> by,
        SortedSet<Side> to,
        Optional<Edtf> due,
        String quote,
        Optional<EntryId> contact,
        State state,
        boolean isDueUnreported,
        boolean isTrackable,
        List<FollowUp> followUp,
        List<Evidence> evidence)
        implements Entry {
    /** What the evidence says has become of it. */
    public enum State {
        OPEN,
        IN_PROGRESS,
        DONE,
        SUPERSEDED,
        DROPPED
    }

    /** How a later passage bears on an undertaking. */
    public enum Bearing {
        FULFILS,
        PROGRESSES,
        REVIEWS,
        POSTPONES,
        REPEATS,
        SUPERSEDES,
        DROPS
    }

    /**
     * A later passage that bears on the undertaking.
     *
     * @param reason why the link is made, in words
     * @param isCertain false for a link that is proposed only and does not change the state
     */
    public record FollowUp(Bearing bearing, Evidence evidence, String reason, boolean isCertain) {}

    public UndertakingEntry {
        by = Collections.unmodifiableSortedSet(new TreeSet<>(by));
        to = Collections.unmodifiableSortedSet(new TreeSet<>(to));
        followUp = List.copyOf(followUp);
        evidence = Entry.grounded(evidence);
    }

    public boolean isSettled() {
        return switch (state) {
            case OPEN, IN_PROGRESS -> false;
            case DONE, SUPERSEDED, DROPPED -> true;
        };
    }
}
