package org.chancery.reader.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Found;
import org.chancery.reader.side.Side;

/** Between whom a text is, as far as its people and the states that it names tell. */
final class MainSides {
    private static final List<String> HOSTED =
            List.of(Level.AMBASSADOR.code(), Level.CHARGE_D_AFFAIRES.code(), Level.CONSUL.code());

    private final Optional<Side> home;
    private final List<Side> hosts;
    private final Map<Side, Integer> weights;

    MainSides(Chart chart, Optional<Side> home, List<Found> found) {
        this.home = home;
        hosts = hosts(found);
        weights = Prominence.of(chart);
    }

    /** The two sides of the text: those whose people are named first, then one that is named more often than any other. */
    List<Side> of(List<Who> people) {
        List<Side> main = new ArrayList<>();
        home.ifPresent(main::add);
        for (int i = 0; i < people.size() && main.size() < 2; i++) {
            people.get(i).side().filter(side -> !main.contains(side)).ifPresent(main::add);
        }
        hosts.stream().filter(side -> main.size() == 1 && !main.contains(side)).forEach(main::add);
        if (main.size() == 2) {
            return main;
        }
        Map<Side, Integer> counts = new TreeMap<>(weights);
        main.forEach(counts::remove);
        List<Side> frequent = counts.keySet().stream()
                .sorted(Comparator.comparingInt((Side side) -> -counts.getOrDefault(side, 0)))
                .toList();
        for (int i = 0; i < frequent.size() && main.size() < 2; i++) {
            int count = counts.getOrDefault(frequent.get(i), 0);
            int next = i + 1 < frequent.size() ? counts.getOrDefault(frequent.get(i + 1), 0) : 0;
            if (count > 1 && (count >= 3 * next || count > 3 && count > next || main.isEmpty())) {
                main.add(frequent.get(i));
            }
        }
        return main;
    }

    /** A state named more often than those whose people are named with their side. */
    Optional<Side> prominentBeside(Set<Side> told) {
        List<Side> others = weights.keySet().stream()
                .filter(side -> !told.contains(side))
                .sorted(Comparator.comparingInt((Side side) -> -weights.getOrDefault(side, 0)))
                .limit(2)
                .toList();
        int most = others.isEmpty() ? 0 : weights.getOrDefault(others.getFirst(), 0);
        int next = others.size() < 2 ? 0 : weights.getOrDefault(others.getLast(), 0);
        int least = told.stream()
                .mapToInt(side -> weights.getOrDefault(side, 0))
                .min()
                .orElse(0);
        return most > 2 && most >= 3 * next && most > least && told.size() == 2
                ? Optional.of(others.getFirst())
                : Optional.empty();
    }

    /** Where envoys are accredited. */
    private static List<Side> hosts(List<Found> found) {
        return found.stream()
                .filter(match -> match.edge("h")
                        .filter(head -> HOSTED.contains(head.word()))
                        .isPresent())
                .flatMap(match -> match.edge("to").flatMap(PostSides::side).stream())
                .filter(Side::isState)
                .toList();
    }
}
