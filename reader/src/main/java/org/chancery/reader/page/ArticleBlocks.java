package org.chancery.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Drops from the blocks of an article what is left of furniture among them, told by its words. */
final class ArticleBlocks {
    private static final int SHORT = 200;
    private static final int LABEL = 20;
    private static final int BYLINE = 40;
    /** The sign of copyright, which many pages write as its first letter in brackets. */
    private static final Pattern RIGHTS = Pattern.compile("(?i)^(\u00A9|\\(c\\) \\d|copyright).*");

    private final DateLines dates;
    private final String title;
    private final List<Block> kept = new ArrayList<>();
    private boolean isRelated;

    private ArticleBlocks(String title, DateLines dates) {
        this.title = title;
        this.dates = dates;
    }

    /** The blocks that belong to the article, in order. */
    static List<Block> of(List<Block> blocks, String title, DateLines dates) {
        ArticleBlocks article = new ArticleBlocks(title, dates);
        for (Block block : blocks) {
            if (PageWords.isOnly("discussion", block.text())) {
                break;
            }
            article.take(block);
        }
        while (!article.kept.isEmpty() && article.kept.getLast().kind() == Block.Kind.HEADING) {
            article.kept.removeLast();
        }
        return List.copyOf(article.kept);
    }

    private void take(Block block) {
        if (PageWords.isOnly("related", block.text())) {
            isRelated = true;
            return;
        }
        isRelated &= !block.isProse() || block.isLink();
        boolean isRepeated = !kept.isEmpty() && kept.getLast().text().equals(block.text());
        boolean isFurniture = isFurniture(block);
        if (isFurniture && !kept.isEmpty() && isLabel(kept.getLast())) {
            kept.removeLast();
        }
        if (!isRelated && !isRepeated && !block.text().equals(title) && !isFurniture) {
            kept.add(block);
        }
    }

    /** What stands between title and text without being a sentence: author, section, number of readers. */
    private static boolean isByline(Block block) {
        String text = block.text();
        return block.kind() == Block.Kind.PARAGRAPH
                && text.length() <= BYLINE
                && ",.:;!?\u2026".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** "From:" over a link that is furniture itself. */
    private static boolean isLabel(Block block) {
        return block.text().length() <= LABEL && block.text().endsWith(":");
    }

    private boolean isFurniture(Block block) {
        String text = block.text();
        boolean isShort = text.length() <= SHORT;
        if (kept.isEmpty() && isByline(block)) {
            return true;
        }
        return isShort && block.isLink()
                || isShort && isLabelled(text, block.linked())
                || PageWords.isOnly("furniture", text)
                || RIGHTS.matcher(text).matches()
                || PageWords.isIn("rights", text)
                || block.kind() != Block.Kind.ROW && block.kind() != Block.Kind.ITEM && dates.isDateLine(text)
                || PageWords.isOnly("published", text)
                || PageWords.isOnly("modified", text);
    }

    /** "Photo: …", "Read also: …", "Tags: …" and the like. */
    private static boolean isLabelled(String text, double linked) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return false;
        }
        String label = text.substring(0, colon);
        return PageWords.isOnly("caption", label)
                || PageWords.isOnly("related", label)
                || linked > 0.3 && PageWords.isOnly("furniture", label);
    }
}
