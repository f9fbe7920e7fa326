package org.chancery.reader.contact;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
    /** The label of an event at which others meet; the value is its name. */
    static final String EVENT = "event";

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
        // "…, who is on a visit": the times before belong to the main clause
        boolean hangs = isVerbal() && chart.has("relative", trigger.from() - 1);
        return after.isPresent() || isPrepared() || hangs
                ? after
                : times(start, trigger.from()).stream().reduce((a, b) -> b);
    }

    /** "The previous day": so many days after the day told last. */
    OptionalInt daysAfterLast() {
        return chart.within(start, hanging(), "days-after").stream()
                .mapToInt(edge -> Integer.parseInt(edge.word()))
                .findFirst();
    }

    /** Whether the words tell in a clause of their own that it came to the contact, and not that someone spoke of it. */
    boolean isForeground() {
        int before = trigger.from() - 1;
        boolean isSpokenOf =
                !chart.within(sentence.from(), trigger.from(), "report").isEmpty();
        return isVerbal()
                && !isSpokenOf
                && !chart.has("relative", before)
                && !chart.has("past-perfect", before)
                && !chart.has("infinitive", before);
    }

    /** "preparations for the third session": what stands before the words is of the preparing. */
    boolean isPrepared() {
        int before = Math.max(start, trigger.from() - 6);
        // "preparations for the session": the last word of the one may be the first of the other
        return !isVerbal()
                && !chart.within(before, trigger.from() + 1, "planned-before").isEmpty();
    }

    private List<Time> times(int from, int to) {
        return chart.within(from, to, TimeReader.TIME).stream()
                .map(edge -> (Time) edge.value())
                .filter(time ->
                        time.ahead().first().isPresent() && time.ahead().last().isPresent())
                .toList();
    }

    /** Where begins what has a verb and times of its own: a clause that hangs on this one, or one that is joined to it. */
    int hanging() {
        for (int i = trigger.to(); i + 1 < limit; i++) {
            if (chart.tokens().at(i).is(";")) {
                return i;
            }
            boolean isComma = chart.tokens().at(i).is(",");
            boolean hangs = isVerbal() && chart.has("subordinator", i + 1) && !chart.has("relative-time", i + 1);
            boolean isJoined = chart.has("and", i + 1) && !chart.has(PartyReader.PARTY, afterArticle(i + 2));
            if (isComma && (hangs || isJoined)) {
                return i;
            }
        }
        return limit;
    }

    private int afterArticle(int token) {
        return chart.has("article", token) ? token + 1 : token;
    }

    Optional<Edtf> when(Contact.Status status) {
        return time().map(time -> status == Contact.Status.PLANNED ? time.ahead() : time.when());
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
                .filter(name -> !name.isEmpty())
                .or(() -> chart.within(trigger.to(), limit, EVENT).stream()
                        .findFirst()
                        .map(Edge::word));
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
