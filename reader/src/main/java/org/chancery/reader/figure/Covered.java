package org.chancery.reader.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.text.Passage;
import org.chancery.reader.text.Sentence;
import org.chancery.reader.time.Edtf;
import org.chancery.reader.time.Time;
import org.chancery.reader.time.TimeReader;

/** For which period an amount holds, and with which it is compared. */
final class Covered {
    /** A period this near after its amount belongs to it: "USD 4 billion between the two countries in 2023". */
    private static final int NEAR = 8;

    /** A time this near to the start of its sentence frames the whole of it: "In the first half of 2024, ...". */
    private static final int FRAME = 3;

    /** How many words may stand between what grows and by how much. */
    private static final int NEAR_GROWTH = 4;

    private static final Set<Measure> FLOWS =
            Set.of(Measure.TRADE_TURNOVER, Measure.EXPORTS, Measure.IMPORTS, Measure.TRADE_GROWTH);

    private final Chart chart;
    private final List<Amount> amounts;
    private final Amount amount;
    private final Sentence sentence;
    private final List<Edge> times;

    Covered(Chart chart, List<Amount> amounts, Amount amount) {
        this.chart = chart;
        this.amounts = amounts;
        this.amount = amount;
        sentence = chart.tokens().sentenceOf(amount.from());
        times = chart.within(sentence.from(), sentence.to(), TimeReader.TIME);
    }

    /**
     * The period.
     *
     * @param before the figure before it in its paragraph, whose period it may share
     */
    Optional<Edtf> period(Measure measure, Optional<Figure> before) {
        if (measure == Measure.DOCUMENTS || measure == Measure.COMPANIES || measure == Measure.PROJECTS) {
            // what exists or was signed is told without a period unless it follows at once
            return after().or(this::asOf);
        }
        return inTurn().or(this::after)
                .or(this::ahead)
                .or(() -> isOfIt() ? before.flatMap(Figure::period) : Optional.empty())
                .or(this::only)
                .or(() -> shared(measure, before));
    }

    /** The period with which it is compared: "than in 2022", "compared with the same period of last year". */
    Optional<Edtf> base() {
        return baseTime().map(edge -> ((Time) edge.value()).when());
    }

    /** The words that tell with which period it is compared, from the amount on. */
    Optional<Passage> comparison() {
        return baseTime().or(this::yearBefore).map(edge -> chart.tokens().passage(amount.to(), edge.to()));
    }

    /** The words before a share that say that it is one of growth: "rose by", "an increase of". */
    Optional<Passage> growing() {
        int from = Math.max(sentence.from(), amount.from() - NEAR_GROWTH);
        boolean isShare = amount.unit().equals(Unit.PERCENT);
        return chart.within(from, amount.from(), "growth").stream()
                .filter(edge -> isShare && isPhrase(edge.to(), amount.from()))
                .reduce((earlier, later) -> later)
                .map(edge -> chart.tokens().passage(edge.from(), amount.from()));
    }

    /** "5 % more than a year earlier": the same period of the year before, which no time of its own tells. */
    private Optional<Edge> yearBefore() {
        return chart.within(amount.to(), Math.min(sentence.to(), amount.to() + NEAR), "year-before").stream()
                .findFirst();
    }

    private Optional<Edge> baseTime() {
        return times.stream()
                .filter(time -> time.from() >= amount.to() && isBase(time))
                .findFirst();
    }

    /** "In 2022 and 2023 it was 1 and 2 billion respectively": each amount has its own period. */
    private Optional<Edtf> inTurn() {
        Row row = Row.of(chart, amounts, amount);
        return row.among(times.stream()
                        .filter(time -> time.to() <= row.from() || time.from() >= row.to())
                        .toList())
                .map(this::resolved);
    }

    /** The first period after it, up to the next amount that is told apart from it. */
    private Optional<Edtf> after() {
        for (Edge time : times) {
            boolean isAfter = time.from() >= amount.to();
            if (isAfter && !belongsToNext(time) && reaches(time.from())) {
                return isPeriod(time) ? Optional.of(resolved(time)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "(in 2023 - USD 1.2 billion)": a time that opens a clause of its own, with an amount right after it. */
    private boolean belongsToNext(Edge time) {
        boolean isFollowed =
                amounts.stream().anyMatch(other -> other.from() >= time.to() && other.from() - time.to() <= FRAME);
        return isFollowed && opensClause(time);
    }

    private boolean reaches(int time) {
        int near = amount.to();
        for (int at = amount.to(); at < time; at++) {
            Optional<Amount> next = amountAt(at);
            if (next.isPresent()) {
                if (!isListed(near, at)) {
                    return false;
                }
                near = next.get().to();
                at = near - 1;
            } else if (isClosed(at) && time - at > 2) {
                return !isListed(at, at + 1) || amountAt(at + 1).isEmpty() ? false : reachesOn(at + 1, time);
            }
        }
        return time - near <= NEAR;
    }

    /** From the amount after a comma on. */
    private boolean reachesOn(int next, int time) {
        return amountAt(next)
                .map(listed -> new Covered(chart, amounts, listed).reaches(time))
                .orElse(false);
    }

    private Optional<Amount> amountAt(int token) {
        return amounts.stream().filter(other -> other.from() == token).findFirst();
    }

    /** Whether nothing but a comma, a bracket or "and" stands between two amounts. */
    private boolean isListed(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!chart.has("and", at) && !isSign(at, ",(")) {
                return !chart.within(from, to, "np-end").isEmpty() && to - from <= 3 && !hasSign(from, to);
            }
        }
        return true;
    }

    private boolean hasSign(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!chart.tokens().at(at).isWord()) {
                return true;
            }
        }
        return false;
    }

