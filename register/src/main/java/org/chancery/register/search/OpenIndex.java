package org.chancery.register.search;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsCollectorManager.FacetsResult;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.chancery.reader.text.Passage;
import org.chancery.register.document.DocumentId;
import org.chancery.register.document.DocumentSummary;

/** An index that is there and can be searched, by many threads. */
final class OpenIndex implements Closeable {
    private static final Sort BEST_FIRST = new Sort(
            SortField.FIELD_SCORE,
            new SortField(Fields.DAY, SortField.Type.LONG, true, Long.MIN_VALUE),
            new SortField(Fields.KEY, SortField.Type.STRING));

    private final Directory directory;
    private final SearcherManager searchers;
    private final TypedWords typed;
    private final SentenceBreaks breaks;

    /** Over a reader of a directory; both are closed with this. */
    OpenIndex(Directory directory, DirectoryReader reader, Analysers analysers, SentenceBreaks breaks)
            throws IOException {
        this.directory = directory;
        this.breaks = breaks;
        typed = new TypedWords(analysers);
        searchers = new SearcherManager(reader, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader now, IndexReader before) throws IOException {
                return new CountingSearcher(now);
            }
        });
    }

    /** Takes up what was committed since, by whatever process. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** How far the index follows the register. */
    IndexState state() throws IOException {
        CountingSearcher searcher = (CountingSearcher) searchers.acquire();
        try {
            return searcher.state();
        } finally {
            searchers.release(searcher);
        }
    }

    /**
     * Searches what is there.
     *
     * @param last the register's last change
     */
    Found search(Query query, long last) throws IOException {
        CountingSearcher searcher = (CountingSearcher) searchers.acquire();
        try {
            org.apache.lucene.search.Query words = typed.query(query.words());
            Filters filters = new Filters(query.narrowing());
            FacetsResult result = FacetsCollectorManager.search(
                    searcher, filters.narrowed(words), query.limit(), BEST_FIRST, new FacetsCollectorManager());
            return new Found(
                    hits(searcher, words, result.topDocs().scoreDocs),
                    result.topDocs().totalHits.value(),
                    facets(searcher, words, filters, result.facetsCollector()),
                    new Reach(searcher.state().seq(), last));
        } finally {
            searchers.release(searcher);
        }
    }

    private static List<Facet> facets(
            CountingSearcher searcher, org.apache.lucene.search.Query words, Filters filters, FacetsCollector found)
            throws IOException {
        List<Facet> facets = new ArrayList<>();
        for (Facet.Property property : Facet.Property.values()) {
            FacetsCollector collected = filters.properties().contains(property)
                    ? searcher.search(filters.narrowedButBy(property, words), new FacetsCollectorManager())
                    : found;
            facets.add(searcher.count(property, collected));
        }
        return facets;
    }

    private List<Hit> hits(CountingSearcher searcher, org.apache.lucene.search.Query words, ScoreDoc[] found)
            throws IOException {
        Marks marks = new Marks(searcher, words);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc one : found) {
            Document entry = searcher.storedFields().document(one.doc);
            int start = entry.getField(Fields.START).numericValue().intValue();
            hits.add(hit(entry, start, marks.in(one.doc, start)));
        }
        return hits;
    }

    private Hit hit(Document entry, int start, List<Passage> marks) {
        Kind kind = Kind.ofCode(entry.get(Fields.KIND));
        DocumentSummary document = document(entry);
        String text = entry.get(Fields.BODY);
        Snippets snippets = new Snippets(text, start);
        return new Hit(
                kind,
                entry.get(Fields.HEADING),
                document,
                Optional.ofNullable(entry.get(Fields.ITEM)).map(UUID::fromString),
                kind == Kind.DOCUMENT
                        ? snippets.ofDocument(marks, document.title(), breaks.in(text, document.language()))
                        : List.of(snippets.ofSentence(marks)));
    }

    private static DocumentSummary document(Document entry) {
        return new DocumentSummary(
                DocumentId.parse(entry.get(Fields.DOCUMENT)),
                entry.get(Fields.TITLE),
                entry.get(Fields.SOURCE),
                Optional.ofNullable(entry.get(Fields.PUBLISHED)).map(LocalDate::parse),
                Optional.ofNullable(entry.get(Fields.PUBLISHER)),
                Optional.ofNullable(entry.get(Fields.ADDRESS)),
                entry.get(Fields.LANGUAGE),
                Boolean.parseBoolean(entry.get(Fields.READ)));
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        directory.close();
    }
}
