package org.chancery.register.search;

/**
 * What is searched for.
 *
 * @param words as they were typed. All must be found, in any form; {@code "in quotation marks"} as they stand and in
 *     this order, {@code minist*} with any ending, {@code name~} spelled alike; {@code OR} or {@code |} between words
 *     lets either do, {@code NOT} or {@code -} before one keeps out what has it; round brackets group. What makes no
 *     sense as a sign is taken for a letter. Without words all is found, the latest first.
 * @param limit how many hits are wanted, from 1 to {@value #MOST}
 */
public record Query(String words, Narrowing narrowing, int limit) {
    /** The most hits that one search gives. */
    public static final int MOST = 1000;

    private static final int LONGEST = 1000;

    public Query {
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a search has at most " + LONGEST + " characters, not " + words.length());
        }
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a search gives from 1 to " + MOST + " hits, not " + limit);
        }
    }
}
