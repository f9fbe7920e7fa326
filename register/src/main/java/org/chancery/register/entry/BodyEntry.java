package org.chancery.register.entry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.reader.time.Edtf;
import org.chancery.register.evidence.Evidence;

/**
 * A standing mechanism between sides.
 *
 * @param sessions by number, then by day
 */
public record BodyEntry(
        EntryId id, String name, List<String> spellings, List<Session> sessions, List<Evidence> evidence)
        implements Entry {
    /**
     * A numbered sitting.
     *
     * @param planned the first date announced
     * @param held when it took place
     */
    public record Session(
            OptionalInt ordinal,
            Optional<Edtf> planned,
            Optional<Edtf> held,
            Optional<String> where,
            List<String> coChairs,
            Optional<EntryId> contact,
            List<Evidence> evidence) {
        public Session {
            coChairs = List.copyOf(coChairs);
            evidence = Entry.grounded(evidence);
        }

        /**
         * By how many days it was held after the last day first announced, or before it if below 0; empty if it was not
         * announced, or not held.
         */
        public OptionalLong slipInDays() {
            Optional<LocalDate> announced = planned.flatMap(Edtf::last);
            Optional<LocalDate> began = held.flatMap(Edtf::first);
            if (announced.isEmpty() || began.isEmpty()) {
                return OptionalLong.empty();
            }
            boolean isWithin = planned.get().covers(began.get());
            return OptionalLong.of(isWithin ? 0 : ChronoUnit.DAYS.between(announced.get(), began.get()));
        }
    }

    /** The numbers between the first and the last session told of which no document tells, and those announced and not held. */
    public SortedSet<Integer> gaps() {
        SortedSet<Integer> told = new TreeSet<>();
        SortedSet<Integer> held = new TreeSet<>();
        for (Session session : sessions) {
            session.ordinal().ifPresent(told::add);
            if (session.held().isPresent()) {
                session.ordinal().ifPresent(held::add);
            }
        }
        SortedSet<Integer> gaps = new TreeSet<>();
        if (!held.isEmpty()) {
            for (int number = told.first(); number < held.last(); number++) {
                if (!held.contains(number)) {
                    gaps.add(number);
                }
            }
        }
        return gaps;
    }

    /** The first session announced that is still to come, after all that were held. */
    public Optional<Session> next() {
        int last = sessions.stream()
                .filter(session -> session.held().isPresent())
                .flatMapToInt(session -> session.ordinal().stream())
                .max()
                .orElse(0);
        return sessions.stream()
                .filter(session -> session.held().isEmpty())
                .filter(session -> session.ordinal().orElse(Integer.MAX_VALUE) > last)
                .findFirst();
    }

    public BodyEntry {
        spellings = List.copyOf(spellings);
        sessions = List.copyOf(sessions);
        evidence = Entry.grounded(evidence);
    }
}
