package org.chancery.register.search;

import com.ibm.icu.text.Normalizer2;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;

/** Words without what they are not told apart by: capitals, marks, apostrophes. */
final class Folding {
    private static final Normalizer2 FOLDED = ICUFoldingFilter.NORMALIZER;

    private Folding() {}

    /** The folded word; empty for one without letters and digits. */
    static String of(CharSequence word) {
        String folded = FOLDED.normalize(word);
        return folded.codePoints().allMatch(Character::isLetterOrDigit) ? folded : lettersOf(folded);
    }

    /** A line folded word by word, with one space between words. */
    static String ofLine(String line) {
        return FOLDED.normalize(line).strip().replaceAll("\\s+", " ");
    }

    private static String lettersOf(String folded) {
        return folded.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
