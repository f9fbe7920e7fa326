package org.chancery.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;
import org.chancery.reader.language.Language;
import org.chancery.reader.language.Rules;
import org.chancery.reader.party.Party;
import org.chancery.reader.party.PartyReader;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Sentence;
import org.chancery.reader.text.Tokens;

/** Finds the statements of a text whose parties are marked. */
public final class StatementReader {
    private final Rules rules;

    public StatementReader(Language language) {
        rules = language.rules("statements");
    }

    /**
     * The statements, sentence by sentence.
     *
     * @param main the sides that "the parties" stands for
     */
    public List<Statement> statements(Chart chart, SortedSet<Side> main) {
        List<Statement> statements = new ArrayList<>();
        // "agreed to sign": the verb after "to" belongs to what was agreed
        List<Found> triggers = rules.in(chart).stream()
                .filter(found -> found.from() == 0 || !chart.has("infinitive", found.from() - 1))
                .toList();
        Party subject = Party.NOBODY;
        for (int i = 0; i < triggers.size(); i++) {
            Found trigger = triggers.get(i);
            Sentence sentence = chart.tokens().sentenceOf(trigger.from());
            boolean isFirst = i == 0 || triggers.get(i - 1).from() < sentence.from();
            int start = isFirst ? sentence.from() : triggers.get(i - 1).to();
            if (sentence.kind() == Sentence.Kind.HEADING || chart.isCovered(trigger.from(), "mechanism")) {
                continue;
            }
            Optional<Party> named = subject(chart, start, trigger.from());
            subject = trigger.rule().setting("by", "").equals("both")
                    ? new Party(main, List.of())
                    : named.orElse(subject);
            int limit = i + 1 < triggers.size() ? Math.min(triggers.get(i + 1).from(), sentence.to()) : sentence.to();
            int end = end(chart, trigger.to(), limit, limit < sentence.to());
            statements.add(new Statement(trigger, subject, object(chart, trigger.to(), end), end));
        }
        return statements;
    }

    /** The party before a verb that follows no preposition, with those coordinated to it. */
    private static Optional<Party> subject(Chart chart, int from, int to) {
        List<Edge> parties = chart.within(from, to, PartyReader.PARTY);
        Optional<Party> subject = Optional.empty();
        int last = -1;
        for (Edge edge : parties) {
            int before = edge.from() - 1;
            while (before > from && chart.has("article", before)) {
                before--;
            }
            boolean isGoverned = before >= from && chart.has("preposition", before) || isPossessive(chart, edge);
            boolean isJoined = last >= 0 && isCoordinated(chart, last, edge.from());
            if (!isGoverned || isJoined) {
                Party party = (Party) edge.value();
                subject = Optional.of(
                        isJoined ? subject.map(one -> one.and(party)).orElse(party) : party);
                last = edge.to();
            }
        }
        return subject;
    }

    private static boolean isPossessive(Chart chart, Edge edge) {
        return edge.to() < chart.tokens().size()
                && chart.tokens().at(edge.to()).key().startsWith("'")
                && chart.tokens().isJoined(edge.to() - 1);
    }

    private static boolean isCoordinated(Chart chart, int from, int to) {
        boolean hasAnd = false;
        for (int i = from; i < to; i++) {
            boolean isAnd = chart.has("and", i);
            if (!isAnd && !chart.has("article", i) && !chart.tokens().at(i).is(",")) {
                return false;
            }
            hasAnd |= isAnd;
        }
        return hasAnd;
    }

    private static Party object(Chart chart, int from, int to) {
        List<Edge> parties = chart.within(from, to, PartyReader.PARTY);
        return parties.isEmpty() ? Party.NOBODY : (Party) parties.getFirst().value();
    }

    /** Where what follows a verb ends: at a clause that hangs on it, or before the next verb. */
    private static int end(Chart chart, int from, int limit, boolean isBeforeVerb) {
        Tokens tokens = chart.tokens();
        int end = limit;
        for (int i = from; i < limit; i++) {
            boolean isComma = tokens.at(i).is(",");
            if (tokens.at(i).is(";") || isComma && i + 1 < limit && chart.has("subordinator", i + 1)) {
                end = i;
                break;
            }
        }
        return isBeforeVerb && end == limit ? withoutLink(chart, from, end) : withoutStop(tokens, from, end);
    }

    /** Leaves out what leads to the next verb: ", and then also", "and the Minister". */
    private static int withoutLink(Chart chart, int from, int end) {
        int at = end;
        int least = Math.max(from, end - 8);
        for (int i = end - 1; i >= least; i--) {
            if (chart.has("and", i) || chart.tokens().at(i).is(",")) {
                at = i;
                break;
            }
        }
        return withoutStop(chart.tokens(), from, at);
    }

    private static int withoutStop(Tokens tokens, int from, int end) {
        int at = end;
        while (at > from && ".,;:!?\"".contains(tokens.at(at - 1).key())) {
            at--;
        }
        return at > from && tokens.at(at - 1).is(")") ? withoutBracket(tokens, from, at) : at;
    }

    private static int withoutBracket(Tokens tokens, int from, int end) {
        for (int i = end - 1; i > from; i--) {
            if (tokens.at(i).is("(")) {
                return withoutStop(tokens, from, i);
            }
        }
        return end;
    }
}
