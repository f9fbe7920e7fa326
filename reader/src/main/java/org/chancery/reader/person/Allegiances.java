package org.chancery.reader.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;
import org.chancery.reader.language.Rules;
import org.chancery.reader.side.Side;
import org.chancery.reader.side.SideReader;

/** Settles whom those people serve of whom no post tells it: by delegation, by pairs, by the home of the text. */
final class Allegiances {
    /** A dateline stands within the first sentences. */
    private static final int OPENING = 6;

    private final Chart chart;
    private final List<Who> people;
    private final Optional<Side> home;
    private final List<Found> found;
    private final Set<Side> told = new TreeSet<>();

    Allegiances(Chart chart, List<Who> people, Rules rules) {
        this.chart = chart;
        this.people = people;
        found = rules.in(chart);
        home = found.stream()
                .filter(match -> match.rule().result().equals("home") && isInOpening(match))
                .flatMap(match -> match.edge("s").flatMap(Allegiances::side).stream())
                .findFirst();
    }

    /** The sides whose post a match of a rule names, in order. */
    static List<Side> sides(Chart chart, Found found, PostMention.Kind kind) {
        boolean isOne = kind == PostMention.Kind.ONE || kind == PostMention.Kind.TAKEN_UP;
        for (String name : List.of("of", "n", "b", "in")) {
            List<Side> sides = found.parts(name).stream()
                    .filter(part -> !isPlaceOf(chart, part))
                    .flatMap(part -> part.edge().flatMap(Allegiances::side).stream())
                    .toList();
            if (!sides.isEmpty()) {
                return isOne ? List.of(sides.getLast()) : sides;
            }
        }
        Optional<Side> body = found.part("f").flatMap(part -> bodyWithin(chart, part));
        if (body.isPresent()) {
            return List.of(body.get());
        }
        Edge head = found.edge("h").orElseThrow();
        boolean isAlone = found.part("f").isEmpty() && !chart.has("preposition", found.to());
        return chart.from(head.from()).stream()
                .filter(edge -> isAlone && edge.label().equals("lone-office") && edge.to() == head.to())
                .map(edge -> Side.ofKey(edge.word()))
                .limit(1)
                .toList();
    }

    /** "Director of the Office of the OSCE": the organisation that the field names. */
    private static Optional<Side> bodyWithin(Chart chart, Found.Part field) {
        return chart.within(field.from(), field.to(), "organ", "international").stream()
                .flatMap(edge -> side(edge).stream())
                .findFirst();
    }

    /** "In Warsaw Prime Minister …": the place is not whom the post serves. */
    private static boolean isPlaceOf(Chart chart, Found.Part part) {
        boolean isName = part.edge()
                .filter(edge ->
                        edge.label().equals(SideReader.SEAT) || edge.label().equals(SideReader.SIDE))
                .isPresent();
        return isName
                && part.from() > 0
                && part.to() < chart.tokens().size()
                && chart.has("place-in", part.from() - 1)
                && !chart.tokens().at(part.to()).is("'s");
    }

    /** The side that an edge names by name, adjective, seat, organ or organisation. */
    static Optional<Side> side(Edge edge) {
        return switch (edge.label()) {
            case SideReader.SIDE, SideReader.ADJECTIVE, SideReader.SEAT -> Optional.of((Side) edge.value());
            case "organ" -> Optional.of(Side.ofKey(edge.word()));
            case "seat-of-power" -> Optional.of(Side.state(edge.word()));
            case "international" -> Optional.of(Side.organisation(edge.word()));
            default -> Optional.empty();
        };
    }

    void settle() {
        for (Found match : found) {
            Optional<Side> side = match.rule().result().equals("serves")
                    ? match.edge("s").flatMap(Allegiances::side)
                    : Optional.empty();
            side.ifPresent(served -> match.parts("p")
                    .forEach(part -> part.edge().ifPresent(person -> ((Who) person.value()).serves(served))));
        }
        people.forEach(who -> who.side().ifPresent(told::add));
        List<List<Who>> pairs = pairs();
        Set<Who> paired = new HashSet<>();
        pairs.forEach(paired::addAll);
        new Company(chart, home).settle(main(), paired);
        silent(paired);
        pairs.forEach(this::settlePair);
        silent(Set.of());
    }

    private void silent(Set<Who> left) {
        List<Side> main = main();
        for (Who who : open()) {
            if (!left.contains(who)) {
                home.filter(side -> mayServe(who, side))
                        .or(() -> silent(who, main))
                        .ifPresent(who::serves);
            }
        }
    }

    /** "Foreign Ministers A and B": two of one rank, first named in one sentence. */
    private List<List<Who>> pairs() {
        List<Who> open = open();
        List<List<Who>> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < open.size(); i++) {
            Who first = open.get(i);
            Who second = open.get(i + 1);
            if (first.level().filter(Level::isOnePerSide).isPresent()
                    && first.level().equals(second.level())
                    && firstSentence(first) == firstSentence(second)) {
                pairs.add(List.of(first, second));
                i++;
            }
        }
        return pairs;
    }

    /** The two serve in the order in which the text names the sides first. */
    private void settlePair(List<Who> pair) {
        List<Side> order = main();
        if (order.size() > 1 && mayServe(pair.getFirst(), order.get(0)) && mayServe(pair.getLast(), order.get(1))) {
            pair.getFirst().serves(order.get(0));
            pair.getLast().serves(order.get(1));
        }
    }

    private int firstSentence(Who who) {
        return chart.all(PersonReader.PERSON)
                .filter(edge -> edge.value() == who)
                .map(edge -> chart.tokens().sentenceIndexOf(edge.from()))
                .findFirst()
                .orElse(-1);
    }

    /** Where the posts of one of the two sides are told with the side, those told without it are the other's. */
    private Optional<Side> silent(Who who, List<Side> main) {
        List<Side> silent = main.stream().filter(side -> !told.contains(side)).toList();
        boolean isBetweenTwo = main.size() == 2 && told.size() <= 2;
        return isBetweenTwo && silent.size() == 1 && mayServe(who, silent.getFirst())
                ? Optional.of(silent.getFirst())
                : prominent().filter(side -> silent.isEmpty() && mayServe(who, side));
    }

    /** A state named more often than those whose people are named with their side. */
    private Optional<Side> prominent() {
        Map<Side, Integer> weights = Prominence.of(chart);
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

    private boolean mayServe(Who who, Side side) {
        return people.stream()
                .filter(other ->
                        other != who && other.side().filter(side::equals).isPresent())
                .noneMatch(other -> who.level().filter(Level::isOnePerSide).isPresent()
                        && who.level().equals(other.level()));
    }

    private List<Who> open() {
        return people.stream()
                .filter(who -> who.side().isEmpty() && !who.posts().isEmpty())
                .toList();
    }

    /** The two sides of the text: those whose people are named first, then one that is named more often than any other. */
    private List<Side> main() {
        List<Side> main = new ArrayList<>();
        home.ifPresent(main::add);
        people.forEach(who -> who.side().filter(side -> !main.contains(side)).ifPresent(main::add));
        if (main.size() > 2 || main.size() == 2 && home.isEmpty()) {
            return main.subList(0, 2);
        }
        Map<Side, Integer> counts = Prominence.of(chart);
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

    private boolean isInOpening(Found found) {
        int sentence = chart.tokens().sentenceIndexOf(found.from());
        boolean isStart = chart.tokens().sentences().get(sentence).from() == found.from();
        return found.rule().setting("at", "anywhere").equals("anywhere") || sentence < OPENING && isStart;
    }
}