    private boolean isClosed(int token) {
        return isSign(token, ",;()");
    }

    private boolean isSign(int token, String signs) {
        String key = chart.tokens().at(token).key();
        return key.length() == 1 && signs.contains(key);
    }

    /** "As of 1 October 2023, 52 companies": the day on which they were counted. */
    private Optional<Edtf> asOf() {
        return times.stream()
                .filter(time -> time.to() <= amount.from() && isAsOf(time))
                // of an agreement "as of" would be from that day on
                .map(time -> ((Time) time.value()).when().start())
                .filter(when -> when.precision() == Edtf.Precision.DAY)
                .findFirst();
    }

    private boolean isAsOf(Edge time) {
        return chart.has("as-of", time.from())
                || chart.within(sentence.from(), time.from(), "as-of").stream()
                        .anyMatch(words -> words.to() == time.from());
    }

    /** The last period before it that frames the sentence or stands in the same clause. */
    private Optional<Edtf> ahead() {
        return times.stream()
                .filter(time -> time.to() <= amount.from() && isPeriod(time) && frames(time) && !isOutgrown(time))
                .reduce((a, b) -> b)
                .map(this::resolved);
    }

    private boolean frames(Edge time) {
        boolean isFrame = time.from() - sentence.from() <= FRAME || opensClause(time);
        for (int at = time.to(); at < amount.from(); at++) {
            if (isSign(at, ";") || isSign(at, ",") && !isFrame) {
                return false;
            }
        }
        return isFrame || isTrailed(time);
    }

    /** ", in 2022 it was ...": right after a sign or "and", with no more than a word between. */
    private boolean opensClause(Edge time) {
        int at = time.from() - 1;
        return opens(at) || at > sentence.from() && chart.tokens().at(at).isWord() && opens(at - 1);
    }

    private boolean opens(int at) {
        return at >= sentence.from() && (isClosed(at) || isSign(at, ":-") || chart.has("and", at));
    }

    /** Whether the time lies between the amount and the amount before it, if there is one. */
    private boolean isTrailed(Edge time) {
        return amounts.stream()
                .filter(other -> sentence.holds(other.from()) && other.to() <= time.from())
                .findAny()
                .isEmpty();
    }

    /** The only period of the sentence, unless it is said of something else in a clause of its own. */
    private Optional<Edtf> only() {
        List<Edge> periods = times.stream().filter(this::isPeriod).toList();
        boolean isOwn = periods.size() == 1
                && !isSubordinate(periods.getFirst())
                && !isOutgrown(periods.getFirst())
                && chart.within(sentence.from(), sentence.to(), "compared").isEmpty();
        boolean isAmongFlows = isOwn
                && amounts.stream()
                                .filter(other -> sentence.holds(other.from()))
                                .count()
                        > 1;
        return isAmongFlows ? Optional.of(resolved(periods.getFirst())) : Optional.empty();
    }

    /** "was 3 billion in 2023 and is planned to reach 5 billion": a goal is not of the period told before it. */
    private boolean isOutgrown(Edge time) {
        return amount.unit().isMoney()
                && time.to() < amount.from()
                && !chart.within(time.to(), amount.from(), "planned").isEmpty();
    }

    private boolean isSubordinate(Edge time) {
        for (int at = time.from() - 1; at > sentence.from() && !isClosed(at); at--) {
            if (chart.has("relative-pronoun", at)) {
                return true;
            }
        }
        return false;
    }

    /** "of which", "of the former": the period of the figure before. */
    private boolean isOfIt() {
        int from = Math.max(sentence.from(), amount.from() - FRAME);
        int to = Math.min(sentence.to(), amount.to() + FRAME);
        return !chart.within(from, to, "of-it").isEmpty();
    }

    /** Trade told sentence after sentence goes on with the period named first. */
    private Optional<Edtf> shared(Measure measure, Optional<Figure> before) {
        boolean isFlow = FLOWS.contains(measure) && times.isEmpty();
        return isFlow
                ? before.filter(figure -> FLOWS.contains(figure.measure())).flatMap(Figure::period)
                : Optional.empty();
    }

    /** A single day is when something was said or done, not a period that is measured. */
    private boolean isPeriod(Edge time) {
        boolean isDay = ((Time) time.value()).when().precision() == Edtf.Precision.DAY;
        return (!isDay || amount.unit().equals(Unit.YEAR)) && !isBase(time);
    }

    /** Told as coming where the words between time and amount say so. */
    private Edtf resolved(Edge time) {
        int from = Math.min(time.from(), amount.from());
        boolean isPlanned =
                !chart.within(from, Math.max(time.to(), amount.to()), "planned").isEmpty();
        return isPlanned ? ((Time) time.value()).ahead() : ((Time) time.value()).when();
    }

    /** "compared with the same period of 2023", "15% over 2020". */
    private boolean isBase(Edge time) {
        boolean isOver = amount.unit().equals(Unit.PERCENT)
                && time.from() - 1 == amount.to()
                && chart.has("compared-share", amount.to());
        int from = Math.max(sentence.from(), time.from() - NEAR);
        return isOver
                || chart.within(from, time.from(), "compared").stream()
                        .anyMatch(sign -> isPhrase(sign.to(), time.from()));
    }

    /** Whether nothing but words, and no amount, stands in a span. */
    private boolean isPhrase(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!chart.tokens().at(at).isWord() || amountAt(at).isPresent()) {
                return false;
            }
        }
        return true;
    }
}
