package org.chancery.reader.development;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.reader.development.Development.Course;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;
import org.chancery.reader.language.Language;
import org.chancery.reader.language.Rules;
import org.chancery.reader.party.Party;
import org.chancery.reader.party.Subjects;
import org.chancery.reader.side.Side;
import org.chancery.reader.statement.Statement;
import org.chancery.reader.text.Sentence;
import org.chancery.reader.text.Words;
import org.chancery.reader.time.Edtf;
import org.chancery.reader.time.Time;
import org.chancery.reader.time.TimeReader;

/** Finds what a text reports to have become of earlier plans: clauses whose verbs say done, begun, put off, given up. */
public final class DevelopmentReader {
    /** The label of words by which a thing is done in part only. */
    private static final String UNFINISHED = "unfinished";

    private static final Set<String> UNDERTAKEN = Set.of("agreed", "proposed", "requested", "invited");

    /** What rules that only pass over words result in. */
    private static final String NOTHING = "none";

    /** The labels of words after which a participle alone tells of nothing that was done. */
    private static final Set<String> NOT_TOLD = Set.of("modal", "passive", "negation");

    /** The label of the word before the first of two times. */
    private static final String FROM = "from-time";

    private final Rules rules;

    public DevelopmentReader(Language language) {
        rules = language.rules("developments");
    }

    /**
     * The developments of a text whose parties and times are marked, in the order of the text.
     *
     * @param statements of the text; what these undertake has not come about
     */
    public List<Development> developments(Chart chart, List<Statement> statements) {
        List<Statement> undertaken =
                statements.stream().filter(DevelopmentReader::isUndertaken).toList();
        List<Development> developments = new ArrayList<>();
        for (Found found : rules.in(chart)) {
            Sentence sentence = chart.tokens().sentenceOf(found.from());
            boolean isHeading = sentence.kind() == Sentence.Kind.HEADING;
            if (!isHeading && isTold(chart, found) && !isWithin(found, undertaken)) {
                developments.add(development(chart, found, sentence));
            }
        }
        return developments;
    }

    /** What is agreed, asked or promised; what is announced may have been done. */
    private static boolean isUndertaken(Statement statement) {
        return statement.rule().result().equals("undertaking")
                && UNDERTAKEN.contains(statement.rule().setting("kind", ""));
    }

    private static boolean isWithin(Found found, List<Statement> undertaken) {
        String result = found.rule().result();
        return (result.equals("done") || result.equals("progressed"))
                && undertaken.stream()
                        .anyMatch(statement -> statement.from() <= found.from() && found.from() < statement.end());
    }

    /** "to set up", "will be open": what is yet to be done is not told to be done. */
    private static boolean isTold(Chart chart, Found found) {
        String result = found.rule().result();
        boolean isAhead = found.from() > 0
                && NOT_TOLD.stream().anyMatch(label -> chart.has(label, found.from() - 1))
                && (result.equals("done") || result.equals("progressed"));
        return !result.equals(NOTHING) && !isAhead;
    }

    private static Development development(Chart chart, Found found, Sentence sentence) {
        Course told = Course.valueOf(found.rule().result().toUpperCase(Locale.ROOT));
        // what is replaced stands behind the verb, and what replaces it before
        boolean isOfNew =
                told == Course.SUPERSEDED && !found.rule().setting("what", "").equals("before");
        int from = isOfNew ? found.from() : afterMarks(chart, start(chart, found, sentence), found);
        int end = end(chart, found, sentence);
        boolean isUnderWay = told == Course.DONE || told == Course.PROGRESSED;
        int rest = isUnderWay ? unfinished(chart, from, end, sentence) : -1;
        boolean isUnfinished = rest >= 0;
        Course course = isUnfinished ? Course.PROGRESSED : told;
        int to = isUnfinished ? Math.max(rest, end) : end;
        SortedSet<Side> by = new Subjects(chart)
                .before(found.from(), from, Optional.empty())
                .map(Party::sides)
                .orElseGet(TreeSet::new);
        return new Development(
                course,
                by,
                when(chart, found, from, to, course),
                Words.at(
                        chart.tokens().text(),
                        chart.tokens().passage(from, to),
                        found.rule().name()));
    }

