package org.chancery.reader.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.organisation.OrganisationReader;

/** The mechanisms that a text names, by the capitalised words of their names, for "the commission" later on. */
final class KnownBodies {
    private final Chart chart;
    private final List<Edge> bodies;

    /** The numbers of those that have a word, in the order of the text. */
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    KnownBodies(Chart chart) {
        this.chart = chart;
        bodies = chart.all(OrganisationReader.MECHANISM).toList();
        for (int i = 0; i < bodies.size(); i++) {
            for (int at = bodies.get(i).from(); at < bodies.get(i).to(); at++) {
                if (chart.tokens().at(at).isCapitalised()) {
                    byWord.computeIfAbsent(chart.tokens().at(at).key(), word -> new ArrayList<>())
                            .add(i);
                }
            }
        }
    }

    /** Of the bodies named up to the end of a span, the first that has a word of the span in its name; else the first. */
    Optional<String> meantBy(int from, int to) {
        int first = bodies.size();
        for (int at = from; at < to; at++) {
            first = Math.min(first, firstWith(chart.tokens().at(at).key(), to));
        }
        return Optional.of(first)
                .filter(index -> index < bodies.size())
                .map(bodies::get)
                .or(() -> firstBefore(to))
                .map(Edge::word);
    }

    /** Whether a body of the text has a word in its name. */
    boolean isKnown(String word) {
        return byWord.containsKey(word);
    }

    private int firstWith(String word, int limit) {
        for (int index : byWord.getOrDefault(word, List.of())) {
            if (bodies.get(index).to() <= limit) {
                return index;
            }
            if (bodies.get(index).from() > limit) {
                return bodies.size();
            }
        }
        return bodies.size();
    }

    private Optional<Edge> firstBefore(int limit) {
        for (int i = 0; i < bodies.size() && bodies.get(i).from() < limit; i++) {
            if (bodies.get(i).to() <= limit) {
                return Optional.of(bodies.get(i));
            }
        }
        return Optional.empty();
    }
}
