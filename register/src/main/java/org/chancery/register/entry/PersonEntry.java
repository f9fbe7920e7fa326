package org.chancery.register.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.reader.person.Level;
import org.chancery.reader.person.Post;
import org.chancery.reader.side.Side;
import org.chancery.reader.time.Edtf;
import org.chancery.register.evidence.Evidence;

/**
 * A person across documents.
 *
 * @param name the fullest spelling
 * @param spellings the others
 * @param tenures earliest first
 * @param matches why the spellings are one person's, one for each way of speaking of the person but the first
 */
public record PersonEntry(
        EntryId id,
        String name,
        List<String> spellings,
        Optional<Side> side,
        List<Tenure> tenures,
        List<Match> matches,
        List<Evidence> evidence)
        implements Entry {
    /**
     * A person in a post.
     *
     * @param from when the post was taken up, as far as known
     * @param to when it was left, as far as known
     * @param firstCited the day of the first document that gives the person the post; empty if it is undated
     * @param lastCited that of the last
     */
    public record Tenure(
            String post,
            Optional<Level> level,
            Post.Standing standing,
            Optional<Edtf> from,
            Optional<Edtf> to,
            Optional<LocalDate> firstCited,
            Optional<LocalDate> lastCited,
            List<Evidence> evidence) {
        public Tenure {
            evidence = Entry.grounded(evidence);
        }

        /** This tenure, ended at a time for a reason, which stands before what it rests on. */
        public Tenure until(Edtf end, Evidence reason) {
            List<Evidence> all = new ArrayList<>(List.of(reason));
            all.addAll(evidence);
            return new Tenure(post, level, standing, from, Optional.of(end), firstCited, lastCited, all);
        }

        /** Whether the person may have held the post on a day: told to, or told before and not told to have left. */
        public boolean mayHaveHeldOn(LocalDate day) {
            boolean hasBegun = from.flatMap(Edtf::first)
                    .or(() -> firstCited)
                    .map(first -> !day.isBefore(first))
                    .orElse(true);
            boolean hasEnded =
                    to.flatMap(Edtf::last).map(last -> day.isAfter(last)).orElse(standing == Post.Standing.FORMER);
            return hasBegun && !hasEnded;
        }
    }

    /**
     * Why a way of speaking of someone is taken to mean this person.
     *
     * @param score from 0 to 1
     * @param reason such as "the same surname, the same post, 3 days apart"
     */
    public record Match(String spelling, double score, String reason, Evidence.Words evidence) {}

    /** This person, serving a side that follows from the contacts attended and is told nowhere. */
    public PersonEntry of(Optional<Side> inferred) {
        return new PersonEntry(id, name, spellings, inferred, tenures, matches, evidence);
    }

    /** This person with the tenures as other people's settle them. */
    public PersonEntry holding(List<Tenure> settled) {
        return new PersonEntry(id, name, spellings, side, settled, matches, evidence);
    }

    public PersonEntry {
        spellings = List.copyOf(spellings);
        tenures = List.copyOf(tenures);
        matches = List.copyOf(matches);
        evidence = Entry.grounded(evidence);
    }
}
