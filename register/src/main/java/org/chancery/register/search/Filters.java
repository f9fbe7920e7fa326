package org.chancery.register.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What a narrowing asks of an entry of the index, property by property. */
final class Filters {
    private final Map<Facet.Property, Query> filters = new EnumMap<>(Facet.Property.class);

    Filters(Narrowing narrowing) {
        add(Facet.Property.RELATION, narrowing.relations(), Fields::value);
        add(Facet.Property.KIND, narrowing.kinds(), Kind::code);
        add(Facet.Property.SIDE, narrowing.sides(), side -> side.key());
        add(Facet.Property.YEAR, narrowing.years(), year -> year.toString());
        filter(Fields.PUBLISHER, narrowing.publishers(), Fields::value)
                .ifPresent(query -> filters.put(Facet.Property.PUBLISHER, query));
    }

    /** Those for which the search is narrowed. */
    Set<Facet.Property> properties() {
        return filters.keySet();
    }

    /** What words ask for, narrowed by all properties. */
    Query narrowed(Query words) {
        return narrowed(words, filters.values());
    }

    /** The same as if it were not narrowed by one property. */
    Query narrowedButBy(Facet.Property property, Query words) {
        Map<Facet.Property, Query> others = new EnumMap<>(filters);
        others.remove(property);
        return narrowed(words, others.values());
    }

    private static Query narrowed(Query words, Collection<Query> filters) {
        if (filters.isEmpty()) {
            return words;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(words, Occur.MUST);
        filters.forEach(filter -> all.add(filter, Occur.FILTER));
        return all.build();
    }

    private <T> void add(Facet.Property property, Set<T> wanted, Function<T, String> value) {
        filter(Fields.of(property), wanted, value).ifPresent(query -> filters.put(property, query));
    }

    private static <T> Optional<Query> filter(String field, Set<T> wanted, Function<T, String> value) {
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        wanted.forEach(one -> any.add(new TermQuery(new Term(field, value.apply(one))), Occur.SHOULD));
        return Optional.of(any.build());
    }
}
