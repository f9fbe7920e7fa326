package org.chancery.reader.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.chancery.reader.text.Sentence;
import org.chancery.reader.text.Token;
import org.jspecify.annotations.Nullable;

/** The rules of one file, ready to be looked for. */
public final class Rules {
    /** A rule with its first step and with what has to stand at its first and second place. */
    private record Ready(int order, Rule rule, Step first, long beginnings, long seconds) {
        static Ready of(int order, Rule rule, Step first) {
            return new Ready(order, rule, first, first.beginnings(), first.seconds());
        }
    }

    /** What only has to follow a match is named so, and no part of it. */
    private static final String FOLLOWS = "then";

    private final List<Rule> all = new ArrayList<>();
    private final Map<String, List<Ready>> byWord = new HashMap<>();
    private final Map<String, List<Ready>> byRoot = new HashMap<>();
    private final Map<String, List<Ready>> byLabel = new HashMap<>();
    private final List<Ready> byNumber = new ArrayList<>();
    private final List<Ready> anywhere = new ArrayList<>();
    private final int slots;

    Rules(List<RuleFile.Entry> entries, UnaryOperator<String> root) {
        Steps steps = new Steps();
        for (RuleFile.Entry entry : entries) {
            Pattern pattern = PatternParser.parse(entry.pattern(), root);
            Ready ready = Ready.of(all.size(), entry.rule(), steps.of(pattern));
            all.add(entry.rule());
            Beginnings beginnings = Beginnings.of(pattern);
            if (beginnings.isEmpty()) {
                throw new IllegalArgumentException(entry.rule().name() + " matches nothing at all");
            }
            if (beginnings.isAnything()) {
                anywhere.add(ready);
            } else {
                beginnings.keys().forEach(key -> begin(key, ready));
            }
        }
        slots = steps.slots();
    }

    private void begin(String key, Ready ready) {
        if (key.equals("#")) {
            byNumber.add(ready);
        } else if (key.length() > 1 && key.startsWith("<")) {
            add(byLabel, key.substring(1), ready);
        } else if (key.length() > 1 && key.startsWith("~")) {
            add(byRoot, key.substring(1), ready);
        } else {
            add(byWord, key, ready);
        }
    }

    private static void add(Map<String, List<Ready>> index, String key, Ready ready) {
        index.computeIfAbsent(key, absent -> new ArrayList<>(2)).add(ready);
    }

    public List<Rule> all() {
        return List.copyOf(all);
    }

    /** The matches in a text, sentence by sentence, the longest at each place, none within another. */
    public List<Found> in(Chart chart) {
        Search search = new Search(chart);
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : chart.tokens().sentences()) {
            for (int place = sentence.from(); place < sentence.to(); ) {
                Optional<Found> match = search.at(place, sentence.to());
                match.ifPresent(found::add);
                place = match.map(Found::to).orElse(place + 1);
            }
        }
        return found;
    }

    /** The longest match that starts at a place; of several, the rule that stands first in its file. */
    public Optional<Found> at(Chart chart, int place, int limit) {
        return new Search(chart).at(place, limit);
    }

    /** Looks for the best match at one place after another. */
    private final class Search {
        private final Chart chart;
        private final Step.Attempt attempt;
        private int place;
        private int limit;
        private long here;
        private long next;

        private @Nullable Ready best;
        private Step.@Nullable Capture captures;
        private int end;

        Search(Chart chart) {
            this.chart = chart;
            attempt = new Step.Attempt(chart, slots);
        }

        Optional<Found> at(int from, int upTo) {
            place = from;
            limit = upTo;
            here = chart.marks(from);
            next = chart.marks(from + 1);
            best = null;
            Token token = chart.tokens().at(from);
            tryAll(byWord.get(token.key()));
            tryAll(byRoot.get(chart.root(from)));
            if (token.isNumber()) {
                tryAll(byNumber);
            }
            if (!byLabel.isEmpty()) {
                tryLabels(chart.from(from));
            }
            tryAll(anywhere);
            return best == null ? Optional.empty() : Optional.of(new Found(chart, best.rule, from, end, captures));
        }

        /** Edges that lie one after the other often have the same label, whose rules need be tried but once. */
        private void tryLabels(List<Edge> edges) {
            String previous = "";
            for (int i = 0; i < edges.size(); i++) {
                String label = edges.get(i).label();
                if (!label.equals(previous)) {
                    tryAll(byLabel.get(label));
                    previous = label;
                }
            }
        }

        private void tryAll(@Nullable List<Ready> candidates) {
            if (candidates != null) {
                for (int i = 0; i < candidates.size(); i++) {
                    Ready ready = candidates.get(i);
                    if ((ready.beginnings & here) != 0 && (ready.seconds & next) != 0) {
                        tryOne(ready);
                    }
                }
            }
        }

        private void tryOne(Ready ready) {
            int reached = attempt.end(ready.first, place, limit);
            if (reached == place) {
                return;
            }
            int to = beforeWhatFollows(reached);
            if (best == null || to > end || to == end && ready.order < best.order) {
                best = ready;
                end = to;
                captures = attempt.captures;
            }
        }

        private int beforeWhatFollows(int reached) {
            for (Step.Capture capture = attempt.captures; capture != null; capture = capture.earlier()) {
                if (capture.named().name().equals(FOLLOWS)) {
                    return capture.from();
                }
            }
            return reached;
        }
    }
}
