package org.chancery.reader.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.organisation.OrganisationReader;
import org.chancery.reader.person.PersonReader;
import org.chancery.reader.text.Sentence;

/** What an amount measures, by the noun that it counts, the words around it, and the figure before it. */
final class Measured {
    /** "$500 million in direct budgetary aid": how far after its amount a noun still belongs to it. */
    private static final int ATTACHED = 4;

    /** "2,150 citizens of Latvia are studying": how far after its amount a verb still tells of those counted. */
    private static final int DOING = 7;

    private static final Set<Measure> TRADE = Set.of(Measure.TRADE_TURNOVER, Measure.EXPORTS, Measure.IMPORTS);

    private static final Set<Measure> OF_GOODS = Set.of(Measure.EXPORTS, Measure.IMPORTS);

    private final Chart chart;
    private final List<Amount> amounts;
    private final Amount amount;
    private final Sentence sentence;
    private final Optional<Figure> before;

    /**
     * For one amount.
     *
     * @param amounts those of its sentence
     * @param before the figure before it in its paragraph
     */
    Measured(Chart chart, List<Amount> amounts, Amount amount, Optional<Figure> before) {
        this.chart = chart;
        this.amounts = amounts;
        this.amount = amount;
        this.before = before;
        sentence = chart.tokens().sentenceOf(amount.from());
    }

    Measure measure() {
        if (amount.isAlone()) {
            return before.map(Figure::measure).orElse(Measure.OTHER);
        }
        if (amount.unit().equals(Unit.YEAR)) {
            return Measure.ANNIVERSARY;
        }
        if (amount.unit().equals(Unit.COUNT)) {
            return ofCount();
        }
        if (amount.unit().equals(Unit.PERCENT)) {
            return ofPercent();
        }
        return amount.unit().isMoney() ? ofMoney() : ofUnit();
    }

    private Measure ofCount() {
        if (amount.found().rule().setting("of", "").equals("before")) {
            return last(chart.within(sentence.from(), amount.from(), "counted"))
                    .map(Measured::of)
                    .or(() -> before.map(Figure::measure))
                    .orElse(Measure.PEOPLE);
        }
        String noun = amount.found().rule().setting("noun", "");
        Measure counted = noun.isEmpty() ? amount.counted().map(Measured::of).orElse(Measure.OTHER) : Measure.of(noun);
        return switch (counted) {
            case PEOPLE ->
                doing().filter(done ->
                                !noun.isEmpty() || done == Measure.STUDENTS || done == Measure.VISITORS && areAny())
                        .or(this::visiting)
                        .orElse(counted);
            case OTHER -> isGiven() ? Measure.AID : counted;
            default -> counted;
        };
    }

    /** "1.5 million Thais visited": what those who are counted did tells more than that they are people. */
    private Optional<Measure> doing() {
        int to = Math.min(sentence.to(), amount.to() + DOING);
        return chart.within(amount.to(), to, "counted-verb").stream()
                .findFirst()
                .map(Measured::of);
    }

    /** Whether the noun says no more than that they are people: officials who visit are no tourists. */
    private boolean areAny() {
        return !chart.within(amount.from(), amount.to(), "anybody").isEmpty();
    }

    /** "was visited by 9,840 citizens". */
    private Optional<Measure> visiting() {
        int from = Math.max(sentence.from(), amount.from() - ATTACHED);
        boolean isVisited =
                areAny() && !chart.within(from, amount.from(), "visited-by").isEmpty();
        return isVisited ? Optional.of(Measure.VISITORS) : Optional.empty();
    }

    private boolean isGiven() {
        return !chart.within(sentence.from(), sentence.to(), "given").isEmpty();
    }

    private Measure ofUnit() {
        return nounBefore()
                .map(Measured::of)
                .filter(OF_GOODS::contains)
                .or(() -> isGiven() ? Optional.of(Measure.AID) : Optional.empty())
                .orElse(Measure.OTHER);
    }

