package org.chancery.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Found;
import org.chancery.reader.language.Rule;
import org.chancery.reader.party.Party;
import org.chancery.reader.party.Subjects;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Sentence;
import org.chancery.reader.text.Tokens;

/** The statements of one sentence after another: each verb with who acts, and what it is about. */
final class SentenceStatements {
    private static final Rule QUOTED = Rule.of("statements:quotation", "position", "act", "emphasis");

    /** A verb and who acts by it. */
    private record Act(Found verb, Party subject) {}

    private final Chart chart;
    private final Tokens tokens;
    private final Speech speech;
    private final Subjects acting;
    private final Extent extent;
    private final Party both;
    private Optional<Party> earlier = Optional.empty();
    private Optional<Statement> listed = Optional.empty();

    SentenceStatements(Chart chart, Speech speech, SortedSet<Side> main) {
        this.chart = chart;
        this.speech = speech;
        tokens = chart.tokens();
        acting = new Subjects(chart);
        extent = new Extent(chart);
        both = new Party(main, List.of());
    }

    List<Statement> of(Sentence sentence, List<Found> verbs) {
        List<Act> acts = acts(sentence, verbs);
        List<Statement> statements = new ArrayList<>();
        if (sentence.kind() == Sentence.Kind.LIST_ITEM && listed.isPresent()) {
            statements.add(item(sentence, listed.get()));
            return statements;
        }
        for (int i = 0; i < acts.size(); i++) {
            boolean isNext = i + 1 < acts.size();
            int limit = isNext ? acts.get(i + 1).verb().from() : sentence.to();
            statements.addAll(statements(acts, i, sentence, limit));
        }
        listed = opensList(sentence, statements);
        quoted(sentence, statements).ifPresent(statements::add);
        return statements;
    }

    /** The verbs with who acts by each. */
    private List<Act> acts(Sentence sentence, List<Found> verbs) {
        List<Act> acts = new ArrayList<>();
        for (Found verb : verbs) {
            int start = acts.isEmpty() ? sentence.from() : acts.getLast().verb().to();
            Optional<Party> before = acts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(acts.getLast().subject());
            Act act = new Act(verb, subject(verb, start, sentence, before));
            if (acts.isEmpty() || !isOfOthers(act, acts.getLast())) {
                acts.add(act);
            }
        }
        return acts;
    }

    private List<Statement> statements(List<Act> acts, int index, Sentence sentence, int limit) {
        Found verb = acts.get(index).verb();
        Party subject = acts.get(index).subject();
        earlier = Optional.of(subject);
        if (!speech.isTrailing(verb, sentence)) {
            boolean isBeforeVerb = index + 1 < acts.size();
            Statement told = statement(verb, subject, withinSpeech(verb.from(), limit), isBeforeVerb);
            int earliest =
                    index == 0 ? sentence.from() : acts.get(index - 1).verb().to();
            return split(verb.rule().setting("quote", "").equals("clause") ? wholeClause(told, earliest) : told);
        }
        boolean isQuoted = speech.around(sentence.from()).isPresent();
        return isQuoted
                ? List.of()
                : told(verb, sentence, acts.subList(0, index), subject).stream().toList();
    }

    /** "recalled that Riga would vote", "hopes that it will": what a speaker says of the future of others is no promise of theirs. */
    private static boolean isOfOthers(Act act, Act saying) {
        return act.verb().rule().setting("only", "").equals("sides")
                && saying.verb().rule().result().equals("position")
                && !saying.subject().sides().isEmpty()
                && act.subject().sides().stream().noneMatch(saying.subject().sides()::contains);
    }

    /** What is said in quotation marks ends with them. */
    private int withinSpeech(int verb, int limit) {
        return speech.around(verb)
                .map(quotation -> Math.min(limit, quotation.close()))
                .orElse(limit);
    }

    private Party subject(Found verb, int start, Sentence sentence, Optional<Party> before) {
        return switch (verb.rule().setting("by", "")) {
            case "both" -> both;
            case "other" -> otherThan(acting(verb, start, sentence, before));
            default -> acting(verb, start, sentence, before);
        };
    }

    /** Who is invited accepts, and the invitation is the others'. */
    private Party otherThan(Party accepting) {
        SortedSet<Side> others = new TreeSet<>(both.sides());
        others.removeAll(accepting.sides());
        return new Party(others, List.of());
    }

