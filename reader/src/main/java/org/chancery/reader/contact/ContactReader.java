package org.chancery.reader.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;
import org.chancery.reader.language.Language;
import org.chancery.reader.language.Rules;
import org.chancery.reader.party.Party;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Sentence;

/** Finds the contacts that a text tells of, the one that it is about first of all. */
public final class ContactReader {
    private final Rules rules;

    public ContactReader(Language language) {
        rules = language.rules("contacts");
    }

    /**
     * The contacts of a text whose people, parties, times and mechanisms are marked.
     *
     * @param main the sides between which the text is about
     * @param published what is dated later is planned
     */
    public List<Contact> contacts(Chart chart, SortedSet<Side> main, Optional<LocalDate> published) {
        List<Found> found =
                rules.in(chart).stream().filter(words -> isOwn(chart, words)).toList();
        List<Found> events = events(chart, found);
        found = found.stream().filter(words -> !events.contains(words)).toList();
        events.forEach(event -> chart.add(new Edge(
                Clause.EVENT,
                event.from(),
                event.to(),
                chart.tokens().words(event.from(), event.to()),
                event.rule().name())));
        Told told = new Told(chart, main, published);
        Optional<Party> earlier = Optional.empty();
        int sentenceBefore = -1;
        for (int i = 0; i < found.size(); i++) {
            Found trigger = found.get(i);
            Sentence sentence = chart.tokens().sentenceOf(trigger.from());
            boolean isFirst = sentence.from() != sentenceBefore;
            sentenceBefore = sentence.from();
            if (sentence.kind() == Sentence.Kind.HEADING) {
                continue;
            }
            boolean isLast = i + 1 == found.size() || found.get(i + 1).from() >= sentence.to();
            int limit = isLast ? sentence.to() : found.get(i + 1).from();
            int start = isFirst ? sentence.from() : found.get(i - 1).to();
            Clause clause = new Clause(chart, trigger, sentence, start, limit);
            earlier = told.add(clause, isFirst ? Optional.empty() : earlier);
        }
        return told.contacts();
    }

    /** "met at the Forum in Riga": a conference at which others meet is the occasion of their meeting. */
    private static List<Found> events(Chart chart, List<Found> found) {
        return found.stream()
                .filter(words ->
                        words.rule().setting("kind", words.rule().result()).equals("conference"))
                .filter(words -> chart.has(
                        "place-at", chart.has("article", words.from() - 1) ? words.from() - 2 : words.from() - 1))
                .filter(words -> found.stream()
                        .filter(other -> other.from() < words.from())
                        .filter(other -> chart.tokens().sentenceIndexOf(other.from())
                                == chart.tokens().sentenceIndexOf(words.from()))
                        .anyMatch(other -> other.rule().result().equals("verbal")))
                .toList();
    }

    /** "on the sidelines of the 10th session" names an event, "invited to visit" no visit. */
    private static boolean isOwn(Chart chart, Found words) {
        int before = chart.has("article", words.from() - 1) ? words.from() - 2 : words.from() - 1;
        boolean isInvited = chart.has("infinitive", before)
                && words.rule().setting("infinitive", "").equals("no");
        return !isInvited && !chart.isCovered(before, "sidelines") && !chart.isCovered(words.from(), "sidelines");
    }

    /** The contacts of a text as they are told one after another. */
    private static final class Told {
        private final Chart chart;
        private final SortedSet<Side> main;
        private final Optional<LocalDate> published;
        private final List<Contact> contacts = new ArrayList<>();

        Told(Chart chart, SortedSet<Side> main, Optional<LocalDate> published) {
            this.chart = chart;
            this.main = main;
            this.published = published;
        }

        /** Adds what a clause tells, and says who acts in it. */
        Optional<Party> add(Clause clause, Optional<Party> earlier) {
            if (clause.trigger().rule().result().equals("joined")) {
                join(clause);
                return earlier;
            }
            Participation participation = Participation.in(clause, earlier);
            if (!clause.trigger().rule().result().equals("none")) {
                new ContactMaking(clause, participation, main, published)
                        .contact()
                        .ifPresent(contact -> SameContact.addOrJoin(contacts, contact));
            }
            return participation.subject().isNobody() ? earlier : Optional.of(participation.subject());
        }

        /** "The Vice President joined the call": people of the contact told last. */
        private void join(Clause clause) {
            if (contacts.isEmpty()) {
                return;
            }
            int last = clause.setting("to").equals("first") ? 0 : contacts.size() - 1;
            Sentence sentence = clause.sentence();
            contacts.set(
                    last,
                    SameContact.with(contacts.get(last), Participation.people(chart, sentence.from(), sentence.to())));
        }

        List<Contact> contacts() {
            List<String> cities = Stream.of("capital", "city")
                    .flatMap(chart::all)
                    .map(edge -> chart.tokens().words(edge.from(), edge.to()))
                    .toList();
            return MainContacts.marked(chart, VisitedCity.passedOn(contacts, cities));
        }
    }
}
