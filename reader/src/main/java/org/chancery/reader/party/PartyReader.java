package org.chancery.reader.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.person.PersonReader;
import org.chancery.reader.person.PostMention;
import org.chancery.reader.person.Roster;
import org.chancery.reader.person.Who;
import org.chancery.reader.side.Side;
import org.chancery.reader.side.SideReader;
import org.chancery.reader.text.Doubt;
import org.chancery.reader.text.Sentence;

/** Marks in a text who acts and speaks, and knows between whom the text is about. */
public final class PartyReader {
    /** The label of one who acts; the value is a {@link Party}. */
    public static final String PARTY = "party";

    /** The label of one to whom something belongs, "his", "the Minister's"; the value is a {@link Party}. */
    public static final String OWNER = "owner";

    private static final int TWO = 2;

    private final Chart chart;
    private final List<Who> people;
    private final Roster roster;
    private final SortedSet<Side> main = new TreeSet<>();
    private final Salience salience = new Salience();

    /** Where people are named, in order. */
    private final List<Edge> persons;

    /** So many of them stand before the place that is read, and these are the first two of different sides. */
    private int met;

    private final List<Who> firstTwo = new ArrayList<>();

    private PartyReader(Chart chart, List<Who> people) {
        this.chart = chart;
        this.people = people;
        roster = new Roster(chart.language(), people);
        persons = chart.all(PersonReader.PERSON).toList();
    }

    /**
     * Marks the parties of a text whose people are marked.
     *
     * @return the sides between which the text is about; two, where they can be told
     */
    public static SortedSet<Side> mark(Chart chart, List<Who> people) {
        PartyReader reader = new PartyReader(chart, people);
        reader.findMainSides();
        for (int i = 0; i < chart.tokens().size(); i++) {
            int from = i;
            reader.ownerAt(from).ifPresent(chart::add);
            Optional<Edge> party = reader.partyAt(from);
            party.ifPresent(chart::add);
            party.filter(edge -> Governed.isOwner(chart, edge))
                    .ifPresent(edge -> chart.add(new Edge(OWNER, edge.from(), edge.to(), edge.value(), edge.rule())));
            i = party.map(edge -> edge.to() - 1).orElse(i);
        }
        return reader.main;
    }

    /**
     * The sides of all people named in the first sentence that names people of two; else the sides whose people are
     * named first, filled up with those named most often.
     */
    private void findMainSides() {
        main.addAll(sidesOfFirstMeeting());
        for (Who who : people) {
            who.side().filter(side -> main.size() < TWO).ifPresent(main::add);
        }
        Map<Side, Integer> counts =
                new TreeMap<>(SideReader.counted(chart, 0, chart.tokens().size()));
        main.forEach(counts::remove);
        List<Side> frequent = new ArrayList<>(counts.keySet());
        frequent.sort(Comparator.comparing((Side side) -> !side.isState())
                .thenComparingInt(side -> -counts.getOrDefault(side, 0)));
        for (Side side : frequent) {
            if (main.size() < TWO) {
                main.add(side);
            }
        }
    }

    private SortedSet<Side> sidesOfFirstMeeting() {
        for (Sentence sentence : chart.tokens().sentences()) {
            SortedSet<Side> sides = new TreeSet<>();
            chart.within(sentence.from(), sentence.to(), PersonReader.PERSON)
                    .forEach(edge -> ((Who) edge.value()).side().ifPresent(sides::add));
            if (sides.size() >= TWO && sentence.kind() != Sentence.Kind.HEADING) {
                return sides;
            }
        }
        return new TreeSet<>();
    }

    private Optional<Edge> partyAt(int at) {
        for (Edge edge : chart.from(at)) {
            Optional<Party> party = meant(edge);
            if (party.isPresent()) {
                if (party.get().people().size() == 1 && mayActAt(edge)) {
                    salience.named(party.get(), chart.tokens().sentenceIndexOf(at));
                }
                return Optional.of(new Edge(PARTY, at, end(edge), party.get(), edge.rule()));
            }
        }
        return Optional.empty();
    }

    /** "his", "their". */
    private Optional<Edge> ownerAt(int at) {
        Optional<Party> one = chart.has("his", at) ? spokenOf(at, at + 1) : Optional.empty();
        Optional<Party> all = chart.has("their", at) ? Optional.of(several(at)) : Optional.empty();
        return one.or(() -> all).map(party -> new Edge(OWNER, at, at + 1, party, "party:owner"));
    }

    /** "the parties"; "the two presidents" are the first two of different sides, if presidents. */
    private Party bothSides(Edge words) {
        boolean isPair = chart.find("pair", words.from())
                .filter(pair -> pair.to() == words.to())
                .isPresent();
        List<Who> two = isPair ? firstTwoBefore(words.from()) : List.of();
        boolean areCalledSo = chart.find("paired-post", words.from())
                .filter(post -> !two.stream().allMatch(who -> who.hasPostNamed(post.word())))
                .isEmpty();
        return new Party(main, areCalledSo ? two : List.of());
    }

