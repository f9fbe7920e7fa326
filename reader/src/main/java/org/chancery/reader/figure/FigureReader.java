package org.chancery.reader.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;
import org.chancery.reader.language.Language;
import org.chancery.reader.language.Rules;
import org.chancery.reader.side.Side;
import org.chancery.reader.side.SideReader;
import org.chancery.reader.text.Sentence;
import org.chancery.reader.text.Words;
import org.chancery.reader.time.Edtf;
import org.chancery.reader.time.Time;
import org.chancery.reader.time.TimeReader;

/** Finds the numbers of a text with unit and qualifier, and what they measure, for which period, between whom. */
public final class FigureReader {
    /** A period that follows its number closely belongs to it: "USD 447.8 million since 2005". */
    private static final int CLOSE = 3;

    private final Rules rules;
    private final char decimal;

    public FigureReader(Language language) {
        rules = language.rules("figures");
        decimal = language.setting("decimal").charAt(0);
    }

    /** The figures of a text whose times and sides are marked. */
    public List<Figure> figures(Chart chart) {
        List<Figure> figures = new ArrayList<>();
        for (Found found : rules.in(chart)) {
            if (measures(chart, numberAt(found))) {
                figures.add(figure(chart, found, figures));
            }
        }
        return figures;
    }

    /** Whether a number measures something: it is no date, no ordinal, and not "the two" who were named before. */
    private static boolean measures(Chart chart, int number) {
        boolean isOrdinal = chart.tokens().isJoined(number) && chart.has("ordinal-end", number + 1);
        boolean isKnownPair = chart.tokens().at(number).isWord() && number > 0 && chart.has("article", number - 1);
        return !isOrdinal && !isKnownPair && !chart.isCovered(number, TimeReader.TIME);
    }

    private static int numberAt(Found found) {
        return found.part("n").or(() -> found.part("w")).orElseThrow().from();
    }

    private Figure figure(Chart chart, Found found, List<Figure> before) {
        Unit unit = unit(found);
        Measure measure = measure(chart, found, unit, before);
        List<Side> sides = sides(chart, found, measure);
        int end = found.rule().setting("quote", "").equals("number") ? numberEnd(found) : found.to();
        return new Figure(
                measure,
                value(chart, found),
                unit,
                qualifier(found),
                period(chart, found),
                sides.isEmpty() ? Optional.empty() : Optional.ofNullable(sides.getFirst()),
                sides.size() < 2 ? Optional.empty() : Optional.of(sides.get(1)),
                Optional.empty(),
                found.part("k").map(noun -> chart.tokens().words(noun.from(), noun.to())),
                Words.at(
                        chart.tokens().text(),
                        chart.tokens().passage(found.from(), end),
                        found.rule().name()));
    }

    private static int numberEnd(Found found) {
        return found.part("g").or(() -> found.part("n")).orElseThrow().to();
    }

    private static Unit unit(Found found) {
        return switch (found.rule().result()) {
            case "money" -> new Unit(found.edge("c").orElseThrow().word());
            case "percent" -> Unit.PERCENT;
            case "unit" -> new Unit(found.edge("u").orElseThrow().word());
            default -> Unit.COUNT;
        };
    }

    private static Figure.Qualifier qualifier(Found found) {
        return found.edge("q")
                .map(edge -> Figure.Qualifier.valueOf(
                        edge.word().toUpperCase(Locale.ROOT).replace('-', '_')))
                .orElse(Figure.Qualifier.EXACT);
    }

    private BigDecimal value(Chart chart, Found found) {
        Optional<Edge> inWords = found.edge("w");
        if (inWords.isPresent()) {
            return new BigDecimal(inWords.get().word());
        }
        int power = found.edge("g").map(edge -> Integer.parseInt(edge.word())).orElse(0);
        String number = chart.tokens().at(numberAt(found)).key();
        return number(number).scaleByPowerOfTen(power);
    }

    /** Reads a number by the language's decimal sign; a sign that parts groups of three parts thousands. */
    private BigDecimal number(String written) {
        String digits = written.replaceAll("[\\s\u00A0\u202F\u2009]", "");
        char group = decimal == ',' ? '.' : ',';
        if (digits.matches("\\d{1,3}(" + java.util.regex.Pattern.quote("" + group) + "\\d{3})+(.*)?")) {
            digits = digits.replace("" + group, "");
        }
        digits = digits.replace(',', '.');
        int first = digits.indexOf('.');
        boolean isOne = first == digits.lastIndexOf('.');
        return new BigDecimal(isOne ? digits : digits.replace(".", ""));
    }

