package org.chancery.register.search;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.RuleBasedBreakIterator;
import com.ibm.icu.util.ULocale;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizerConfig;

/**
 * Breaks texts into words as Unicode says (UAX #29), and where no blanks stand between words by ICU's dictionaries. The
 * rules are those of the ICU that is there: Lucene's own are compiled for an older one.
 */
final class WordBreaks extends ICUTokenizerConfig {
    /** Costly to make and cheap to copy. */
    private final RuleBasedBreakIterator words = (RuleBasedBreakIterator) BreakIterator.getWordInstance(ULocale.ROOT);

    @Override
    public RuleBasedBreakIterator getBreakIterator(int script) {
        return words.clone();
    }

    @Override
    public String getType(int script, int ruleStatus) {
        return "word";
    }

    /** Chinese and Japanese share characters, and the dictionary for both is one. */
    @Override
    public boolean combineCJ() {
        return true;
    }
}
