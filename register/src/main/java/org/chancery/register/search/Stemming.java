package org.chancery.register.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.morfologik.MorfologikFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;

/** How the forms of a word are brought together, in the languages for which that is known. */
enum Stemming {
    ENGLISH("en") {
        @Override
        TokenStream stems(TokenStream words) {
            return new KStemFilter(new LowerCaseFilter(words));
        }
    },
    RUSSIAN("ru") {
        @Override
        TokenStream stems(TokenStream words) {
            // which of the two letters is written is a matter of taste, but endings are known by one of them
            return new RussianLightStemFilter(new PatternReplaceFilter(new LowerCaseFilter(words), YO, "\u0435", true));
        }
    },
    POLISH("pl") {
        @Override
        TokenStream stems(TokenStream words) {
            // with capitals as they are, by which its dictionary knows names
            return new MorfologikFilter(words);
        }
    };

    private static final Pattern YO = Pattern.compile("\u0451");

    private final String language;

    Stemming(String language) {
        this.language = language;
    }

    /** For a language by its ISO 639 code; empty if its words are only searched as they are written. */
    static Optional<Stemming> of(String language) {
        return Arrays.stream(values())
                .filter(one -> one.language.equals(language))
                .findFirst();
    }

    /** ISO 639 code. */
    String language() {
        return language;
    }

    /** Words with stems in the place of all those that are not marked as keywords; some have several. */
    abstract TokenStream stems(TokenStream words);

    /** What stands before a stem in the index: no letter, and too long for a stem to be taken for a misspelt word. */
    String mark() {
        return "=" + language + "=";
    }
}
