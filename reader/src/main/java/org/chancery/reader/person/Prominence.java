package org.chancery.reader.person;

import java.util.Map;
import java.util.TreeMap;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.side.Side;
import org.chancery.reader.side.SideReader;

/** How much a text is about each state. */
final class Prominence {
    /** What it weighs that two sides are named as a pair: "Polish-Latvian relations". */
    private static final int PAIRED = 3;

    private Prominence() {}

    static Map<Side, Integer> of(Chart chart) {
        Map<Side, Integer> weights = new TreeMap<>();
        for (Edge edge : chart.within(0, chart.tokens().size(), SideReader.SIDE, SideReader.ADJECTIVE)) {
            weights.merge((Side) edge.value(), 1, Integer::sum);
            boolean isBefore = edge.to() < chart.tokens().size() && isHyphen(chart, edge.to());
            boolean isAfter = edge.from() > 0 && isHyphen(chart, edge.from() - 1);
            if (isBefore && isNamed(chart, edge.to() + 1) || isAfter && weights.containsKey((Side) edge.value())) {
                weights.merge((Side) edge.value(), PAIRED, Integer::sum);
            }
        }
        weights.keySet().removeIf(side -> !side.isState());
        return weights;
    }

    private static boolean isHyphen(Chart chart, int at) {
        return chart.tokens().at(at).is("-");
    }

    private static boolean isNamed(Chart chart, int at) {
        return chart.has(SideReader.SIDE, at) || chart.has(SideReader.ADJECTIVE, at);
    }
}
