package org.chancery.register.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Breaks texts into words as they are indexed and searched. In the place of each word stand the word as written, folded;
 * its forms in Latin letters, if it is in others; and in languages that {@link Stemming} knows, its stems.
 */
final class Analysers {
    private static final int BETWEEN_NAMES = 100;

    /** In whose ways a word is typed that tells no language. */
    private static final LatinForms TYPED = LatinForms.of("ru", "kk", "uk");

    private static final WordBreaks BREAKS = new WordBreaks();

    private final Analyzer typed = new Words(TYPED, Optional.empty());

    private final Map<String, Analyzer> byLanguage = new ConcurrentHashMap<>();

    /** For a text in a language, by its BCP 47 tag. */
    Analyzer of(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return byLanguage.computeIfAbsent(language, code -> new Words(LatinForms.of(code, "ru"), Stemming.of(code)));
    }

    /** For words that were typed: without stems. */
    Analyzer typed() {
        return typed;
    }

    /** What stands in the index for each word of a text, place by place. */
    static List<List<String>> words(Analyzer analyser, String text) {
        List<List<String>> places = new ArrayList<>();
        try (TokenStream words = analyser.tokenStream("", text)) {
            CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = words.addAttribute(PositionIncrementAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                if (increment.getPositionIncrement() > 0) {
                    places.add(new ArrayList<>());
                }
                places.getLast().add(term.toString());
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException("breaking a text in memory into words", e);
        }
        return places;
    }

    private static final class Words extends Analyzer {
        private final LatinForms latin;
        private final Optional<Stemming> stemming;

        Words(LatinForms latin, Optional<Stemming> stemming) {
            this.latin = latin;
            this.stemming = stemming;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new ICUTokenizer(BREAKS);
            TokenStream whole = new EnglishPossessiveFilter(words);
            TokenStream forms = stemming.map(
                            one -> new WordForms(one.stems(new KeywordRepeatFilter(whole)), latin, one.mark()))
                    .orElseGet(() -> new WordForms(whole, latin, ""));
            return new TokenStreamComponents(words, forms);
        }

        /** So that no phrase is found that reaches from one name into the next. */
        @Override
        public int getPositionIncrementGap(String field) {
            return BETWEEN_NAMES;
        }
    }
}
