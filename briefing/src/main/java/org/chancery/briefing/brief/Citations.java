package org.chancery.briefing.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The numbers of the notes that bear a statement out: one at least.
 *
 * @param first a number, from 1
 * @param others further numbers, rising
 */
public record Citations(int first, List<Integer> others) {
    public Citations {
        others = List.copyOf(others);
        if (first < 1 || others.stream().anyMatch(number -> number <= first)) {
            throw new IllegalArgumentException("notes are counted upwards from 1: " + first + ", " + others);
        }
    }

    /**
     * The numbers in rising order, each once.
     *
     * @throws IllegalArgumentException if there are none
     */
    static Citations of(List<Integer> numbers) {
        SortedSet<Integer> sorted = new TreeSet<>(numbers);
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("a statement without a source");
        }
        return new Citations(sorted.first(), List.copyOf(sorted.tailSet(sorted.first() + 1)));
    }

    /** All numbers, rising. */
    public List<Integer> numbers() {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    /** The numbers as runs of neighbours: 1, 2, 3, 7 are two runs. */
    public List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (int number : numbers()) {
            if (!runs.isEmpty() && runs.getLast().to() == number - 1) {
                runs.add(new Run(runs.removeLast().from(), number));
            } else {
                runs.add(new Run(number, number));
            }
        }
        return List.copyOf(runs);
    }

    /** Neighbouring numbers. */
    public record Run(int from, int to) {}
}
