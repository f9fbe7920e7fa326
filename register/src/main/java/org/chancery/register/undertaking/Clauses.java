package org.chancery.register.undertaking;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.text.Passage;
import org.chancery.register.evidence.Evidence;
import org.chancery.register.told.Told;

/** The words of an item with what stands before them in their clause: who signed, and not only what. */
final class Clauses {
    private static final String ENDS = ".!?:;\n\u2013\u2014";

    private Clauses() {}

    /** The words of an item from the beginning of their clause on, as one passage; the item's passages follow it. */
    static Evidence.Words of(Told<?> told) {
        Evidence.Words words = told.words();
        String text = told.item().words().text().content();
        Passage quoted = words.passages().getFirst();
        Passage clause = new Passage(start(text, quoted.start()), quoted.end());
        List<Passage> passages = new ArrayList<>(List.of(clause));
        passages.addAll(words.passages().subList(1, words.passages().size()));
        return new Evidence.Words(words.document(), words.item(), passages, clause.in(text), words.rule());
    }

    private static int start(String text, int from) {
        int start = from;
        while (start > 0 && !isEnd(text, start - 1)) {
            start--;
        }
        while (start < from && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** A stop that ends a sentence or a clause, and not one within "H.E." or between digits. */
    private static boolean isEnd(String text, int at) {
        char sign = text.charAt(at);
        boolean isSpaced = sign == '\n' || at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
        boolean isAbbreviation = sign == '.' && at > 0 && Character.isUpperCase(text.charAt(at - 1));
        return ENDS.indexOf(sign) >= 0 && isSpaced && !isAbbreviation;
    }
}
