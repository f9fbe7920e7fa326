package org.chancery.reader.page;

import org.jsoup.nodes.Element;

/**
 * A stretch of running text on a page: a paragraph, a heading, an item of a list, a row of a table.
 *
 * @param within the element that holds this block beside others
 * @param linked the part of its letters that stands in links, 0 to 1
 */
record Block(String text, Kind kind, Element within, double linked) {
    private static final int LONG = 80;
    private static final int SHORT = 25;
    private static final double MOSTLY = 0.6;
    private static final double LITTLE = 0.35;

    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        ROW
    }

    /** Whether it reads like the running text of an article: long, or a sentence, and not made of links. */
    boolean isProse() {
        boolean isLong = text.length() >= LONG || text.length() >= SHORT && isClosed();
        return kind != Kind.HEADING && linked < LITTLE && isLong;
    }

    boolean isLink() {
        return linked > MOSTLY;
    }

    private boolean isClosed() {
        return ".!?:;\u2026\u201D\u00BB\")".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** As it stands in the kept text. */
    String shown() {
        return kind == Kind.ITEM && !text.startsWith("- ") ? "- " + text : text;
    }
}
