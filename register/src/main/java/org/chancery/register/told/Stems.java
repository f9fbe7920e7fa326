package org.chancery.register.told;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What a word tells, whatever its form and, for words of many readouts, its language: one key for "flights", "flight" and
 * their Russian names.
 */
public final class Stems {
    private static final String FILE = "concepts.words";
    private static final String RUSSIAN = "ru";

    private static final Map<String, Analyzer> ANALYZERS =
            Map.of("en", new EnglishAnalyzer(), RUSSIAN, new LightRussian());
    private static final Analyzer OTHERS = new StandardAnalyzer();
    private static final Map<String, String> CONCEPTS = concepts();

    private Stems() {}

    /** Russian without the endings of nouns and adjectives alone: "of protection" is no form of a verb. */
    private static final class LightRussian extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream telling = new StopFilter(new LowerCaseFilter(words), RussianAnalyzer.getDefaultStopSet());
            return new TokenStreamComponents(words, new RussianLightStemFilter(telling));
        }
    }

    /**
     * A stem as its language writes it, by which it is known how common the word is, and the key of what it tells.
     */
    public record Stem(String written, String key) {}

    /** The stems of a word in a language; none for numbers and for words that join others. */
    public static List<Stem> of(String word, String language) {
        return cut(word, language).stream()
                .map(stem -> new Stem(stem, CONCEPTS.getOrDefault(stem, Folded.of(stem))))
                .toList();
    }

    /** The keys of all words of a name. */
    public static Set<String> keys(String name, String language) {
        Set<String> keys = new TreeSet<>();
        for (String word : name.split("[^\\p{L}\\p{N}]+")) {
            of(word, language).forEach(stem -> keys.add(stem.key()));
        }
        return keys;
    }

    /** Stems as their language writes them: Russian is cut before it is written in Latin letters. */
    private static List<String> cut(String word, String language) {
        boolean tells = word.length() > 1 && !Character.isDigit(word.charAt(0));
        if (!tells) {
            return List.of();
        }
        boolean isRussian = Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.CYRILLIC;
        String plain = isRussian ? word.toLowerCase(Locale.ROOT).replace('\u0451', '\u0435') : Folded.of(word);
        Analyzer analyzer = ANALYZERS.getOrDefault(isRussian ? RUSSIAN : language, OTHERS);
        List<String> stems = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("words", plain)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot cut '" + word + "' to its stem", e);
        }
        return stems;
    }

    /** By the stem of a word the stem of the one that names its line; what two lines have belongs to the first. */
    private static Map<String, String> concepts() {
        Map<String, String> concepts = new HashMap<>();
        for (String line : DataFile.lines(Stems.class, FILE)) {
            String[] words = line.split("[ :]+");
            List<String> name = cut(words[0], "en");
            for (String word : words) {
                for (String part : word.split("-")) {
                    cut(part, "en").forEach(stem -> concepts.putIfAbsent(stem, name.getFirst()));
                }
            }
        }
        return Map.copyOf(concepts);
    }
}
