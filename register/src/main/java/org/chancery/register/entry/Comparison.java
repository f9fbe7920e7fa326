package org.chancery.register.entry;

import java.util.List;
import org.chancery.register.document.DocumentId;
import org.chancery.register.evidence.Evidence;

/**
 * What the accounts of a contact by its two sides have in common and where they part, fact by fact.
 *
 * @param first the document of the one side, which was published first or sorts first
 * @param second that of the other
 * @param both what both say, with the words of each
 * @param onlyFirst what only the first says
 * @param onlySecond what only the second says
 * @param differ what both tell and tell differently, with the words of each
 */
public record Comparison(
        EntryId contact,
        DocumentId first,
        DocumentId second,
        List<Fact> both,
        List<Fact> onlyFirst,
        List<Fact> onlySecond,
        List<Fact> differ) {
    /** What sort of thing is told. */
    public enum Subject {
        TIME,
        PLACE,
        PEOPLE,
        UNDERTAKING,
        FIGURE,
        POSITION
    }

    /**
     * Something told.
     *
     * @param words one for each account that tells it, in the order of the accounts
     */
    public record Fact(Subject subject, List<Evidence.Words> words) {
        public Fact {
            words = List.copyOf(words);
        }
    }

    public Comparison {
        both = List.copyOf(both);
        onlyFirst = List.copyOf(onlyFirst);
        onlySecond = List.copyOf(onlySecond);
        differ = List.copyOf(differ);
    }
}
