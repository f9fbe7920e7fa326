package org.chancery.reader.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Labels;
import org.chancery.reader.side.Side;
import org.chancery.reader.side.SideReader;
import org.chancery.reader.text.Doubt;
import org.chancery.reader.text.Sentence;

/**
 * Whom people serve by the company that a sentence puts them in: one who is met, thanked or visited by someone of one
 * side is of the other; one who comes along with someone, or on whose behalf someone speaks, is of the same.
 */
final class Company {
    private static final Labels MENTIONS = Labels.of(PersonReader.PERSON, PersonReader.POST, SideReader.ADJECTIVE);

    private final Chart chart;
    private final Optional<Side> home;
    private Optional<Side> lastActor = Optional.empty();
    private Optional<Side> actor = Optional.empty();
    private Optional<Edge> previous = Optional.empty();
    private Optional<Side> previousSide = Optional.empty();

    private final Map<Optional<Level>, Named> named = new HashMap<>();

    Company(Chart chart, Optional<Side> home) {
        this.chart = chart;
        this.home = home;
    }

    /** Settles it between the two sides of the text, sentence by sentence; those whom the caller settles are left out. */
    void settle(List<Side> main, Set<Who> left) {
        for (Sentence sentence : chart.tokens().sentences()) {
            actor = Optional.empty();
            previous = Optional.empty();
            for (int at = sentence.from(); at < sentence.to(); at++) {
                Optional<Edge> mention = mention(at);
                mention.ifPresent(edge -> settle(edge, sentence, main, left));
                at = mention.map(edge -> edge.to() - 1).orElse(at);
            }
            lastActor = actor.or(() -> lastActor);
        }
    }

    private void settle(Edge edge, Sentence sentence, List<Side> main, Set<Who> left) {
        boolean isPronoun = !chart.within(sentence.from(), edge.from(), "he").isEmpty();
        Optional<Side> active = actor.or(() -> isPronoun ? lastActor : Optional.empty());
        boolean isListed = isListed(edge);
        if (side(edge, main).isEmpty()
                && edge.value() instanceof Who who
                && !left.contains(who)
                && !who.posts().isEmpty()) {
            Optional<Side> beside = isListed ? previousSide : beside(edge, active, main);
            boolean isTold = relation(edge).filter("beside"::equals).isPresent();
            beside.ifPresent(side -> serves(who, side, isTold));
            previousSide = beside;
        } else if (!isListed) {
            previousSide = Optional.empty();
        }
        boolean isActor = !isListed && relation(edge).isEmpty();
        if (isActor && actor.isEmpty()) {
            actor = side(edge, main).or(() -> edge.value() instanceof Who ? home : Optional.empty());
        }
        previous = Optional.of(edge);
        if (edge.value() instanceof Who who) {
            named.computeIfAbsent(who.level(), level -> new Named(home)).add(who);
        }
    }

    private void serves(Who who, Side side, boolean isTold) {
        if (isTold) {
            who.serves(side);
        } else {
            who.servesBy(Doubt.Kind.SIDE_BY_COMPANY, side, chart);
        }
    }

    /** Whether only a comma or "and" stands between the one named before and this one. */
    private boolean isListed(Edge edge) {
        int from = previous.map(Edge::to).orElse(edge.from());
        boolean isNear = previous.isPresent() && edge.from() - from <= 2 && edge.from() > from;
        for (int at = from; at < edge.from() && isNear; at++) {
            isNear = chart.tokens().at(at).is(",") || chart.tokens().at(at).is(";") || chart.has("and", at);
        }
        return isNear;
    }

    private Optional<Edge> mention(int at) {
        if (!chart.has(MENTIONS, at)) {
            return Optional.empty();
        }
        return chart.from(at).stream()
                .filter(edge -> edge.label().equals(PersonReader.PERSON)
                        || edge.label().equals(PersonReader.POST)
                        || edge.label().equals(SideReader.ADJECTIVE) && chart.has("side-noun", edge.to()))
                .findFirst();
    }

    private Optional<Side> side(Edge edge, List<Side> main) {
        Optional<Side> side = switch (edge.value()) {
            case Who who -> who.side();
            case PostMention post -> post.side().or(() -> holder(post));
            case Side named -> Optional.of(named);
            default -> Optional.empty();
        };
        return side.filter(main::contains);
    }

    /** "the Deputy Minister": one of the home side who holds such a post, or whoever was last named in one. */
    private Optional<Side> holder(PostMention post) {
        return Optional.ofNullable(named.get(post.post().level())).flatMap(Named::side);
    }

    private Optional<Side> beside(Edge person, Optional<Side> active, List<Side> main) {
        Optional<String> relation = relation(person);
        if (relation.filter("beside"::equals).isPresent()) {
            return active;
        }
        return active.filter(side -> relation.isPresent() && main.size() > 1)
                .map(side -> main.get(main.get(0).equals(side) ? 1 : 0));
    }

    /** How the words before a person put the person to the one who acts: "beside", "facing", or not at all. */
    private Optional<String> relation(Edge person) {
        int before = person.from() - 1;
        while (before > 0 && chart.has("article", before)) {
            before--;
        }
        if (before < chart.tokens().sentenceOf(person.from()).from()) {
            return Optional.empty();
        }
        int end = before;
        return Stream.of("beside", "facing").filter(label -> endsAt(label, end)).findFirst();
    }

    private boolean endsAt(String label, int token) {
        int sentence = chart.tokens().sentenceOf(token).from();
        for (int at = token; at >= Math.max(sentence, token - 2); at--) {
            if (chart.within(at, token + 1, label).stream().anyMatch(edge -> edge.to() == token + 1)) {
                return true;
            }
        }
        return false;
    }
}
