package org.chancery.reader.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A match of a rule, from its first token to the one before {@link #to()}. */
public final class Found {
    private final Rule rule;
    private final int from;
    private final int to;
    private final List<Kept> kept = new ArrayList<>(4);

    Found(Chart chart, Rule rule, int from, int to, Step.@Nullable Capture captures) {
        this.rule = rule;
        this.from = from;
        this.to = to;
        for (Step.Capture capture = captures; capture != null; capture = capture.earlier()) {
            kept.add(Kept.of(chart, capture));
        }
    }

    /** A named part of a match. */
    public record Part(int from, int to, Optional<Edge> edge) {}

    /** A part with its name; the last of the text stands first. */
    private record Kept(String name, Part part) {
        static Kept of(Chart chart, Step.Capture capture) {
            Optional<Edge> edge = Optional.empty();
            for (Edge candidate : chart.from(capture.from())) {
                if (candidate.to() == capture.to() && capture.named().part().isEdge(candidate)) {
                    edge = Optional.of(candidate);
                    break;
                }
            }
            return new Kept(capture.named().name(), new Part(capture.from(), capture.to(), edge));
        }
    }

    public Rule rule() {
        return rule;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    /** The part with the name; the last one, if there are several. */
    public Optional<Part> part(String name) {
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).name.equals(name)) {
                return Optional.of(kept.get(i).part);
            }
        }
        return Optional.empty();
    }

    /** All parts with the name, in the order of the text. */
    public List<Part> parts(String name) {
        List<Part> parts = new ArrayList<>();
        for (Kept one : kept.reversed()) {
            if (one.name.equals(name)) {
                parts.add(one.part);
            }
        }
        return parts;
    }

    /** The edge that a named part is. */
    public Optional<Edge> edge(String name) {
        return part(name).flatMap(Part::edge);
    }
}
