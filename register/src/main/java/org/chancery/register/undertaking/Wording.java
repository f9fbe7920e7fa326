package org.chancery.register.undertaking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.chancery.register.told.DataFile;
import org.chancery.register.told.Folded;
import org.chancery.register.told.SideWords;

/** What the words of a passage tell: its stems, each with the weight it has for knowing a thing again. */
final class Wording {
    private static final String FILE = "common.words";
    private static final String ACTS = "acts.words";
    private static final double OF_AN_ACT = 0.15;
    private static final double OF_A_SIDE = 0.25;
    private static final double OF_A_SEAT = 0.3;
    private static final double OF_A_NAME = 1.3;

    private static final Map<String, Analyzer> ANALYZERS =
            Map.of("en", new EnglishAnalyzer(), "ru", new RussianAnalyzer());
    private static final Analyzer OTHERS = new StandardAnalyzer();
    private static final Map<String, Double> COMMON = load();

    private final SideWords sides;
    private final Map<String, Weighed> known = new HashMap<>();

    Wording(SideWords sides) {
        this.sides = sides;
    }

    /**
     * Stems with their weights.
     *
     * @param sum of all weights
     */
    record Weighed(Map<String, Double> weights, double sum) {}

    /** The stems of a passage with their weights: 1 for a word that stands in few readouts, less the more it stands in. */
    Weighed of(String passage, String language) {
        return known.computeIfAbsent(language + " " + passage, unknown -> weigh(passage, language));
    }

    private Weighed weigh(String passage, String language) {
        Map<String, Double> weights = new HashMap<>();
        sides.mentioned(passage, language).forEach(side -> weights.put(side.key(), OF_A_SIDE));
        Set<String> seats = sides.seats(passage, language);
        String rest = sides.without(passage, language);
        boolean isFirst = true;
        for (String word : rest.split("[^\\p{L}\\p{N}]+")) {
            boolean isName = !isFirst && !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            isFirst &= word.isEmpty();
            for (String stem : stems(Folded.of(word), language)) {
                double common = COMMON.getOrDefault(stem, 1.0);
                double weight = seats.contains(word) ? OF_A_SEAT : isName ? common * OF_A_NAME : common;
                weights.merge(stem, weight, Math::max);
            }
        }
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        return new Weighed(Map.copyOf(weights), sum);
    }

    private static List<String> stems(String word, String language) {
        boolean isNumber = word.isEmpty() || Character.isDigit(word.charAt(0));
        if (isNumber) {
            return List.of();
        }
        List<String> stems = new ArrayList<>();
        try (TokenStream tokens = ANALYZERS.getOrDefault(language, OTHERS).tokenStream("words", word)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot cut '" + word + "' to its stem", e);
        }
        return stems;
    }

    /** Weights by stem: from nearly 1 for a word of few readouts down to 0 for one of all. */
    private static Map<String, Double> load() {
        Map<String, Double> weights = new HashMap<>();
        List<String> counts = DataFile.lines(Wording.class, FILE);
        int readouts = Integer.parseInt(counts.getFirst().split(" ")[1]);
        for (String line : counts.subList(1, counts.size())) {
            String[] count = line.split(" ");
            double share = (double) Integer.parseInt(count[1]) / readouts;
            lighten(weights, count[0], Math.max(0, 1 - Math.sqrt(2 * share)));
        }
        for (String line : DataFile.lines(Wording.class, ACTS)) {
            for (String act : line.split(" ")) {
                lighten(weights, act, OF_AN_ACT);
            }
        }
        return Map.copyOf(weights);
    }

    private static void lighten(Map<String, Double> weights, String word, double weight) {
        stems(Folded.of(word), "en").forEach(stem -> weights.merge(stem, weight, Math::min));
    }
}