    private static Measure measure(Chart chart, Found found, Unit unit, List<Figure> before) {
        Optional<Edge> counted = found.edge("k");
        if (counted.isPresent()) {
            return Measure.of(counted.get().word());
        }
        Sentence sentence = chart.tokens().sentenceOf(found.from());
        boolean isPercent = unit.equals(Unit.PERCENT);
        List<Edge> named = chart.within(sentence.from(), sentence.to(), "measure").stream()
                .filter(edge -> isPercent || !edge.word().equals(Measure.TRADE_GROWTH.code()))
                .toList();
        if (isPercent) {
            boolean isTrade = named.stream().anyMatch(edge -> edge.word().equals(Measure.TRADE_TURNOVER.code()));
            boolean isGrowth =
                    !chart.within(sentence.from(), sentence.to(), "growth").isEmpty();
            return isTrade && isGrowth ? Measure.TRADE_GROWTH : Measure.OTHER;
        }
        return nearest(named, found)
                .map(edge -> Measure.of(edge.word()))
                .or(() -> before.isEmpty() || !unit.isMoney()
                        ? Optional.empty()
                        : Optional.of(before.getLast().measure()))
                .orElse(Measure.OTHER);
    }

    /** The last one before the number, or else the first after it. */
    private static Optional<Edge> nearest(List<Edge> edges, Found found) {
        return edges.stream()
                .filter(edge -> edge.to() <= found.from())
                .max(Comparator.comparingInt(Edge::to).thenComparingInt(Edge::length))
                .or(() -> edges.stream()
                        .filter(edge -> edge.from() >= found.from())
                        .findFirst());
    }

    private static Optional<Edtf> period(Chart chart, Found found) {
        Sentence sentence = chart.tokens().sentenceOf(found.from());
        List<Edge> times = chart.within(sentence.from(), sentence.to(), TimeReader.TIME);
        Optional<Edge> after = times.stream()
                .filter(time -> time.from() >= found.to() && time.from() - found.to() <= CLOSE)
                .filter(time -> !isParted(chart, found.to(), time.from()))
                .findFirst();
        Optional<Edge> before =
                times.stream().filter(time -> time.to() <= found.from()).reduce((a, b) -> b);
        return after.or(() -> before).map(edge -> ((Time) edge.value()).when());
    }

    private static boolean isParted(Chart chart, int from, int to) {
        for (int i = from; i < to; i++) {
            String key = chart.tokens().at(i).key();
            if (key.equals(",") || key.equals("(") || key.equals(";") || chart.has("and", i)) {
                return true;
            }
        }
        return false;
    }

    /** From where to where: the two sides of a trade in their order of code, else the sides after "from" and "to". */
    private static List<Side> sides(Chart chart, Found found, Measure measure) {
        Sentence sentence = chart.tokens().sentenceOf(found.from());
        if (measure == Measure.TRADE_TURNOVER) {
            List<Side> pair = chart.within(sentence.from(), sentence.to(), SideReader.SIDE).stream()
                    .map(edge -> (Side) edge.value())
                    .distinct()
                    .sorted()
                    .toList();
            return pair.size() == 2 ? pair : List.of();
        }
        Optional<Side> from = Optional.empty();
        Optional<Side> to = Optional.empty();
        for (Edge edge : chart.within(sentence.from(), sentence.to(), SideReader.SIDE, SideReader.ADJECTIVE)) {
            int previous = edge.from() - 1;
            boolean isOrigin =
                    edge.label().equals(SideReader.ADJECTIVE) || previous >= 0 && chart.has("side-from", previous);
            boolean isGoal = previous >= 0 && chart.has("side-to", previous);
            from = from.isEmpty() && isOrigin ? Optional.of((Side) edge.value()) : from;
            to = to.isEmpty() && isGoal ? Optional.of((Side) edge.value()) : to;
        }
        if (from.isEmpty()) {
            return List.of();
        }
        return to.filter(from.get()::equals).isPresent() || to.isEmpty()
                ? List.of(from.get())
                : List.of(from.get(), to.get());
    }
}
