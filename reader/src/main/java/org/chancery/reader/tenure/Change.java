package org.chancery.reader.tenure;

import java.util.Optional;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;
import org.chancery.reader.language.Labels;
import org.chancery.reader.party.Party;
import org.chancery.reader.party.PartyReader;
import org.chancery.reader.party.Subjects;
import org.chancery.reader.person.PersonReader;
import org.chancery.reader.person.PostMention;
import org.chancery.reader.person.Who;
import org.chancery.reader.text.Sentence;
import org.chancery.reader.time.Time;
import org.chancery.reader.time.TimeReader;

/**
 * The clause of words that tell of a change of office: whose it is, of what post, when, and who else is named in it.
 *
 * @param from where the words begin
 * @param to where they end
 * @param limit where the next such words begin, or the sentence ends
 */
record Change(Chart chart, Sentence sentence, int from, int to, int limit) {
    private static final Labels HANGING = Labels.of("relative", "subordinator");
    private static final String[] NAMED = {PersonReader.PERSON, PersonReader.SUCCESSION};

    /** So far before a time stands what it is the time of: "ambassador here since 2021". */
    private static final int NEAR = 3;

    static Change of(Chart chart, Found found, int limit) {
        return new Change(chart, chart.tokens().sentenceOf(found.from()), found.from(), found.to(), limit);
    }

    /** Whose change it is: whoever the words are part of the naming of, who stands before the relative, or who acts. */
    Optional<Who> subject() {
        return around().or(this::hangingOn).or(this::acting);
    }

    private Optional<Who> around() {
        return chart.within(sentence.from(), sentence.to(), PersonReader.PERSON).stream()
                .filter(edge -> edge.from() < from && from < edge.to())
                .map(edge -> (Who) edge.value())
                .findFirst();
    }

    /** "A. B., who took over", "A. B., appointed in May". */
    private Optional<Who> hangingOn() {
        boolean opens = isSign(from);
        int last = opens ? from : new Subjects(chart).beforeAuxiliaries(from, sentence.from());
        int end = !opens && last >= sentence.from() && chart.has(HANGING, last) ? last : last + 1;
        while (end > sentence.from() && (isSign(end - 1) || opens && end == from + 1)) {
            end--;
        }
        int behind = end;
        boolean hangs = opens || end <= last;
        return hangs
                ? chart.within(sentence.from(), behind, NAMED).stream()
                        .filter(edge -> edge.to() == behind)
                        .map(edge -> (Who) edge.value())
                        .reduce((a, b) -> b)
                : Optional.empty();
    }

    private boolean isSign(int token) {
        return chart.tokens().at(token).is(",") || chart.tokens().at(token).is("(");
    }

    private Optional<Who> acting() {
        return new Subjects(chart)
                .before(from, sentence.from(), Optional.empty())
                .map(Party::people)
                .filter(people -> people.size() == 1)
                .map(people -> people.getFirst());
    }

    /** The one named right after the words. */
    Optional<Who> named() {
        return chart.from(to).stream()
                .filter(edge -> edge.label().equals(PersonReader.SUCCESSION)
                        || edge.label().equals(PersonReader.PERSON))
                .map(edge -> (Who) edge.value())
                .findFirst();
    }

    /** The post that the words say is taken up, if they name one of the subject's own. */
    Optional<PostMention> post(Who subject) {
        return chart.within(Math.max(sentence.from(), from - 1), end(), PersonReader.TOLD_POST).stream()
                .filter(edge -> edge.to() > from && edge.from() <= to + 1 && !isOthers(edge, subject))
                .map(edge -> (PostMention) edge.value())
                .findFirst();
    }

    private boolean isOthers(Edge post, Who subject) {
        return chart.within(sentence.from(), sentence.to(), PersonReader.PERSON).stream()
                .anyMatch(edge -> edge.overlaps(post.from(), post.to()) && edge.value() != subject);
    }

    /** When it was: the first time of the clause after the words, or one that opens the sentence or stands before them. */
    Optional<Time> time() {
        return chart.within(from, end(), TimeReader.TIME).stream()
                // "by Jan Nowak": a name that is one of a month as well
                .filter(edge -> chart.within(edge.from(), end(), NAMED).stream()
                        .noneMatch(name -> edge.overlaps(name.from(), name.to())))
                .findFirst()
                .or(this::timeBefore)
                .map(edge -> (Time) edge.value());
    }

    private Optional<Edge> timeBefore() {
        int start = new Subjects(chart).beforeAuxiliaries(from, sentence.from()) + 1;
        return chart.within(start, from, TimeReader.TIME).stream()
                .findFirst()
                .or(() ->
                        chart
                                .within(sentence.from(), Math.min(from, sentence.from() + NEAR + NEAR), TimeReader.TIME)
                                .stream()
                                .filter(edge -> edge.from() <= sentence.from() + 1 && isMainClause(edge.to()))
                                .findFirst());
    }

    /** "In May 2024, A. B. took office": no relative clause between the time and the words. */
    private boolean isMainClause(int start) {
        for (int at = start; at <= from; at++) {
            if (chart.has(HANGING, at) && !chart.isCovered(at, PersonReader.PERSON)) {
                return false;
            }
        }
        return !isSign(from);
    }

    /** Where the clause ends: at a comma, outside of times, posts and names, or where another hangs on it. */
    private int end() {
        int at = Math.max(to, from + 1);
        while (at < limit) {
            int inside = at;
            Optional<Edge> whole = chart.from(at).stream()
                    .filter(edge -> edge.label().equals(TimeReader.TIME)
                            || edge.label().equals(PersonReader.TOLD_POST)
                            || edge.label().equals(PersonReader.SUCCESSION)
                            || edge.label().equals(PersonReader.NAME))
                    .filter(edge -> edge.to() > inside)
                    .findFirst();
            if (whole.isPresent()) {
                at = whole.get().to();
            } else if (isSign(at) || chart.tokens().at(at).is(";") || chart.has(HANGING, at)) {
                return at;
            } else {
                at++;
            }
        }
        return Math.min(at, sentence.to());
    }

    /** Whether it is still to come: "will take office". */
    boolean isAhead() {
        int start = Math.max(sentence.from(), from - NEAR);
        return !chart.within(start, from, "planned").isEmpty();
    }

    /** Whether the party around the words tells it of a time before the past that the text tells of: "had been". */
    boolean isBeforeThePast() {
        int start = Math.max(sentence.from(), from - NEAR);
        return !chart.within(start, Math.min(from + NEAR, sentence.to()), "past-perfect")
                .isEmpty();
    }

    /** The time right after a post that is told, if there is one. */
    static Optional<Edge> timeAfter(Chart chart, Edge post) {
        int limit = chart.tokens().sentenceOf(post.from()).to();
        for (int at = post.to(); at < Math.min(limit, post.to() + NEAR); at++) {
            Optional<Edge> time = chart.find(TimeReader.TIME, at);
            if (time.isPresent() || !chart.tokens().at(at).isWord() || chart.has(PartyReader.PARTY, at)) {
                return time;
            }
        }
        return Optional.empty();
    }
}
