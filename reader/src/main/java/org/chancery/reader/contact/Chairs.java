package org.chancery.reader.contact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;
import org.chancery.reader.language.Labels;
import org.chancery.reader.language.Rules;
import org.chancery.reader.organisation.OrganisationReader;
import org.chancery.reader.party.Party;
import org.chancery.reader.party.PartyReader;
import org.chancery.reader.party.Subjects;
import org.chancery.reader.person.Who;
import org.chancery.reader.side.SideReader;
import org.chancery.reader.text.Sentence;

/** Finds the words that tell who chairs a sitting, and who it is: by name, by post, or an organisation. */
final class Chairs {
    /**
     * Who chairs by certain words.
     *
     * @param people empty where organisations chair
     */
    record Told(Found words, Sentence sentence, List<Who> people, List<String> organisations) {}

    private static final Labels BETWEEN = Labels.of("article", "with", "and");
    private static final Labels HANGING = Labels.of("subordinator", "relative");
    private static final String SIGNS = ",;:()-";

    private final Chart chart;
    private final Rules rules;

    Chairs(Chart chart, Rules rules) {
        this.chart = chart;
        this.rules = rules;
    }

    /** All that the text tells of chairs outside its headings, in its order. */
    List<Told> told() {
        List<Told> told = new ArrayList<>();
        for (Found found : rules.in(chart)) {
            Sentence sentence = chart.tokens().sentenceOf(found.from());
            if (sentence.kind() != Sentence.Kind.HEADING) {
                Told one = told(found, sentence);
                if (!one.people().isEmpty() || !one.organisations().isEmpty()) {
                    told.add(one);
                }
            }
        }
        return told;
    }

    private Told told(Found found, Sentence sentence) {
        List<Edge> listed = listed(found.to(), sentence.to());
        List<Who> people = switch (found.rule().result()) {
            case "behind" -> people(listed);
            case "before" -> acting(found, sentence, listed);
            default -> listed.isEmpty() ? listedBefore(found.from(), sentence) : people(listed);
        };
        List<String> organisations = people.isEmpty()
                ? listed.stream()
                        .filter(edge -> edge.label().equals(OrganisationReader.ORGANISATION))
                        .map(Edge::word)
                        .toList()
                : List.of();
        return new Told(found, sentence, people, organisations);
    }

    private static List<Who> people(List<Edge> edges) {
        Set<Who> people = new LinkedHashSet<>();
        edges.forEach(edge -> {
            if (edge.value() instanceof Party party) {
                people.addAll(party.people());
            }
        });
        return List.copyOf(people);
    }

    /** Those who act by the verb, and those with whom they do; in a language that puts them there, those behind it. */
    private List<Who> acting(Found verb, Sentence sentence, List<Edge> behind) {
        Optional<Party> subject = new Subjects(chart)
                .before(verb.from(), sentence.from(), Optional.empty())
                .filter(party -> !party.people().isEmpty());
        Set<Who> people = new LinkedHashSet<>(subject.map(Party::people).orElseGet(() -> people(behind)));
        for (int at = verb.to(); at < sentence.to() && people.size() == 1 && !isEnd(at); at++) {
            // "chaired the session with B"
            if (chart.has("with", at) && !isAnd(at)) {
                people.addAll(people(listed(at, sentence.to())));
            }
        }
        return List.copyOf(people);
    }

    private boolean isEnd(int at) {
        return chart.tokens().at(at).is(",") || chart.tokens().at(at).is(";");
    }

    private boolean isAnd(int at) {
        return chart.has("and", at);
    }

    /** The parties that are listed from a place on, with nothing but signs, "and" and sides between them. */
    private List<Edge> listed(int from, int limit) {
        List<Edge> listed = new ArrayList<>();
        boolean isJoined = false;
        int at = from;
        while (at < limit) {
            Optional<Edge> one = one(at);
            if (one.isPresent()) {
                listed.add(one.get());
                at = one.get().to();
                continue;
            }
            // "by A and B, and C opened the fair"
            boolean isOver = isJoined && listed.size() > 1 && !isAnd(at);
            isJoined |= isAnd(at) && !listed.isEmpty();
            int next = isOver ? limit : after(at, limit);
            at = next > at ? next : listed.isEmpty() ? limit : resumed(at, limit);
        }
        return listed;
    }

    private Optional<Edge> one(int at) {
        return chart.find(PartyReader.PARTY, at)
                .filter(edge -> !((Party) edge.value()).people().isEmpty())
                .or(() -> chart.find(OrganisationReader.ORGANISATION, at));
    }

    /** After what may stand between those who are listed; the place itself if something else stands there. */
    private int after(int at, int limit) {
        boolean isSign = SIGNS.contains(chart.tokens().at(at).key());
        if (isSign && !isHanging(at)) {
            return at + 1;
        }
        if (chart.has(BETWEEN, at)) {
            return chart.find(BETWEEN, at).orElseThrow().to();
        }
        return chart.has("preposition", at) ? afterSide(at + 1, limit) : afterParty(at);
    }

    private boolean isHanging(int comma) {
        return chart.has(HANGING, comma + 1) || chart.has("takes-up", comma + 1);
    }

    /** "by", "for the Latvian side", "from Riga": what follows a preposition, if it names a side or nothing. */
    private int afterSide(int from, int limit) {
        int at = chart.has("article", from) ? from + 1 : from;
        if (at < limit && chart.has(SideReader.ADJECTIVE, at)) {
            int end = chart.find(SideReader.ADJECTIVE, at).orElseThrow().to();
            return chart.find("side-noun", end).map(Edge::to).orElse(end);
        }
        return Math.max(at, afterParty(at));
    }

    /** After a side that acts, or a post whose holder the text does not name. */
    private int afterParty(int at) {
        return one(at).isPresent()
                ? at
                : chart.find(PartyReader.PARTY, at).map(Edge::to).orElse(at);
    }

    /** "by A, who was appointed in May, and B": where the list goes on after what is told of one in it. */
    private int resumed(int from, int limit) {
        for (int at = from + 1; at + 1 < limit; at++) {
            int next = at + 1;
            while (next < limit && chart.has("article", next)) {
                next++;
            }
            if (isAnd(at)
                    && chart.tokens().at(at - 1).is(",")
                    && next < limit
                    && one(next).isPresent()) {
                return next;
            }
        }
        return limit;
    }

    /** "A and B, the co-chairs": those listed right before the words. */
    private List<Who> listedBefore(int from, Sentence sentence) {
        int end = from;
        while (end > sentence.from()
                && (chart.has("article", end - 1)
                        || SIGNS.contains(chart.tokens().at(end - 1).key()))) {
            end--;
        }
        for (Edge edge : chart.within(sentence.from(), end, PartyReader.PARTY)) {
            List<Edge> listed = listed(edge.from(), end);
            if (!listed.isEmpty() && listed.getLast().to() == end) {
                return people(listed);
            }
        }
        return List.of();
    }
}
