package org.chancery.reader.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Found;
import org.chancery.reader.language.Language;
import org.chancery.reader.language.Rules;
import org.chancery.reader.party.Party;
import org.chancery.reader.party.Subjects;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Sentence;

/** Finds the statements of a text whose parties are marked. */
public final class StatementReader {
    private final Rules rules;

    public StatementReader(Language language) {
        rules = language.rules("statements");
    }

    /**
     * The statements, in the order of the text.
     *
     * @param main the sides that "the parties" stands for
     */
    public List<Statement> statements(Chart chart, SortedSet<Side> main) {
        List<Found> verbs = rules.in(chart).stream()
                .filter(found -> isReported(chart, found))
                .toList();
        Speech speech = new Speech(chart, Quotation.in(chart.tokens()), verbs);
        SentenceStatements reading = new SentenceStatements(chart, speech, main);
        List<Statement> statements = new ArrayList<>();
        Map<Integer, List<Found>> bySentence = verbs.stream()
                .collect(Collectors.groupingBy(verb -> chart.tokens().sentenceIndexOf(verb.from())));
        List<Sentence> sentences = chart.tokens().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (sentence.kind() == Sentence.Kind.HEADING) {
                continue;
            }
            List<Found> here = bySentence.getOrDefault(i, List.of());
            statements.addAll(reading.of(sentence, withoutInner(chart, here)));
        }
        statements.sort(Comparator.comparingInt(Statement::from));
        return statements;
    }

    /** "assured that the state considers …": a verb of no account within what another is about cuts nothing. */
    private static List<Found> withoutInner(Chart chart, List<Found> verbs) {
        List<Found> outer = new ArrayList<>();
        for (Found verb : verbs) {
            boolean isInner = verb.rule().result().equals("none")
                    && !outer.isEmpty()
                    && IntStream.range(outer.getLast().to(), verb.from())
                            .noneMatch(at -> chart.tokens().at(at).is(",")
                                    || chart.has("and", at) && !chart.isCovered(at, "mechanism"));
            if (!isInner) {
                outer.add(verb);
            }
        }
        return outer;
    }

    /** "agreed to sign": the verb after "to" belongs to what was agreed. */
    private static boolean isReported(Chart chart, Found verb) {
        boolean isInfinitive = verb.from() > 0 && chart.has("infinitive", verb.from() - 1);
        return !isInfinitive && !chart.isCovered(verb.from(), "mechanism") && isOwn(chart, verb);
    }

    /** "…, which Italy will host": what is told only by the way binds nobody; and people do not bind states by going. */
    private static boolean isOwn(Chart chart, Found verb) {
        if (verb.edge("s").isEmpty() || !verb.rule().setting("only", "").equals("sides")) {
            return true;
        }
        Party owner = (Party) verb.edge("s").get().value();
        int before = chart.has("article", verb.from() - 1) ? verb.from() - 2 : verb.from() - 1;
        boolean hangs = chart.has("subordinator", before) || chart.has("preposition", before);
        boolean acts = new Subjects(chart)
                .before(
                        verb.part("s").orElseThrow().to(),
                        chart.tokens().sentenceOf(verb.from()).from(),
                        Optional.empty())
                .filter(subject -> subject.sides().containsAll(owner.sides()))
                .isPresent();
        return owner.people().size() != 1 && !hangs && acts;
    }
}
