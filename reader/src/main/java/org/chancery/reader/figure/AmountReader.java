package org.chancery.reader.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;
import org.chancery.reader.language.Language;
import org.chancery.reader.language.Rules;
import org.chancery.reader.number.NumberReader;
import org.chancery.reader.text.Token;
import org.chancery.reader.text.Tokens;
import org.chancery.reader.time.TimeReader;

/** Finds the numbers of a text that measure something: no dates, no ordinals, no parts of names. */
final class AmountReader {
    private final Rules rules;
    private final NumberReader numbers;

    AmountReader(Language language) {
        rules = language.rules("figures");
        numbers = new NumberReader(language);
    }

    /** The amounts of a text whose times are marked, in its order. */
    List<Amount> amounts(Chart chart) {
        List<Amount> amounts = new ArrayList<>();
        for (Found found : rules.in(chart)) {
            if (!found.rule().result().equals("none") && measures(chart, found)) {
                value(chart, found)
                        .map(value -> new Amount(found, value, unit(found), qualifier(found)))
                        .flatMap(amount -> known(chart, amount, amounts))
                        .ifPresent(amounts::add);
            }
        }
        return amounts;
    }

    private static boolean measures(Chart chart, Found found) {
        int number = numberAt(found);
        boolean isDate = !isPrice(found, number) && chart.isCovered(number, TimeReader.TIME);
        String needed = found.rule().setting("needs", "");
        int sentence = chart.tokens().sentenceOf(number).from();
        return !isDate
                && !isPartOfName(chart, found)
                && (needed.isEmpty()
                        || !chart.within(sentence, found.from(), needed).isEmpty());
    }

    /** "USD 2000", "2000 million" cannot be years. */
    private static boolean isPrice(Found found, int number) {
        return found.part("c").map(currency -> currency.from() < number).orElse(false)
                || found.part("n").map(n -> n.to() - n.from() > 1).orElse(false)
                || found.part("g").isPresent()
                || found.part("u").isPresent();
    }

    /** "10th", "F-16", "EU-27", "2231/2015", "4x4". */
    private static boolean isPartOfName(Chart chart, Found found) {
        Tokens tokens = chart.tokens();
        int number = numberAt(found);
        boolean isJoinedBefore = number > 0
                && tokens.isJoined(number - 1)
                && (tokens.at(number - 1).is("-") && isJoinedWord(tokens, number - 2)
                        || tokens.at(number - 1).is("/"));
        int last = found.part("n").map(Found.Part::to).orElse(number + 1) - 1;
        boolean isDigits = tokens.at(last).isNumber() && tokens.isJoined(last);
        boolean isOrdinal = isDigits && chart.has("ordinal-end", last + 1);
        boolean isModel =
                isDigits && found.to() <= last + 2 && tokens.at(last + 1).isWord() && isPlain(found);
        return isJoinedBefore || isOrdinal || isModel;
    }

    private static boolean isPlain(Found found) {
        return found.rule().result().equals("count") || found.rule().result().equals("same");
    }

    private static boolean isJoinedWord(Tokens tokens, int at) {
        return at >= 0 && tokens.isJoined(at) && tokens.at(at).isWord();
    }

    /** An amount told by its number alone has the unit of the one before it in its sentence; one thing is not counted. */
    private static Optional<Amount> known(Chart chart, Amount amount, List<Amount> before) {
        Token token = chart.tokens().at(numberAt(amount.found()));
        if (!amount.isAlone()) {
            boolean isOne = amount.unit().equals(Unit.COUNT) && token.isWord() && isOne(amount.value());
            return isOne ? Optional.empty() : Optional.of(amount);
        }
        boolean hasMagnitude =
                amount.found().part("n").map(n -> n.to() - n.from() > 1).orElse(false);
        return before.isEmpty() || !token.isNumber()
                ? Optional.empty()
                : Optional.of(before.getLast())
                        .filter(last -> chart.tokens().sentenceOf(last.from()).holds(amount.from()))
                        .filter(last -> last.unit().isMoney()
                                ? hasMagnitude
                                : last.unit().equals(Unit.COUNT))
                        .map(last -> new Amount(amount.found(), amount.value(), last.unit(), amount.qualifier()));
    }

    private static boolean isOne(BigDecimal value) {
        return value.compareTo(BigDecimal.ONE) == 0;
    }

    static int numberAt(Found found) {
        return found.part("n").or(() -> found.part("w")).orElseThrow().from();
    }

    private static Unit unit(Found found) {
        return switch (found.rule().result()) {
            case "money" -> new Unit(found.edge("c").orElseThrow().word());
            case "percent" -> Unit.PERCENT;
            case "unit" -> new Unit(found.edge("u").orElseThrow().word());
            case "anniversary" -> Unit.YEAR;
            default -> Unit.COUNT;
        };
    }

    private static Figure.Qualifier qualifier(Found found) {
        return found.edge("q")
                .map(edge -> Figure.Qualifier.valueOf(
                        edge.word().toUpperCase(Locale.ROOT).replace('-', '_')))
                .orElse(Figure.Qualifier.EXACT);
    }

    private Optional<BigDecimal> value(Chart chart, Found found) {
        String said =
                found.edge("g").map(Edge::word).orElseGet(() -> found.rule().setting("power", "0"));
        int power = Integer.parseInt(said);
        Optional<Edge> edge = found.edge("n").or(() -> found.edge("w"));
        Optional<BigDecimal> value = edge.isPresent()
                ? edge.map(number -> new BigDecimal(number.word()))
                : numbers.written(chart.tokens().at(numberAt(found)).key());
        return value.map(number -> number.scaleByPowerOfTen(power));
    }
}