    /** The first two of the main sides, if both are named before a place; places come in the order of the text. */
    private List<Who> firstTwoBefore(int place) {
        while (met < persons.size() && persons.get(met).to() <= place && firstTwo.size() < TWO) {
            Who who = (Who) persons.get(met).value();
            boolean isOfOther =
                    firstTwo.stream().noneMatch(first -> first.side().equals(who.side()));
            if (isOfOther && who.side().filter(main::contains).isPresent()) {
                firstTwo.add(who);
            }
            met++;
        }
        return firstTwo.size() == TWO ? firstTwo : List.of();
    }

    /** The people named together before in the sentence; else both sides. */
    private Party several(int at) {
        Party together = chart.within(chart.tokens().sentenceOf(at).from(), at, PARTY).stream()
                .map(edge -> (Party) edge.value())
                .filter(party -> !party.people().isEmpty())
                .reduce(Party.NOBODY, Party::and);
        return together.people().size() > 1 ? together : new Party(main, List.of());
    }

    /** Whether a person is named as one who acts, so that "he" may stand for the person afterwards. */
    private boolean mayActAt(Edge edge) {
        boolean isNamed =
                edge.label().equals(PersonReader.PERSON) || edge.label().equals(PersonReader.POST);
        return isNamed && !Governed.isGoverned(chart, edge);
    }

    private int end(Edge edge) {
        boolean isDescribed = edge.label().equals(SideReader.ADJECTIVE);
        return isDescribed ? chart.find("side-noun", edge.to()).map(Edge::to).orElse(edge.to()) : edge.to();
    }

    private Optional<Party> meant(Edge edge) {
        return switch (edge.label()) {
            case PersonReader.PERSON -> Optional.of(Party.of((Who) edge.value()));
            case PersonReader.POST -> Optional.of(holder((PostMention) edge.value()));
            case GroupReader.BOTH -> Optional.of(bothSides(edge));
            case SideReader.ADJECTIVE ->
                chart.has("side-noun", edge.to()) ? Optional.of(described(edge)) : Optional.empty();
            case SideReader.SIDE, SideReader.SEAT, GroupReader.GROUP -> Optional.of(Party.of((Side) edge.value()));
            case "he", "the-diplomat" -> spokenOf(edge.from(), edge.to());
            default -> Optional.empty();
        };
    }

    /** "he": whom the text speaks of. */
    private Optional<Party> spokenOf(int from, int to) {
        Optional<Party> party = salience.at(chart.tokens().sentenceIndexOf(from));
        party.filter(one -> salience.isContested())
                .ifPresent(one -> doubt(from, to, one.people().getFirst()));
        return party;
    }

    private void doubt(int from, int to, Who taken) {
        chart.doubt(Doubt.Kind.WHO_IS_MEANT, chart.tokens().passage(from, to), taken.name());
    }

    /** "the Polish diplomat": the one person of that side, if there is one. */
    private Party described(Edge edge) {
        Side side = (Side) edge.value();
        List<Who> serving = roster.serving(side);
        if (serving.size() > 1) {
            doubt(edge.from(), edge.to(), serving.getFirst());
        }
        return serving.isEmpty() ? Party.of(side) : new Party(new TreeSet<>(List.of(side)), serving.subList(0, 1));
    }

    /** "the Deputy Minister", "the Polish Foreign Minister": who was named in that post. */
    private Party holder(PostMention mention) {
        List<Who> ranked = roster.ranked(mention.post().level(), mention.side());
        if (ranked.size() > 1) {
            doubt(mention.from(), mention.to(), ranked.getFirst());
        }
        Optional<Who> holder =
                ranked.stream().findFirst().or(() -> mention.side().isPresent() ? ofSide(mention) : loosely(mention));
        return holder.map(Party::of)
                .orElseGet(() -> mention.side().map(Party::of).orElse(Party.NOBODY));
    }

    /** "the Ukrainian minister" for the one person of that side, whatever kind of minister. */
    private Optional<Who> ofSide(PostMention mention) {
        return roster.holding(mention.post().title(), mention.side());
    }

    /** "the Minister" for a foreign minister or a deputy: the one spoken of, or else the first. */
    private Optional<Who> loosely(PostMention mention) {
        String title = mention.post().title();
        Optional<Who> spokenOf = salience.at(chart.tokens().sentenceIndexOf(mention.from()))
                .map(party -> party.people().getFirst())
                .filter(who -> who.hasPostNamed(title));
        return spokenOf.or(() -> roster.holding(title, Optional.empty()));
    }
}
