package org.chancery.reader.side;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.side.SideMention.Form;

/** Finds where a text names states and organisations that act as sides: by name, by adjective, by seat of government. */
public final class SideReader {
    /** The label of a side by its name; the value is a {@link Side}. */
    public static final String SIDE = "side";

    /** The label of a side by its adjective, "Polish". */
    public static final String ADJECTIVE = "adjective";

    /** The label of a side by its seat, "Warsaw", which is a place too. */
    public static final String SEAT = "seat";

    public void mark(Chart chart) {
        relabel(chart, "state", SIDE, Side.Kind.STATE);
        relabel(chart, "side-organisation", SIDE, Side.Kind.ORGANISATION);
        relabel(chart, "nationality", ADJECTIVE, Side.Kind.STATE);
        relabel(chart, "capital", SEAT, Side.Kind.STATE);
        styled(chart);
    }

    /** "the Gabonese Republic": the adjective with a form of state names the state. */
    private static void styled(Chart chart) {
        for (Edge adjective : chart.all(ADJECTIVE).toList()) {
            chart.find("state-form", adjective.to())
                    .ifPresent(form -> name(
                            chart, new Edge(SIDE, adjective.from(), form.to(), adjective.value(), adjective.rule())));
        }
    }

    private static void relabel(Chart chart, String from, String to, Side.Kind kind) {
        for (Edge edge : chart.all(from).toList()) {
            name(chart, new Edge(to, edge.from(), edge.to(), new Side(kind, edge.word()), edge.rule()));
        }
    }

    /** Marks a side, unless the same words are marked as one already. */
    private static void name(Chart chart, Edge side) {
        boolean isNew = chart.from(side.from()).stream()
                .noneMatch(other -> other.label().equals(side.label()) && other.to() == side.to());
        if (isNew) {
            chart.add(side);
        }
    }

    /** Where sides are named in a text in which they are marked, in order; of overlapping names the longer. */
    public List<SideMention> mentions(Chart chart) {
        List<SideMention> mentions = new ArrayList<>();
        int free = 0;
        for (int at = 0; at < chart.tokens().size(); at++) {
            Optional<Edge> longest = at < free
                    ? Optional.empty()
                    : chart.from(at).stream()
                            .filter(edge -> form(edge.label()).isPresent())
                            .max(Comparator.comparingInt(Edge::to));
            if (longest.isPresent()) {
                free = longest.get().to();
                mentions.add(mention(chart, longest.get()));
            }
        }
        return mentions;
    }

    private static SideMention mention(Chart chart, Edge edge) {
        return new SideMention(
                chart.tokens().passage(edge.from(), edge.to()),
                (Side) edge.value(),
                form(edge.label()).orElseThrow());
    }

    private static Optional<Form> form(String label) {
        return switch (label) {
            case SIDE -> Optional.of(Form.NAME);
            case ADJECTIVE -> Optional.of(Form.ADJECTIVE);
            case SEAT -> Optional.of(Form.SEAT);
            default -> Optional.empty();
        };
    }

    /** How often each side is named within a span of tokens, by any of its forms. */
    public static Map<Side, Integer> counted(Chart chart, int from, int to) {
        Map<Side, Integer> counts = new TreeMap<>();
        for (Edge edge : chart.within(from, to, SIDE, ADJECTIVE, SEAT)) {
            counts.merge((Side) edge.value(), 1, Integer::sum);
        }
        return counts;
    }
}
