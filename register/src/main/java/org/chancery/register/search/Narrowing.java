package org.chancery.register.search;

import java.time.Year;
import java.util.Set;
import org.chancery.reader.side.Side;
import org.chancery.register.relation.Relation;

/**
 * To what a search is narrowed. Of one set any member will do, of the sets each that is not empty must be met.
 *
 * @param relations of which the document or item tells
 * @param sides that take part, act or are spoken of
 * @param years of publication
 * @param publishers by name; capitals and marks count for nothing
 */
public record Narrowing(
        Set<Relation> relations, Set<Kind> kinds, Set<Side> sides, Set<Year> years, Set<String> publishers) {
    /** To nothing: everything is searched. */
    public static final Narrowing NONE = new Narrowing(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public Narrowing {
        relations = Set.copyOf(relations);
        kinds = Set.copyOf(kinds);
        sides = Set.copyOf(sides);
        years = Set.copyOf(years);
        publishers = Set.copyOf(publishers);
    }
}
