package org.chancery.reader.language;

import java.util.Set;

/** Some labels that are looked for together. */
public final class Labels {
    private final Set<String> labels;
    private final long marks;

    private Labels(Set<String> labels, long marks) {
        this.labels = labels;
        this.marks = marks;
    }

    public static Labels of(String... labels) {
        return new Labels(Set.of(labels), Marks.labels(labels));
    }

    boolean has(Edge edge) {
        return labels.contains(edge.label());
    }

    /** The {@link Marks} of which one at least is set wherever an edge with one of the labels starts. */
    long marks() {
        return marks;
    }
}
