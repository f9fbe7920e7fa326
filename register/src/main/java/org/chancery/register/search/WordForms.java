package org.chancery.register.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Folds words and adds, in the same place, their forms in Latin letters. Words that are no keywords are stems: they are
 * folded and get the mark of their language.
 */
final class WordForms extends TokenFilter {
    private static final int REMEMBERED = 10_000;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final LatinForms latin;
    private final String mark;
    private final Deque<String> further = new ArrayDeque<>();
    private final Map<String, List<String>> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * Over words.
     *
     * @param mark what goes before stems; empty if there are none and all words are as written
     */
    WordForms(TokenStream words, LatinForms latin, String mark) {
        super(words);
        this.latin = latin;
        this.mark = mark;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!further.isEmpty()) {
            // all else stays as it was for the word itself
            term.setEmpty().append(further.removeFirst());
            increment.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString();
        if (mark.isEmpty() || keyword.isKeyword()) {
            further.addAll(remembered.computeIfAbsent(word, latin::of));
            term.setEmpty().append(Folding.of(word));
        } else {
            term.setEmpty().append(mark).append(Folding.of(word));
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        further.clear();
    }
}
