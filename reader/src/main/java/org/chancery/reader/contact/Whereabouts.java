package org.chancery.reader.contact;

import java.util.Optional;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;
import org.chancery.reader.organisation.OrganisationReader;
import org.chancery.reader.party.PartyReader;
import org.chancery.reader.person.PersonReader;
import org.chancery.reader.side.Side;
import org.chancery.reader.side.SideReader;
import org.chancery.reader.time.TimeReader;

/** Finds where a contact takes place: a city or venue after its words, before or within them; a state failing that. */
final class Whereabouts {
    private static final String IN = "place-in";
    private static final String AT = "place-at";
    private static final String TO = "place-to";
    private static final String[] CITIES = {"capital", "city"};

    private final Clause clause;
    private final Chart chart;

    Whereabouts(Clause clause) {
        this.clause = clause;
        chart = clause.chart();
    }

    Optional<String> where() {
        Optional<Found.Part> told = clause.trigger().part("p");
        if (told.isPresent()) {
            return told.map(part -> named(part.from(), part.to()));
        }
        int from = clause.trigger().from();
        int to = clause.trigger().to();
        int end = clause.hanging();
        // where something is being prepared is not where it will be
        int start = clause.isPrepared() ? from : clause.start();
        return goal(to, end)
                .or(() -> place(IN, to, end, CITIES))
                .or(() -> place(IN, start, from, CITIES))
                .or(() -> place(IN, from, to, CITIES))
                .or(() -> unknownPlace(to, end))
                .or(() -> place(AT, to, end, OrganisationReader.ORGANISATION))
                .or(() -> place(IN, to, end, "state"))
                .or(() -> place(IN, start, from, "state"));
    }

    /** The state that a visit goes to, by its name or that of a city. */
    Optional<Side> sideVisited() {
        if (!clause.setting("kind").equals("visit")) {
            return Optional.empty();
        }
        return clause.trigger()
                .part("p")
                .flatMap(part -> sideAt(part.from()))
                .or(() ->
                        chart.within(clause.trigger().to(), clause.hanging(), SideReader.SIDE, SideReader.SEAT).stream()
                                .filter(edge -> isAfter(TO, edge.from()))
                                .findFirst()
                                .map(edge -> (Side) edge.value()));
    }

    private Optional<Side> sideAt(int token) {
        return chart.find(SideReader.SIDE, token)
                .or(() -> chart.find(SideReader.SEAT, token))
                .map(edge -> (Side) edge.value());
    }

    private Optional<String> goal(int from, int to) {
        boolean isVisit = clause.setting("kind").equals("visit");
        return isVisit ? place(TO, from, to, "state", "capital", "city") : Optional.empty();
    }

    private Optional<String> place(String word, int from, int to, String... kinds) {
        return chart.within(from, to, kinds).stream()
                .filter(edge -> isAfter(word, edge.from()))
                .filter(edge -> !chart.isCovered(edge.from(), PersonReader.PERSON))
                .map(edge -> named(edge.from(), edge.to()))
                .findFirst();
    }

    private boolean isAfter(String word, int token) {
        return chart.has(word, chart.has("article", token - 1) ? token - 2 : token - 1);
    }

    /** A town that is in no list: capitalised words after "in" or "at" that are known as nothing else. */
    private Optional<String> unknownPlace(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            int first = chart.has("article", i + 1) ? i + 2 : i + 1;
            int last = first;
            while (last < to && isPlaceName(last)) {
                last++;
            }
            boolean isCut = last < to && chart.tokens().at(last).is("-");
            if (chart.has(IN, i) && last > first && !isCut) {
                return Optional.of(chart.tokens().words(first, last));
            }
        }
        return Optional.empty();
    }

    private boolean isPlaceName(int token) {
        return chart.tokens().at(token).isWord()
                && chart.tokens().at(token).isCapitalised()
                && !chart.isCovered(
                        token,
                        PartyReader.PARTY,
                        PersonReader.PERSON,
                        OrganisationReader.ORGANISATION,
                        OrganisationReader.MECHANISM,
                        TimeReader.TIME,
                        SideReader.ADJECTIVE,
                        "international");
    }

    /** A city is given by its name, whatever its form in the text. */
    private String named(int from, int to) {
        return chart.from(from).stream()
                .filter(edge -> edge.to() == to && edge.label().equals("city"))
                .map(Edge::word)
                .findFirst()
                .orElseGet(() -> chart.tokens().words(from, to));
    }
}
