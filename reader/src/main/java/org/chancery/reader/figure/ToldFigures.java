package org.chancery.reader.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.reader.time.Edtf;

/**
 * The figures of a text, each once: one that is told again, as a headline is in the text below it, is one figure, and
 * the telling that says more is kept.
 */
final class ToldFigures {
    /** What figures have in common that differ in their period at most. */
    private record Amounting(BigDecimal value, Unit unit, Measure measure) {
        static Amounting of(Figure figure) {
            return new Amounting(figure.value().stripTrailingZeros(), figure.unit(), figure.measure());
        }
    }

    private final Set<Figure> told = new LinkedHashSet<>();

    /** By their periods, the one that was told first in front. */
    private final Map<Amounting, Map<Optional<Edtf>, Figure>> known = new HashMap<>();

    void add(Figure figure) {
        Map<Optional<Edtf>, Figure> alike =
                known.computeIfAbsent(Amounting.of(figure), unknown -> new LinkedHashMap<>());
        Figure timeless = alike.get(Optional.<Edtf>empty());
        if (timeless != null && figure.period().isPresent()) {
            told.remove(timeless);
            alike.clear();
        }
        boolean isAgain = figure.period().isEmpty() ? !alike.isEmpty() : alike.containsKey(figure.period());
        if (!isAgain) {
            told.add(figure);
            alike.put(figure.period(), figure);
        }
    }

    /** In the order in which the tellings that are kept stand in the text. */
    List<Figure> all() {
        return List.copyOf(told);
    }
}
