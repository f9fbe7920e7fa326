package org.chancery.reader.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Found;
import org.chancery.reader.language.Rules;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Doubt;
import org.chancery.reader.text.Sentence;

/** Settles whom those people serve of whom no post tells it: by delegation, by pairs, by the home of the text. */
final class Allegiances {
    /** A dateline stands within the first sentences. */
    private static final int OPENING = 6;

    private final Chart chart;
    private final List<Who> people;
    private final Optional<Side> toldHome;
    private final List<Found> found;
    private final Set<Side> told = new TreeSet<>();
    private Optional<Side> home;
    private MainSides mains;

    /**
     * Of the people of a text.
     *
     * @param publisher the side whose office publishes the text, which is at home there unless its words say otherwise
     */
    Allegiances(Chart chart, List<Who> people, Rules rules, Optional<Side> publisher) {
        this.chart = chart;
        this.people = people;
        found = rules.in(chart);
        toldHome = found.stream()
                .filter(match -> match.rule().result().equals("home") && isInOpening(match))
                .flatMap(match -> match.edge("s").flatMap(PostSides::side).stream())
                .findFirst()
                .or(() -> publisher);
        home = toldHome;
        mains = new MainSides(chart, home, found);
    }

    void settle() {
        for (Found match : found) {
            Optional<Side> side = match.rule().result().equals("serves")
                    ? match.edge("s").flatMap(PostSides::side)
                    : Optional.empty();
            side.ifPresent(served -> match.parts("p")
                    .forEach(part -> part.edge().ifPresent(person -> ((Who) person.value()).serves(served))));
        }
        people.forEach(who -> who.side().ifPresent(told::add));
        home = toldHome.or(this::homeOfFirstContact);
        mains = new MainSides(chart, home, found);
        List<List<Who>> pairs = pairs();
        Set<Who> paired = new HashSet<>();
        pairs.forEach(paired::addAll);
        new Company(chart, home).settle(mains.of(people), paired);
        Offices offices = new Offices(people);
        silent(paired, offices);
        pairs.forEach(pair -> settlePair(pair, offices));
        silent(Set.of(), offices);
    }

    /**
     * "Minister Vega met the Foreign Minister of Latvia": a text tells the post of another side's people with their side
     * and need not tell it of its own; so it is told from the other of its two sides.
     */
    private Optional<Side> homeOfFirstContact() {
        List<Side> two = mains.of(people);
        boolean isOtherSilent = silent(two).isPresent();
        if (isOtherSilent || two.size() < 2 || !two.containsAll(told)) {
            return Optional.empty();
        }
        for (Sentence sentence : chart.tokens().sentences()) {
            List<Who> named = chart.within(sentence.from(), sentence.to(), PersonReader.PERSON).stream()
                    .map(edge -> (Who) edge.value())
                    .toList();
            Set<Side> sides = named.stream()
                    .flatMap(who -> who.side().stream())
                    .filter(two::contains)
                    .collect(Collectors.toCollection(TreeSet::new));
            boolean isOpenFirst = !named.isEmpty()
                    && named.getFirst().side().isEmpty()
                    && !named.getFirst().posts().isEmpty();
            if (isOpenFirst && sides.size() == 1) {
                return Optional.of(sides.contains(two.getFirst()) ? two.getLast() : two.getFirst());
            }
        }
        return Optional.empty();
    }

    private void silent(Set<Who> left, Offices offices) {
        Optional<Side> silent = silent(mains.of(people));
        for (Who who : open()) {
            if (!left.contains(who)) {
                home.filter(side -> offices.isFree(who, side))
                        .or(() -> silent.filter(side -> offices.isFree(who, side)))
                        .ifPresent(side -> who.servesBy(Doubt.Kind.SIDE_LEFT_OVER, side, chart));
                offices.take(who);
            }
        }
    }

    /** "Foreign Ministers A and B": two of one rank, first named in one sentence. */
    private List<List<Who>> pairs() {
        List<Who> open = open();
        Map<Who, Integer> sentences = firstSentences();
        List<List<Who>> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < open.size(); i++) {
            Who first = open.get(i);
            Who second = open.get(i + 1);
            if (first.level().filter(Level::isOnePerSide).isPresent()
                    && first.level().equals(second.level())
                    && Objects.equals(sentences.get(first), sentences.get(second))) {
                pairs.add(List.of(first, second));
                i++;
            }
        }
        return pairs;
    }

    /** The two serve in the order in which the text names the sides first. */
    private void settlePair(List<Who> pair, Offices offices) {
        List<Side> order = mains.of(people);
        if (order.size() > 1
                && offices.isFree(pair.getFirst(), order.get(0))
                && offices.isFree(pair.getLast(), order.get(1))) {
            pair.getFirst().servesBy(Doubt.Kind.SIDE_BY_ORDER, order.get(0), chart);
            pair.getLast().servesBy(Doubt.Kind.SIDE_BY_ORDER, order.get(1), chart);
            pair.forEach(offices::take);
        }
    }

    /** The number of the sentence that names each person first. */
    private Map<Who, Integer> firstSentences() {
        Map<Who, Integer> sentences = new HashMap<>();
        chart.all(PersonReader.PERSON)
                .forEach(edge ->
                        sentences.putIfAbsent((Who) edge.value(), chart.tokens().sentenceIndexOf(edge.from())));
        return sentences;
    }

    /** Where the posts of one of the two sides are told with the side, those told without it are the other's. */
    private Optional<Side> silent(List<Side> main) {
        List<Side> silent = main.stream().filter(side -> !told.contains(side)).toList();
        boolean isBetweenTwo = main.size() == 2 && told.size() <= 2;
        return isBetweenTwo && silent.size() == 1
                ? Optional.of(silent.getFirst())
                : mains.prominentBeside(told).filter(side -> silent.isEmpty());
    }

    private List<Who> open() {
        return people.stream()
                .filter(who -> who.side().isEmpty() && !who.posts().isEmpty())
                .toList();
    }

    private boolean isInOpening(Found found) {
        int sentence = chart.tokens().sentenceIndexOf(found.from());
        boolean isStart = chart.tokens().sentences().get(sentence).from() == found.from();
        return found.rule().setting("at", "anywhere").equals("anywhere") || sentence < OPENING && isStart;
    }
}
