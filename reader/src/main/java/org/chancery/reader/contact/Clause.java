package org.chancery.reader.contact;

import java.util.List;
import java.util.Optional;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;
import org.chancery.reader.party.PartyReader;
import org.chancery.reader.text.Sentence;
import org.chancery.reader.time.Edtf;
import org.chancery.reader.time.Time;
import org.chancery.reader.time.TimeReader;

/**
 * The words around those that tell of a contact, up to the words that tell of the next.
 *
 * @param trigger the words that tell of it
 * @param start from where words may belong to it
 * @param limit up to where
 */
record Clause(Chart chart, Found trigger, Sentence sentence, int start, int limit) {
    boolean isVerbal() {
        return trigger.rule().result().equals("verbal");
    }

    String setting(String key) {
        return trigger.rule().setting(key, "");
    }

    /**
     * The first time after the trigger, or else the last before it; for what is being prepared only what comes after.
     * What is open to one end is no day of a contact.
     */
    Optional<Time> time() {
        Optional<Time> after = trigger.edge("t")
                .map(edge -> (Time) edge.value())
                .or(() -> times(trigger.from(), hanging()).stream().findFirst());
        return after.isPresent() || isPrepared()
                ? after
                : times(start, trigger.from()).stream().reduce((a, b) -> b);
    }

    /** "preparations for the third session": what stands before the words is of the preparing. */
    boolean isPrepared() {
        int before = Math.max(start, trigger.from() - 6);
        return !isVerbal()
                && !chart.within(before, trigger.from(), "planned-before").isEmpty();
    }

    private List<Time> times(int from, int to) {
        return chart.within(from, to, TimeReader.TIME).stream()
                .map(edge -> (Time) edge.value())
                .filter(time ->
                        time.ahead().first().isPresent() && time.ahead().last().isPresent())
                .toList();
    }

    /** Where a clause begins that hangs on what stands before it and has a verb and times of its own. */
    private int hanging() {
        boolean isOwn = isVerbal();
        for (int i = trigger.to(); isOwn && i + 1 < limit; i++) {
            if (chart.tokens().at(i).is(",")
                    && chart.has("subordinator", i + 1)
                    && !chart.has("relative-time", i + 1)) {
                return i;
            }
        }
        return limit;
    }

    Optional<Edtf> when(Contact.Status status) {
        return time().map(time -> status == Contact.Status.PLANNED ? time.ahead() : time.when());
    }

    /** A city or venue: after the trigger, or before it, or within it; a state where no city is named. */
    Optional<String> where() {
        Optional<String> goal = trigger.part("p").map(part -> named(part.from(), part.to()));
        boolean isVisit = setting("kind").equals("visit");
        return goal.or(() -> isVisit
                        ? place("place-to", trigger.to(), hanging(), "state", "capital", "city")
                        : Optional.empty())
                .or(() -> place(trigger.to(), hanging(), "capital", "city"))
                .or(() -> place(start, trigger.from(), "capital", "city"))
                .or(() -> place(trigger.from(), trigger.to(), "capital", "city"))
                .or(() -> unknownPlace(trigger.to(), hanging()))
                .or(() -> venue(trigger.to(), hanging()))
                .or(() -> place(trigger.to(), hanging(), "state"))
                .or(() -> place(start, trigger.from(), "state"));
    }

    /** A town that is in no list: capitalised words after "in" or "at" that are known as nothing else. */
    private Optional<String> unknownPlace(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            int first = chart.has("article", i + 1) ? i + 2 : i + 1;
            int last = first;
            while (last < to && isPlaceName(last)) {
                last++;
            }
            if (chart.has("place-in", i) && last > first) {
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
                        "person",
                        "organisation",
                        "mechanism",
                        TimeReader.TIME,
                        "adjective",
                        "international");
    }

    /** "at the Ministry of Energy". */
    private Optional<String> venue(int from, int to) {
        return place("place-at", from, to, "organisation");
    }

    private Optional<String> place(int from, int to, String... kinds) {
        return place("place-in", from, to, kinds);
    }

    private Optional<String> place(String word, int from, int to, String... kinds) {
        return chart.within(from, to, kinds).stream()
                .filter(edge -> isAfter(word, edge.from()))
                .filter(edge -> !chart.isCovered(edge.from(), "person"))
                .map(edge -> named(edge.from(), edge.to()))
                .findFirst();
    }

    private boolean isAfter(String word, int token) {
        return chart.has(word, chart.has("article", token - 1) ? token - 2 : token - 1);
    }

    /** A city is given by its name, whatever its form in the text. */
    private String named(int from, int to) {
        return chart.from(from).stream()
                .filter(edge -> edge.to() == to && edge.label().equals("city"))
                .map(Edge::word)
                .findFirst()
                .orElseGet(() -> chart.tokens().words(from, to));
    }

    /** The event on whose sidelines a contact takes place. */
    Optional<String> occasion() {
        return chart.within(start, limit, "sidelines").stream()
                .findFirst()
                .map(edge -> {
                    int from = chart.has("article", edge.to()) ? edge.to() + 1 : edge.to();
                    int to = from;
                    while (to < limit && !isEndOfName(to)) {
                        to++;
                    }
                    return to > from ? chart.tokens().words(from, to) : "";
                })
                .filter(name -> !name.isEmpty());
    }

    private boolean isEndOfName(int token) {
        String key = chart.tokens().at(token).key();
        return ",.;(".contains(key) || chart.has("place-in", token) || chart.has(TimeReader.TIME, token);
    }

    /** After the last party, place or time that belongs to the contact. */
    int quoteEnd() {
        int end = trigger.to();
        for (Edge edge : chart.within(trigger.to(), hanging(), PartyReader.PARTY, TimeReader.TIME, "city", "capital")) {
            end = Math.max(end, edge.to());
        }
        return end;
    }
}