    private Party acting(Found verb, int start, Sentence sentence, Optional<Party> before) {
        if (verb.edge("s").isPresent()) {
            Party owner = (Party) verb.edge("s").get().value();
            int after = verb.part("s").orElseThrow().to();
            boolean isJoint = verb.rule().setting("only", "").equals("sides");
            return isJoint ? acting.before(after, start, Optional.empty()).orElse(owner) : owner;
        }
        Optional<Party> speaker = speech.around(verb.from()).flatMap(speech::speaker);
        int last = acting.beforeAuxiliaries(verb.from(), sentence.from());
        boolean isFirst = last < sentence.from() || tokens.at(last).is("\"");
        if (speaker.isPresent() && (isFirst || chart.has("speaker", last))) {
            return speaker.get();
        }
        Optional<Party> named = isFirst ? acting.after(verb.from()) : acting.before(verb.from(), start, before);
        return named.or(() -> speech.isTrailing(verb, sentence) ? speech.inverted(verb) : Optional.empty())
                .or(() -> earlier)
                .orElse(Party.NOBODY);
    }

    /** "Riga will send experts, the Minister announced": what stands before is what is said. */
    private Optional<Statement> told(Found verb, Sentence sentence, List<Act> inside, Party subject) {
        int end = speech.clauseEnd(verb, sentence);
        boolean hasOwn = inside.stream()
                .map(Act::verb)
                .anyMatch(other -> other.from() < end && !other.rule().result().equals("none"));
        int from = extent.afterMarks(sentence.from(), end);
        return hasOwn
                ? Optional.empty()
                : Optional.of(
                        new Statement(verb.rule(), subject, Party.NOBODY, from, from, extent.withoutStop(from, end)));
    }

    private Statement statement(Found verb, Party subject, int limit, boolean isBeforeVerb) {
        int at = verb.to();
        boolean isQuoting = at + 1 < limit
                && ",:".contains(tokens.at(at).key())
                && tokens.at(at + 1).is("\"");
        int end = isQuoting ? extent.withoutStop(at, limit) : extent.end(at, limit, isBeforeVerb);
        int from = verb.part("q").map(Found.Part::from).orElse(verb.from());
        return new Statement(verb.rule(), subject, acting.first(at, end), from, at, end);
    }

    /** "The line will be opened": from where the clause begins, that the words may tell what it is that happens. */
    private Statement wholeClause(Statement told, int earliest) {
        return part(told, extent.clauseStart(told.from(), earliest), told.complement(), told.end());
    }

    /** "agreed to open a line and to resume flights": two things that were agreed. */
    private List<Statement> split(Statement statement) {
        if (!statement.rule().result().equals("undertaking")) {
            return List.of(statement);
        }
        List<Statement> parts = new ArrayList<>();
        int from = statement.from();
        int complement = statement.complement();
        for (int i = complement; i + 1 < statement.end(); i++) {
            if (chart.has("and", i) && chart.has("infinitive", i + 1)) {
                parts.add(part(statement, from, complement, extent.withoutStop(complement, i)));
                from = i + 2;
                complement = i + 2;
            }
        }
        parts.add(part(statement, from, complement, statement.end()));
        return parts;
    }

    private Statement part(Statement whole, int from, int complement, int end) {
        return new Statement(whole.rule(), whole.subject(), whole.object(), from, complement, end);
    }

    /** A verb at the end of a sentence with a colon is about the items of the list below. */
    private Optional<Statement> opensList(Sentence sentence, List<Statement> statements) {
        boolean goesOn = sentence.kind() == Sentence.Kind.LIST_ITEM
                || tokens.at(sentence.to() - 1).is(":");
        if (!goesOn || statements.isEmpty()) {
            return sentence.kind() == Sentence.Kind.LIST_ITEM ? listed : Optional.empty();
        }
        Statement last = statements.getLast();
        boolean isList = last.rule().result().equals("undertaking") && sentence.kind() != Sentence.Kind.LIST_ITEM;
        if (isList) {
            statements.removeLast();
        }
        return isList ? Optional.of(last) : listed;
    }

    private Statement item(Sentence sentence, Statement opening) {
        int from = extent.afterMarks(sentence.from(), sentence.to());
        return part(opening, from, from, extent.withoutStop(from, sentence.to()));
    }

    /** Speech in which no verb says more: the words themselves are what is said. */
    private Optional<Statement> quoted(Sentence sentence, List<Statement> statements) {
        int first = extent.afterMarks(sentence.from(), sentence.to());
        Optional<Quotation> quotation = speech.around(first);
        Optional<Party> speaker = quotation.flatMap(speech::speaker);
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        int end = extent.withoutStop(first, Math.min(quotation.get().close(), sentence.to()));
        boolean hasOwn = statements.stream()
                .anyMatch(one -> one.from() < end && !one.rule().result().equals("none"));
        return hasOwn
                ? Optional.empty()
                : Optional.of(new Statement(QUOTED, speaker.get(), Party.NOBODY, first, first, end));
    }
}
