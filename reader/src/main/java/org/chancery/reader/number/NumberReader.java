package org.chancery.reader.number;

import java.math.BigDecimal;
import java.util.Optional;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Labels;
import org.chancery.reader.language.Language;
import org.chancery.reader.text.Tokens;

/** Finds the numbers of a text and what they amount to: "1,500", "1.5 billion", "two hundred and fifty", "half a million". */
public final class NumberReader {
    /** The label of a number in the chart; its value is a {@link BigDecimal}. */
    public static final String NUMBER = "number";

    /** A power of ten such as "million"; its value is the exponent. */
    public static final String MAGNITUDE = "magnitude";

    private static final String RANGE = "number-to";
    private static final String ORDINAL = "ordinal-word";
    private static final String PART = "number-part";

    private static final Labels BEGINNINGS = Labels.of(ORDINAL, PART, Spelled.WORD);

    private final Written written;

    public NumberReader(Language language) {
        written = new Written(language.setting("decimal").charAt(0));
    }

    /** Reads a number that is written in figures; empty where the digits are no number. */
    public Optional<BigDecimal> written(String digits) {
        return written.value(digits);
    }

    /** Adds the numbers of a text to its chart, the longest at each place, none within another. */
    public void mark(Chart chart) {
        Tokens tokens = chart.tokens();
        for (int place = 0; place < tokens.size(); ) {
            if (!tokens.at(place).isNumber() && !chart.has(BEGINNINGS, place)) {
                place++;
                continue;
            }
            int limit = tokens.sentenceOf(place).to();
            Optional<Edge> ordinal = chart.find(ORDINAL, place);
            Optional<Edge> number = ordinal.isPresent() ? Optional.empty() : number(chart, place, limit);
            number.ifPresent(chart::add);
            place = number.or(() -> ordinal).map(Edge::to).orElse(place + 1);
        }
    }

    private Optional<Edge> number(Chart chart, int place, int limit) {
        return inFigures(chart, place, limit)
                .or(() -> inPart(chart, place, limit))
                .or(() -> chart.has(Spelled.WORD, place) ? new Spelled(chart, limit).at(place) : Optional.empty());
    }

    private Optional<Edge> inFigures(Chart chart, int place, int limit) {
        if (!chart.tokens().at(place).isNumber()) {
            return Optional.empty();
        }
        return written.value(chart.tokens().at(place).key())
                .map(value -> raised(chart, place, place + 1, value, limit));
    }

    /** A number with the magnitude after it, or with the one that it shares with the end of a range: "5-7 million". */
    private Edge raised(Chart chart, int from, int at, BigDecimal value, int limit) {
        Optional<Edge> magnitude =
                chart.find(MAGNITUDE, at).filter(edge -> edge.to() <= limit).filter(edge -> isOf(chart, edge));
        if (magnitude.isPresent()) {
            return summed(
                    chart, edge(from, magnitude.get().to(), value.scaleByPowerOfTen(power(magnitude.get()))), limit);
        }
        int other = at + 1;
        boolean isRange = other < limit
                && chart.has(RANGE, at)
                && chart.tokens().at(other).isNumber()
                && value.intValue() < 1000;
        Optional<Edge> shared = isRange ? chart.find(MAGNITUDE, other + 1) : Optional.empty();
        int power = shared.map(NumberReader::power).orElse(0);
        return edge(from, at, value.scaleByPowerOfTen(power));
    }

    /** "1 billion 250 million": with the smaller part that follows. */
    private Edge summed(Chart chart, Edge number, int limit) {
        Optional<Edge> rest = number.to() < limit ? inFigures(chart, number.to(), limit) : Optional.empty();
        BigDecimal value = (BigDecimal) number.value();
        return rest.filter(part -> part.length() > 1)
                .filter(part -> ((BigDecimal) part.value()).compareTo(value) < 0)
                .map(part -> edge(number.from(), part.to(), value.add((BigDecimal) part.value())))
                .orElse(number);
    }

    /** A letter is a magnitude only where it is joined to its number. */
    private static boolean isOf(Chart chart, Edge magnitude) {
        boolean isLetter = chart.tokens().at(magnitude.from()).key().length() == 1;
        return !isLetter || chart.tokens().isJoined(magnitude.from() - 1);
    }

    /** "half a million", "a quarter of a billion", "a million". */
    private static Optional<Edge> inPart(Chart chart, int place, int limit) {
        return chart.find(PART, place)
                .flatMap(part -> chart.find(MAGNITUDE, part.to())
                        .filter(magnitude -> magnitude.to() <= limit)
                        .filter(magnitude ->
                                chart.tokens().at(magnitude.from()).key().length() > 1)
                        .map(magnitude -> edge(
                                place,
                                magnitude.to(),
                                new BigDecimal(part.word()).scaleByPowerOfTen(power(magnitude)))));
    }

    static int power(Edge magnitude) {
        return Integer.parseInt(magnitude.word());
    }

    static Edge edge(int from, int to, BigDecimal value) {
        return new Edge(NUMBER, from, to, value, "number:" + (to - from));
    }
}
