package org.chancery.reader.statement;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.text.Tokens;

/**
 * Words that a text gives as somebody's own.
 *
 * @param open index of the opening mark
 * @param close index of the closing mark, or after the last token of a paragraph that leaves it open
 */
record Quotation(int open, int close) {
    /** Shorter ones are single words set apart, not speech. */
    private static final int FEWEST_TOKENS = 5;

    private static final String MARK = "\"";

    boolean holds(int token) {
        return open < token && token < close;
    }

    /** The quotations of a text that are long enough to be speech; marks pair within a paragraph. */
    static List<Quotation> in(Tokens tokens) {
        List<Quotation> quotations = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < tokens.size(); i++) {
            boolean endsParagraph = i + 1 == tokens.size()
                    || tokens.sentenceOf(i).paragraph()
                            != tokens.sentenceOf(i + 1).paragraph();
            if (tokens.at(i).is(MARK)) {
                if (open >= 0 && i - open > FEWEST_TOKENS) {
                    quotations.add(new Quotation(open, i));
                }
                open = open >= 0 ? -1 : i;
            }
            if (endsParagraph) {
                if (open >= 0 && i - open > FEWEST_TOKENS) {
                    quotations.add(new Quotation(open, i + 1));
                }
                open = -1;
            }
        }
        return quotations;
    }
}