    private Measure ofPercent() {
        Optional<Measure> noun = nounBefore().map(Measured::of);
        boolean isGrowth = !chart.within(clauseStart(), Math.min(sentence.to(), amount.to() + ATTACHED), "growth")
                .isEmpty();
        if (isGrowth) {
            Measure grown = noun.or(() -> nounAttached().map(Measured::of))
                    .or(() -> before.map(Figure::measure))
                    .orElse(Measure.OTHER);
            return TRADE.contains(grown) ? Measure.TRADE_GROWTH : grown;
        }
        return nounAttached().map(Measured::of).orElse(Measure.OTHER);
    }

    private Measure ofMoney() {
        Optional<Edge> inTurn = inTurn();
        if (inTurn.isPresent()) {
            return of(inTurn.get());
        }
        Optional<Edge> named = nounBefore();
        boolean isClose =
                named.map(edge -> amount.from() - edge.to() < ATTACHED).orElse(false);
        Optional<Edge> attached = nounAttached();
        return (isClose ? named : attached.or(() -> named))
                .map(Measured::of)
                .or(() -> last(chart.within(sentence.from(), amount.from(), "gave"))
                        .map(Measured::of))
                .or(() -> first(nouns(amount.to(), sentence.to())).map(Measured::of))
                .or(() -> isGiven() ? Optional.of(Measure.AID) : Optional.empty())
                .or(() -> before.map(Figure::measure)
                        .map(measure -> measure == Measure.TRADE_GROWTH ? Measure.TRADE_TURNOVER : measure)
                        .filter(measure -> before.get().unit().isMoney() || TRADE.contains(measure)))
                .orElse(Measure.OTHER);
    }

    /** "exports and imports amounted to 5 and 3 billion respectively": each amount has its own noun. */
    private Optional<Edge> inTurn() {
        Row row = Row.of(chart, amounts, amount);
        return row.among(nouns(sentence.from(), Math.max(sentence.from(), row.from())));
    }

    private Optional<Edge> nounBefore() {
        return last(nouns(sentence.from(), amount.from()));
    }

    /** "$500 million in direct budgetary aid", "a $2 billion loan": a noun right after, with no sign between. */
    private Optional<Edge> nounAttached() {
        int to = amount.to();
        while (to < sentence.to() && to < amount.to() + ATTACHED && isWithinPhrase(to)) {
            to++;
        }
        int end = to;
        return first(nouns(amount.to(), sentence.to())).filter(edge -> edge.from() < end);
    }

    private boolean isWithinPhrase(int token) {
        String key = chart.tokens().at(token).key();
        return chart.tokens().at(token).isWord()
                || key.equals("-")
                || chart.language().isClitic(key);
    }

    /** The end of the amount before this one, or the start of the sentence. */
    private int clauseStart() {
        return amounts.stream()
                .filter(other -> other.to() <= amount.from() && sentence.holds(other.from()))
                .mapToInt(Amount::to)
                .max()
                .orElse(sentence.from());
    }

    /** The nouns of sums in a span, without those that are part of a name or of a longer phrase. */
    private List<Edge> nouns(int from, int to) {
        List<Edge> nouns = new ArrayList<>();
        for (Edge edge : chart.within(from, to, "measure")) {
            boolean isGrowth = of(edge) == Measure.TRADE_GROWTH;
            boolean isInside = !nouns.isEmpty() && nouns.getLast().to() >= edge.to();
            if (!isGrowth
                    && !isInside
                    && !chart.isCovered(edge.from(), PersonReader.PERSON, OrganisationReader.ORGANISATION, "shield")) {
                nouns.add(edge);
            }
        }
        return nouns;
    }

    private static Measure of(Edge edge) {
        return Measure.of(edge.word());
    }

    private static Optional<Edge> first(List<Edge> edges) {
        return edges.stream().findFirst();
    }

    private static Optional<Edge> last(List<Edge> edges) {
        return edges.isEmpty() ? Optional.empty() : Optional.of(edges.getLast());
    }
}
