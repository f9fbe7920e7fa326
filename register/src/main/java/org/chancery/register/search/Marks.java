package org.chancery.register.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.chancery.reader.text.Passage;
import org.jspecify.annotations.Nullable;

/** Where in the bodies of entries the words stand for which they were found. */
final class Marks {
    private final IndexSearcher searcher;
    private final Weight words;

    Marks(IndexSearcher searcher, Query words) throws IOException {
        this.searcher = searcher;
        this.words = searcher.createWeight(searcher.rewrite(words), ScoreMode.COMPLETE, 1);
    }

    /**
     * The words in an entry's body, in order and apart from each other.
     *
     * @param start where the body begins in the kept text, to which the passages refer
     */
    List<Passage> in(int entry, int start) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
        @Nullable Matches matches = words.matches(leaf, entry - leaf.docBase);
        @Nullable MatchesIterator found = matches == null ? null : matches.getMatches(Fields.BODY);
        List<Passage> marks = new ArrayList<>();
        while (found != null && found.next()) {
            marks.add(new Passage(start + found.startOffset(), start + found.endOffset()));
        }
        return apart(marks);
    }

    private static List<Passage> apart(List<Passage> marks) {
        List<Passage> apart = new ArrayList<>();
        for (Passage mark : marks.stream().sorted().toList()) {
            if (!apart.isEmpty() && mark.start() < apart.getLast().end()) {
                Passage last = apart.removeLast();
                apart.add(new Passage(last.start(), Math.max(last.end(), mark.end())));
            } else {
                apart.add(mark);
            }
        }
        return apart;
    }
}
