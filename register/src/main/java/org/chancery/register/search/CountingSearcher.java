package org.chancery.register.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/** Searches one state of the index, and counts the values of what is found. For many searches and threads. */
final class CountingSearcher extends IndexSearcher {
    private static final Comparator<Facet.Count> MOST_FIRST =
            Comparator.comparingLong(Facet.Count::hits).reversed().thenComparing(Facet.Count::value);

    private final Map<Facet.Property, StringDocValuesReaderState> values = new EnumMap<>(Facet.Property.class);
    private final IndexState state;

    CountingSearcher(IndexReader reader) throws IOException {
        super(reader);
        for (Facet.Property property : Facet.Property.values()) {
            values.put(property, new StringDocValuesReaderState(reader, Fields.of(property)));
        }
        state = IndexFolder.state((DirectoryReader) reader)
                .orElseThrow(() -> new CorruptIndexException("an index of another form", "index"));
    }

    /** How far what is searched follows the register. */
    IndexState state() {
        return state;
    }

    /** How what was collected spreads over the values of a property. */
    Facet count(Facet.Property property, FacetsCollector collected) {
        StringDocValuesReaderState state = values.get(property);
        if (state == null) {
            throw new IllegalArgumentException("nothing is counted by " + property);
        }
        try {
            List<Facet.Count> counts = Arrays.stream(new StringValueFacetCounts(state, collected)
                            .getAllChildren(Fields.of(property))
                            .labelValues)
                    .map(one -> new Facet.Count(one.label, one.value.longValue()))
                    .sorted(MOST_FIRST)
                    .toList();
            return new Facet(property, counts);
        } catch (IOException e) {
            throw new UncheckedIOException("counting hits by " + property, e);
        }
    }
}
