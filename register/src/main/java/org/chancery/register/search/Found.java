package org.chancery.register.search;

import java.util.List;

/**
 * The answer to a search.
 *
 * @param hits the best first, those as good as each other by day, latest first; at most as many as were wanted
 * @param total how many there are in all
 * @param facets one for each property
 * @param reach how far what was searched follows the register
 */
public record Found(List<Hit> hits, long total, List<Facet> facets, Reach reach) {
    public Found {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }
}
