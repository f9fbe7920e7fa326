package org.chancery.reader.contact;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;
import org.chancery.reader.language.Language;
import org.chancery.reader.language.Rules;
import org.chancery.reader.party.Party;
import org.chancery.reader.party.PartyReader;
import org.chancery.reader.person.Who;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Passage;
import org.chancery.reader.text.Sentence;
import org.chancery.reader.time.Edtf;

/** Finds the contacts that a text tells of, the one that it is about first of all. */
public final class ContactReader {
    private final Rules rules;
    private final Rules chairs;

    public ContactReader(Language language) {
        rules = language.rules("contacts");
        chairs = language.rules("chairs");
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
        Set<Found> events = events(chart, found);
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
        new Chairs(chart, chairs).told().forEach(told.chaired::add);
        return told.contacts();
    }

    /** "met at the Forum in Riga": a conference at which others meet is the occasion of their meeting. */
    private static Set<Found> events(Chart chart, List<Found> found) {
        Map<Integer, Integer> firstVerbs = found.stream()
                .filter(words -> words.rule().result().equals("verbal"))
                .collect(Collectors.toMap(
                        words -> chart.tokens().sentenceIndexOf(words.from()), Found::from, Math::min));
        return found.stream()
                .filter(words ->
                        words.rule().setting("kind", words.rule().result()).equals("conference"))
                .filter(words -> chart.has(
                        "place-at", chart.has("article", words.from() - 1) ? words.from() - 2 : words.from() - 1))
                .filter(words -> firstVerbs.getOrDefault(chart.tokens().sentenceIndexOf(words.from()), words.from())
                        < words.from())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** "on the sidelines of the 10th session" names an event, "invited to visit" no visit. */
    private static boolean isOwn(Chart chart, Found words) {
        int before = chart.has("article", words.from() - 1) ? words.from() - 2 : words.from() - 1;
        boolean isInvited = chart.has("infinitive", before)
                && words.rule().setting("infinitive", "").equals("no");
        return !isInvited
                && !isNobodys(chart, words)
                && !chart.isCovered(before, "sidelines")
                && !chart.isCovered(words.from(), "sidelines");
    }

    /** "The next round is due in Riga": a verb of people, in a sentence that names none before it. */
    private static boolean isNobodys(Chart chart, Found words) {
        boolean isOfPeople = words.rule().result().equals("verbal")
                && words.rule().setting("needs", "").equals("people");
        int start = chart.tokens().sentenceOf(words.from()).from();
        return isOfPeople
                && chart.within(start, words.from(), PartyReader.PARTY).stream()
                        .allMatch(edge -> ((Party) edge.value()).people().isEmpty());
    }

    /** The contacts of a text as they are told one after another. */
    private static final class Told {
        private final Chart chart;
        private final SortedSet<Side> main;
        private final Optional<LocalDate> published;
        private final KnownBodies bodies;
        private final ToldContacts contacts = new ToldContacts();
        private final ChairedContacts chaired = new ChairedContacts(contacts);
        private final Set<Passage> foreground = new HashSet<>();
        private Optional<LocalDate> lastDay = Optional.empty();

        Told(Chart chart, SortedSet<Side> main, Optional<LocalDate> published) {
            this.chart = chart;
            this.main = main;
            this.published = published;
            bodies = new KnownBodies(chart);
        }

        /** Adds what a clause tells, and says who acts in it. */
        Optional<Party> add(Clause clause, Optional<Party> earlier) {
            if (clause.trigger().rule().result().equals("joined")) {
                join(clause);
                return earlier;
            }
            Participation participation = Participation.in(clause, earlier);
            if (!clause.trigger().rule().result().equals("none")) {
                new ContactMaking(clause, participation, bodies, main, published)
                        .contact()
                        .map(contact -> dated(contact, clause))
                        .ifPresent(contact -> add(contact, clause));
            }
            return participation.subject().isNobody() ? earlier : Optional.of(participation.subject());
        }

        private void add(Contact contact, Clause clause) {
            chaired.told(clause, contacts.add(contact));
            if (clause.isForeground()) {
                foreground.add(contact.words().passage());
            }
            lastDay = contact.when()
                    .filter(when -> when.precision() == Edtf.Precision.DAY && !when.isInterval())
                    .flatMap(Edtf::first)
                    .or(() -> lastDay);
        }

        /** "Later that day", "The previous day": a day told by the one told before. */
        private Contact dated(Contact contact, Clause clause) {
            OptionalInt days = clause.daysAfterLast();
            return contact.when().isPresent() || days.isEmpty()
                    ? contact
                    : lastDay.map(day -> contact.on(Edtf.day(day.plusDays(days.getAsInt()))))
                            .orElse(contact);
        }

        /** "The Vice President joined the call": people of the contact told last. */
        private void join(Clause clause) {
            Sentence sentence = clause.sentence();
            List<Who> people = Participation.people(chart, sentence.from(), sentence.to());
            if (clause.setting("to").equals("first")) {
                contacts.joinFirst(people);
            } else {
                contacts.joinLast(people);
            }
        }

        List<Contact> contacts() {
            Set<String> cities = Stream.of("capital", "city")
                    .flatMap(chart::all)
                    .map(edge -> chart.tokens().words(edge.from(), edge.to()))
                    .collect(Collectors.toSet());
            return new MainContacts(chart, VisitedCity.passedOn(contacts.all(), cities), foreground).marked();
        }
    }
}