    /** After the last comma, semicolon or "that" before the verb; of "the fair, which was held", with what is told of. */
    private static int start(Chart chart, Found found, Sentence sentence) {
        for (int i = found.from() - 1; i >= sentence.from(); i--) {
            boolean isRelative =
                    chart.has("relative", i) || chart.tokens().at(i).is(",") && i + 1 == found.from();
            if (isRelative && i > sentence.from()) {
                return antecedent(chart, i - (chart.tokens().at(i - 1).is(",") ? 1 : 0), sentence);
            }
            if (isBoundary(chart, i) && i + 1 < found.from()) {
                return i + 1;
            }
        }
        return chart.tokens().at(found.from()).is(",") ? antecedent(chart, found.from(), sentence) : sentence.from();
    }

    /** Behind the mark of a list item and the like. */
    private static int afterMarks(Chart chart, int start, Found found) {
        int from = start;
        while (from < found.from()
                && !chart.tokens().at(from).isWord()
                && !chart.tokens().at(from).isNumber()) {
            from++;
        }
        return from;
    }

    /** Where begins what a relative clause hangs on; "the visit, which had been planned, is cancelled" is one of the visit. */
    private static int antecedent(Chart chart, int end, Sentence sentence) {
        for (int i = end - 1; i >= sentence.from(); i--) {
            int before = i > sentence.from() && chart.has("preposition", i - 1) ? i - 2 : i - 1;
            boolean isInserted = chart.has("relative", i)
                    && before > sentence.from()
                    && chart.tokens().at(before).is(",");
            if (isInserted) {
                return antecedent(chart, before, sentence);
            }
            if (isBoundary(chart, i) || chart.has("relative", i)) {
                return i + 1;
            }
        }
        return sentence.from();
    }

    private static boolean isBoundary(Chart chart, int token) {
        return chart.tokens().at(token).is(",")
                || chart.tokens().at(token).is(";")
                || chart.tokens().at(token).is(":")
                || chart.has("clause-opening", token);
    }

    /** Where ends what says that the whole is not done yet, in the clause itself or in one that sets something against it. */
    private static int unfinished(Chart chart, int from, int end, Sentence sentence) {
        boolean isWithin = !chart.within(from, end, UNFINISHED).isEmpty();
        if (isWithin) {
            return end;
        }
        boolean isAgainst = end < sentence.to()
                && !chart.within(end, Math.min(end + 3, sentence.to()), "contrast")
                        .isEmpty();
        return isAgainst && !chart.within(end, sentence.to(), UNFINISHED).isEmpty()
                ? stop(chart, sentence.to(), from)
                : -1;
    }

    private static int stop(Chart chart, int end, int from) {
        boolean isStopped = !chart.tokens().at(end - 1).isWord()
                && !chart.tokens().at(end - 1).isNumber();
        return isStopped && end - 1 > from ? end - 1 : end;
    }

    /** Before a clause that hangs on this one, before the stop otherwise. */
    private static int end(Chart chart, Found found, Sentence sentence) {
        int end = sentence.to();
        for (int i = found.to(); i < sentence.to(); i++) {
            boolean hangs = chart.tokens().at(i).is(",") && chart.has("clause-opening", i + 1)
                    || chart.tokens().at(i).is(",") && chart.has("and", i + 1);
            if (hangs || chart.tokens().at(i).is(";") || chart.tokens().at(i).is(":")) {
                end = i;
                break;
            }
        }
        return stop(chart, end, found.from());
    }

    /** For what was put off the last time named, which is the new one; else the first. */
    private static Optional<Edtf> when(Chart chart, Found found, int from, int to, Course course) {
        List<Edge> times = chart.within(from, to, TimeReader.TIME);
        boolean isUntold = found.rule().setting("when", "").equals("untold");
        if (times.isEmpty() || isUntold) {
            return Optional.empty();
        }
        boolean isMoved = course == Course.POSTPONED;
        Time time = (Time) (isMoved ? times.getLast() : times.getFirst()).value();
        return Optional.of(isMoved ? target(chart, times.getLast(), time.ahead()) : time.when());
    }

    /** "from May to June 2025": put off from the one to the other, and not to a stretch from the one to the other. */
    private static Edtf target(Chart chart, Edge edge, Edtf told) {
        boolean isFromTo = chart.has(FROM, edge.from()) || edge.from() > 0 && chart.has(FROM, edge.from() - 1);
        return isFromTo ? told.end() : told;
    }
}
