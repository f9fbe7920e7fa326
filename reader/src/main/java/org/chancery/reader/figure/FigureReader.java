package org.chancery.reader.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Found;
import org.chancery.reader.language.Language;
import org.chancery.reader.text.Doubt;
import org.chancery.reader.text.Sentence;
import org.chancery.reader.text.Words;

/** Finds the numbers of a text with unit and qualifier, and what they measure, for which period, between whom. */
public final class FigureReader {
    private final AmountReader reader;

    public FigureReader(Language language) {
        reader = new AmountReader(language);
    }

    /** The figures of a text whose times, sides, people and bodies are marked; each once. */
    public List<Figure> figures(Chart chart) {
        List<Amount> amounts = reader.amounts(chart);
        Map<Sentence, List<Amount>> bySentence = amounts.stream()
                .collect(Collectors.groupingBy(amount -> chart.tokens().sentenceOf(amount.from())));
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            Optional<Figure> before = i > 0 && isNear(chart, amounts.get(i - 1), amounts.get(i))
                    ? Optional.of(figures.getLast())
                    : Optional.empty();
            Sentence sentence = chart.tokens().sentenceOf(amounts.get(i).from());
            List<Amount> beside = bySentence.getOrDefault(sentence, List.of());
            figures.add(figure(chart, beside, amounts.get(i), before));
        }
        ToldFigures once = new ToldFigures();
        figures.forEach(once::add);
        List<Figure> told = once.all();
        told.stream()
                .filter(figure -> figure.measure() == Measure.OTHER)
                .forEach(figure -> chart.doubt(
                        Doubt.Kind.UNMEASURED,
                        figure.words().passage(),
                        figure.measure().code()));
        return told;
    }

    /** Whether an amount can go on with what the one before it was said of. */
    private static boolean isNear(Chart chart, Amount before, Amount amount) {
        return chart.tokens().sentenceOf(before.from()).paragraph()
                == chart.tokens().sentenceOf(amount.from()).paragraph();
    }

    private static Figure figure(Chart chart, List<Amount> amounts, Amount amount, Optional<Figure> before) {
        Found found = amount.found();
        Measure measure = new Measured(chart, amounts, amount, before).measure();
        Covered covered = new Covered(chart, amounts, amount);
        Direction direction = Direction.of(chart, amounts, amount, measure);
        int end = found.rule().setting("quote", "").equals("number") ? numberEnd(found) : found.to();
        return new Figure(
                measure,
                amount.value(),
                amount.unit(),
                amount.qualifier(),
                covered.period(measure, before),
                direction.from(),
                direction.to(),
                covered.base(),
                found.part("k").map(noun -> chart.tokens().words(noun.from(), noun.to())),
                new Words(
                        chart.tokens().text(),
                        Stream.of(
                                        Stream.of(chart.tokens().passage(found.from(), end)),
                                        covered.comparison().stream(),
                                        covered.growing().stream())
                                .flatMap(passages -> passages)
                                .toList(),
                        found.rule().name()));
    }

    private static int numberEnd(Found found) {
        return found.part("g").or(() -> found.part("n")).orElseThrow().to();
    }
}
