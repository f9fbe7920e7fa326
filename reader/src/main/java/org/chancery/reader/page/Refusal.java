package org.chancery.reader.page;

import java.util.List;
import org.jsoup.nodes.Document;

/** Why there is no article on an HTML page, in a sentence for the person who brought it. */
final class Refusal {
    /** A page with fewer letters than this is taken at its word when it says that it holds nothing. */
    private static final int SHORT = 700;

    private static final int FEWEST_TEASERS = 3;
    private static final double LONGEST_RUN = 0.4;
    private static final int TEASER = 15;

    private Refusal() {}

    /** The reason that the title and the text of a page give. */
    static String reason(Document document, String title, String text) {
        String said = title + "\n" + text;
        if (PageWords.isIn("not-found", said)) {
            return "this page says that nothing was found at its address";
        }
        if (document.selectFirst("input[type=password]") != null || PageWords.isIn("login", said)) {
            return "this page asks to log in";
        }
        if (PageWords.isIn("denied", said)) {
            return "this page says that access is denied";
        }
        String unscripted = document.select("noscript").text();
        if (PageWords.isIn("javascript", said) || PageWords.isIn("javascript", unscripted)) {
            return "this page holds no text before its scripts have run in a browser";
        }
        return document.select("a").size() >= 2 * FEWEST_TEASERS
                ? "this page lists articles and holds none itself"
                : "there is no article on this page";
    }

    /** Whether a page with a text is one of those that excuse themselves. */
    static boolean isExcuse(Document document, String title, List<Block> article) {
        int length = article.stream().mapToInt(block -> block.text().length()).sum();
        if (length > SHORT) {
            return false;
        }
        String first = article.getFirst().text();
        return PageWords.isIn("not-found", title)
                || PageWords.isIn("denied", title)
                || PageWords.isOnly("login", title)
                || document.selectFirst("input[type=password]") != null
                || article.size() <= 3
                        && (PageWords.isIn("not-found", first)
                                || PageWords.isIn("javascript", first)
                                || PageWords.isIn("denied", first));
    }

    /** Whether blocks are the teasers of several articles: prose that links to other pages keep interrupting. */
    static boolean isList(List<Block> blocks) {
        int teasers = 0;
        int run = 0;
        int longest = 0;
        int all = 0;
        for (Block block : blocks) {
            boolean isTeaser = block.isLink() && block.text().length() >= TEASER;
            teasers += isTeaser ? 1 : 0;
            int prose = block.isProse() ? block.text().length() : 0;
            all += prose;
            run = isTeaser ? 0 : run + prose;
            longest = Math.max(longest, run);
        }
        return teasers >= FEWEST_TEASERS && longest < LONGEST_RUN * all;
    }
}
