package org.chancery.reader.tenure;

import java.util.Optional;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;
import org.chancery.reader.language.Labels;
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

    /** So far before a time stands what it is the time of: "ambassador here since 2021". */
    private static final int NEAR = 3;

    static Change of(Chart chart, Found found, int limit) {
        return new Change(chart, chart.tokens().sentenceOf(found.from()), found.from(), found.to(), limit);
    }

    /** Whose change it is. */
    Optional<Who> subject() {
        return new Bearer(this).found();
    }

    private boolean isSign(int token) {
        return chart.tokens().at(token).is(",") || chart.tokens().at(token).is("(");
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
                .filter(edge -> edge.to() > from && isNext(edge) && !isOthers(edge, subject))
                .map(edge -> (PostMention) edge.value())
                .findFirst();
    }

    /** "appointed Minister", not "appointed by the President". */
    private boolean isNext(Edge post) {
        return post.from() <= to || post.from() == to + 1 && !chart.has("preposition", to);
    }

    private boolean isOthers(Edge post, Who subject) {
        return chart.within(sentence.from(), sentence.to(), PersonReader.PERSON).stream()
                .anyMatch(edge -> edge.overlaps(post.from(), post.to()) && edge.value() != subject);
    }

    /** When it was: the first time of the clause after the words, or one that opens the sentence or stands before them. */
    Optional<Time> time() {
        return chart.within(from, end(), TimeReader.TIME).stream()
                // "by Jan Nowak": a name that is one of a month as well
                .filter(edge ->
                        chart
                                .within(sentence.from(), sentence.to(), PersonReader.NAME, PersonReader.SUCCESSION)
                                .stream()
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

    /** The time right after a post that is told, or right before it: "until May 2024 Minister". */
    static Optional<Edge> timeBeside(Chart chart, Edge post) {
        Sentence sentence = chart.tokens().sentenceOf(post.from());
        for (int at = post.to(); at < Math.min(sentence.to(), post.to() + NEAR); at++) {
            Optional<Edge> time = chart.find(TimeReader.TIME, at);
            boolean isOpening = chart.tokens().at(at).is("(");
            if (time.isPresent() || !isOpening && !chart.tokens().at(at).isWord() || chart.has(PartyReader.PARTY, at)) {
                return time.or(() -> timeBefore(chart, post, sentence));
            }
        }
        return timeBefore(chart, post, sentence);
    }

    private static Optional<Edge> timeBefore(Chart chart, Edge post, Sentence sentence) {
        return chart.within(sentence.from(), post.from(), TimeReader.TIME).stream()
                .filter(edge -> edge.to() == post.from() && edge.from() > sentence.from())
                .findFirst();
    }
}
