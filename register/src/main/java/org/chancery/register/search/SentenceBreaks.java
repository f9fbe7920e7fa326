package org.chancery.register.search;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.reader.text.Passage;

/** Finds the sentences of a text in any language, past the abbreviations that CLDR lists. Texts are not read for it. */
final class SentenceBreaks {
    private final Map<String, BreakIterator> byLanguage = new ConcurrentHashMap<>();

    /** The sentences of a text, to be asked for one after the other. */
    Sentences in(String text, String language) {
        BreakIterator breaks = byLanguage
                .computeIfAbsent(language, SentenceBreaks::forLanguage)
                .clone();
        breaks.setText(text);
        return new Sentences(text, breaks);
    }

    private static BreakIterator forLanguage(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language + "-u-ss-standard"));
    }

    /** The sentences of one text; for one thread. */
    static final class Sentences {
        private final String text;
        private final BreakIterator breaks;

        private Sentences(String text, BreakIterator breaks) {
            this.text = text;
            this.breaks = breaks;
        }

        /** The sentence, or those, in which a passage stands, without blanks at either end. */
        Passage around(Passage passage) {
            int start = breaks.isBoundary(passage.start()) ? passage.start() : breaks.preceding(passage.start());
            int end = breaks.isBoundary(passage.end()) ? passage.end() : breaks.following(passage.end());
            while (start < passage.start() && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            while (end > passage.end() && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            return new Passage(start, end);
        }
    }
}
