package org.chancery.register.coverage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.reader.side.Side;

/**
 * What was read of one publisher in one language.
 *
 * @param side whose office the publisher is, as far as its name tells
 * @param language BCP 47 tag
 * @param first the day of the first document
 * @param last the day of the last
 * @param documents how many of each month, of the months that have any
 * @param declared for which times an officer has said that all of the publisher's readouts are in the register
 */
public record Coverage(
        String publisher,
        Optional<Side> side,
        String language,
        LocalDate first,
        LocalDate last,
        SortedMap<YearMonth, Integer> documents,
        List<Span> declared) {
    /**
     * From a day to a day, both included.
     *
     * @param to empty if it goes on
     */
    public record Span(LocalDate from, Optional<LocalDate> to) {
        public Span {
            if (to.isPresent() && to.get().isBefore(from)) {
                throw new IllegalArgumentException(from + " is after " + to.get());
            }
        }

        boolean holds(LocalDate start, LocalDate end) {
            return !start.isBefore(from) && to.map(day -> !end.isAfter(day)).orElse(true);
        }
    }

    /** From a month to a month, both included. */
    public record Gap(YearMonth first, YearMonth last) {
        @Override
        public String toString() {
            return first.equals(last) ? first.toString() : first + " to " + last;
        }
    }

    public Coverage {
        documents = Collections.unmodifiableSortedMap(new TreeMap<>(documents));
        declared = List.copyOf(declared);
    }

    /** How many documents there are. */
    public int count() {
        return documents.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Between the first and the last document, the months of which there is none and which are not declared to be whole;
     * those that follow each other together.
     */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        YearMonth end = YearMonth.from(last);
        for (YearMonth month = YearMonth.from(first); !month.isAfter(end); month = month.plusMonths(1)) {
            boolean isGap = !documents.containsKey(month) && !isWhole(month.atDay(1), month.atEndOfMonth());
            if (isGap && !gaps.isEmpty() && gaps.getLast().last().plusMonths(1).equals(month)) {
                gaps.set(gaps.size() - 1, new Gap(gaps.getLast().first(), month));
            } else if (isGap) {
                gaps.add(new Gap(month, month));
            }
        }
        return gaps;
    }

    /** Whether all that the publisher put out in a time was read, by what an officer has declared; nothing else tells. */
    public boolean isWhole(LocalDate from, LocalDate to) {
        return declared.stream().anyMatch(span -> span.holds(from, to));
    }
}
