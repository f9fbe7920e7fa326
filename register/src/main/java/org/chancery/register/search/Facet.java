package org.chancery.register.search;

import java.util.List;

/**
 * How what is found spreads over the values of one property. It is counted as if the search were not narrowed by this
 * property, so that it shows what else could be chosen.
 *
 * @param counts most hits first, then by value
 */
public record Facet(Property property, List<Count> counts) {
    /** By what a search can be narrowed. */
    public enum Property {
        RELATION,
        KIND,
        SIDE,
        YEAR,
        PUBLISHER
    }

    /**
     * One value.
     *
     * @param value a relation as {@code @EU+KZ}, a kind as {@link Kind#code()}, a side by its key, a year, a name
     * @param hits 1 or more
     */
    public record Count(String value, long hits) {}

    public Facet {
        counts = List.copyOf(counts);
    }
}
