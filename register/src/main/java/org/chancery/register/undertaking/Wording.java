package org.chancery.register.undertaking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.register.told.DataFile;
import org.chancery.register.told.Folded;
import org.chancery.register.told.SideWords;
import org.chancery.register.told.Stems;

/** What the words of a passage tell: its stems, each with the weight it has for knowing a thing again. */
final class Wording {
    private static final String FILE = "common.words";
    private static final String ACTS = "acts.words";
    private static final double OF_AN_ACT = 0.15;
    private static final double OF_A_SIDE = 0.25;
    private static final double OF_A_SEAT = 0.3;
    private static final double OF_A_NAME = 1.3;
    private static final double OF_A_PERSON = 0.1;

    private static final Map<String, Double> COMMON = load();

    private final SideWords sides;
    private final Set<String> names;
    private final Map<String, Weighed> known = new HashMap<>();
    private final Map<String, List<Stems.Stem>> stems = new HashMap<>();

    /**
     * Weighs by what readouts have in common.
     *
     * @param names of people, folded, which tell who speaks and not of what
     */
    Wording(SideWords sides, Set<String> names) {
        this.sides = sides;
        this.names = Set.copyOf(names);
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
        sides.seated(passage, language).forEach(side -> weights.put("seat of " + side.key(), OF_A_SEAT));
        boolean isFirst = true;
        for (String word : sides.withoutAll(passage, language).split("[^\\p{L}\\p{N}]+")) {
            boolean isName = !isFirst && !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            isFirst &= word.isEmpty();
            for (Stems.Stem stem : stems.computeIfAbsent(language + " " + word, first -> Stems.of(word, language))) {
                boolean isOfPerson = isName && names.contains(Folded.of(word));
                double common = isOfPerson ? OF_A_PERSON : COMMON.getOrDefault(stem.written(), 1.0);
                weights.merge(stem.key(), isName ? common * OF_A_NAME : common, Math::max);
            }
        }
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        return new Weighed(Map.copyOf(weights), sum);
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
        Stems.of(word, "en").forEach(stem -> weights.merge(stem.written(), weight, Math::min));
    }
}
