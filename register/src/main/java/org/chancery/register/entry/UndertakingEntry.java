package org.chancery.register.entry;

import java.time.LocalDate;
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
 * @param due the time that its own words set
 * @param moved the time to which it was moved since; {@code due} stays as it was
 * @param quote its words, as first reported
 * @param document the title of the document that it is to sign or signs, where told
 * @param contact the contact at which it was made, where told
 * @param isDueUnreported its time has passed and nothing was reported since; no verdict on anyone
 * @param isTrackable signed, dated, or with a sum, a named document, event or body; else it is general
 * @param lastMentioned the day of the last document that speaks of it; empty if none has a day
 * @param followUp later passages that bear on it, earliest first
 */
public record UndertakingEntry(
        EntryId id,
        Undertaking.Kind kind,
        SortedSet<Side> by,
        SortedSet<Side> to,
        Optional<Edtf> due,
        Optional<Edtf> moved,
        String quote,
        Optional<String> document,
        Optional<EntryId> contact,
        State state,
        boolean isDueUnreported,
        boolean isTrackable,
        Optional<LocalDate> lastMentioned,
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
     * @param when the time at which it came about, as far as the passage tells
     * @param reason why the link is made, in words
     * @param score how much speaks for the link, from 0 to 1
     * @param isCertain false for a link that is proposed only and does not change the state
     */
    public record FollowUp(
            Bearing bearing, Evidence evidence, Optional<Edtf> when, String reason, double score, boolean isCertain) {}

    public UndertakingEntry {
        by = Collections.unmodifiableSortedSet(new TreeSet<>(by));
        to = Collections.unmodifiableSortedSet(new TreeSet<>(to));
        followUp = List.copyOf(followUp);
        evidence = Entry.grounded(evidence);
    }

    /** Whether it is unsettled and no document of the months before a day speaks of it. */
    public boolean isDormant(LocalDate day, int months) {
        return !isSettled()
                && lastMentioned
                        .map(last -> last.plusMonths(months).isBefore(day))
                        .orElse(false);
    }

    public boolean isSettled() {
        return switch (state) {
            case OPEN, IN_PROGRESS -> false;
            case DONE, SUPERSEDED, DROPPED -> true;
        };
    }
}
