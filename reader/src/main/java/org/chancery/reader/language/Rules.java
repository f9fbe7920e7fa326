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
    private record Ready(int order, Rule rule, Step first) {}

    /** What only has to follow a match is named so, and no part of it. */
    private static final String FOLLOWS = "then";

    private final List<Rule> all = new ArrayList<>();
    private final Map<String, List<Ready>> byWord = new HashMap<>();
    private final Map<String, List<Ready>> byRoot = new HashMap<>();
    private final Map<String, List<Ready>> byLabel = new HashMap<>();
    private final List<Ready> byNumber = new ArrayList<>();
    private final List<Ready> anywhere = new ArrayList<>();

    Rules(List<RuleFile.Entry> entries, UnaryOperator<String> root) {
        for (RuleFile.Entry entry : entries) {
            Pattern pattern = PatternParser.parse(entry.pattern(), root);
            Ready ready = new Ready(all.size(), entry.rule(), Steps.of(pattern));
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
    }

    private void begin(String key, Ready ready) {
        if (key.equals("#")) {
            byNumber.add(ready);
        } else if (key.length() > 1 && key.startsWith("<")) {
            byLabel.computeIfAbsent(key.substring(1), label -> new ArrayList<>())
                    .add(ready);
        } else if (key.length() > 1 && key.startsWith("~")) {
            byRoot.computeIfAbsent(key.substring(1), root -> new ArrayList<>()).add(ready);
        } else {
            byWord.computeIfAbsent(key, word -> new ArrayList<>()).add(ready);
        }
    }

    public List<Rule> all() {
        return List.copyOf(all);
    }

    /** The matches in a text, sentence by sentence, the longest at each place, none within another. */
    public List<Found> in(Chart chart) {
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : chart.tokens().sentences()) {
            for (int place = sentence.from(); place < sentence.to(); ) {
                Optional<Found> match = at(chart, place, sentence.to());
                match.ifPresent(found::add);
                place = match.map(Found::to).orElse(place + 1);
            }
        }
        return found;
    }

    /** The longest match that starts at a place; of several, the rule that stands first in its file. */
    public Optional<Found> at(Chart chart, int place, int limit) {
        Best best = new Best(new Step.Attempt(chart, limit), place);
        Token token = chart.tokens().at(place);
        best.tryAll(byWord.get(token.key()));
        best.tryAll(byRoot.get(chart.root(place)));
        if (token.isNumber()) {
            best.tryAll(byNumber);
        }
        if (!byLabel.isEmpty()) {
            tryLabels(chart.from(place), best);
        }
        best.tryAll(anywhere);
        return Optional.ofNullable(best.found);
    }

    /** Edges that lie one after the other often have the same label, whose rules need be tried but once. */
    private void tryLabels(List<Edge> edges, Best best) {
        String previous = "";
        for (int i = 0; i < edges.size(); i++) {
            String label = edges.get(i).label();
            if (!label.equals(previous)) {
                best.tryAll(byLabel.get(label));
                previous = label;
            }
        }
    }

    /** The best match at a place so far. */
    private static final class Best {
        private final Step.Attempt attempt;
        private final int place;
        private @Nullable Found found;
        private int order;

        Best(Step.Attempt attempt, int place) {
            this.attempt = attempt;
            this.place = place;
        }

        void tryAll(@Nullable List<Ready> candidates) {
            if (candidates != null) {
                for (int i = 0; i < candidates.size(); i++) {
                    tryOne(candidates.get(i));
                }
            }
        }

        private void tryOne(Ready ready) {
            int end = attempt.end(ready.first, place);
            if (end == place) {
                return;
            }
            Found whole = new Found(ready.rule, place, end, attempt.captures);
            Found match = whole.part(FOLLOWS)
                    .map(follows -> new Found(ready.rule, place, follows.from(), attempt.captures))
                    .orElse(whole);
            if (found == null || match.to() > found.to() || match.to() == found.to() && ready.order < order) {
                found = match;
                order = ready.order;
            }
        }
    }
}
