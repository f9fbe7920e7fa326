package org.chancery.reader.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chancery.reader.text.Sentence;
import org.chancery.reader.text.Token;
import org.jspecify.annotations.Nullable;

/** The rules of one file, ready to be looked for. */
public final class Rules {
    private record Ready(int order, Rule rule, Pattern pattern) {}

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
            Ready ready = new Ready(all.size(), entry.rule(), pattern);
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
        Found best = null;
        int order = all.size();
        for (Ready ready : candidates(chart, place)) {
            Found match = match(chart, ready, place, limit);
            boolean isBetter = match != null
                    && (best == null || match.to() > best.to() || match.to() == best.to() && ready.order < order);
            if (isBetter) {
                best = match;
                order = ready.order;
            }
        }
        return Optional.ofNullable(best);
    }

    private Set<Ready> candidates(Chart chart, int place) {
        Token token = chart.tokens().at(place);
        // few rules begin alike, so that a set of those that do is cheap; rules are told apart by identity
        Set<Ready> candidates = Collections.newSetFromMap(new IdentityHashMap<>());
        candidates.addAll(byWord.getOrDefault(token.key(), List.of()));
        candidates.addAll(byRoot.getOrDefault(chart.root(place), List.of()));
        if (token.isNumber()) {
            candidates.addAll(byNumber);
        }
        for (Edge edge : chart.from(place)) {
            candidates.addAll(byLabel.getOrDefault(edge.label(), List.of()));
        }
        candidates.addAll(anywhere);
        return candidates;
    }

    private static @Nullable Found match(Chart chart, Ready ready, int place, int limit) {
        Pattern.Attempt attempt = new Pattern.Attempt(chart, limit);
        int[] end = {place};
        boolean matched = ready.pattern.matches(attempt, place, then -> {
            end[0] = then;
            return then > place;
        });
        if (!matched) {
            return null;
        }
        Found whole = new Found(ready.rule, place, end[0], attempt.captures);
        return whole.part(FOLLOWS)
                .map(follows -> new Found(ready.rule, place, follows.from(), attempt.captures))
                .orElse(whole);
    }
}
