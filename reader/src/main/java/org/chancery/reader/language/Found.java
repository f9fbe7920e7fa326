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
    private final Step.@Nullable Capture captures;

    Found(Rule rule, int from, int to, Step.@Nullable Capture captures) {
        this.rule = rule;
        this.from = from;
        this.to = to;
        this.captures = captures;
    }

    /** A named part of a match. */
    public record Part(int from, int to, Optional<Edge> edge) {}

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
        for (Step.Capture capture = captures; capture != null; capture = capture.earlier()) {
            if (capture.name().equals(name)) {
                return Optional.of(part(capture));
            }
        }
        return Optional.empty();
    }

    /** All parts with the name, in the order of the text. */
    public List<Part> parts(String name) {
        List<Part> parts = new ArrayList<>();
        for (Step.Capture capture = captures; capture != null; capture = capture.earlier()) {
            if (capture.name().equals(name)) {
                parts.addFirst(part(capture));
            }
        }
        return parts;
    }

    private static Part part(Step.Capture capture) {
        return new Part(capture.from(), capture.to(), Optional.ofNullable(capture.edge()));
    }

    /** The edge that a named part is. */
    public Optional<Edge> edge(String name) {
        return part(name).flatMap(Part::edge);
    }
}
