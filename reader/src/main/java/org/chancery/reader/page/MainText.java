package org.chancery.reader.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import org.jsoup.nodes.Element;

/**
 * Finds among the blocks of a page those of its article: the element that holds most prose, what stands between the
 * title and it, and its neighbours of the same make.
 */
final class MainText {
    private static final double OF_GRANDPARENT = 0.5;
    private static final double OF_GREAT_GRANDPARENT = 0.25;
    private static final int MOST_OF_ONE = 600;
    private static final int LONGEST_SOURCE = 120;
    private static final int WRAPS = 4;
    private static final Set<String> ARTICLES = Set.of("article", "main");

    private final List<Block> blocks;
    private final IdentityHashMap<Element, Double> scores = new IdentityHashMap<>();

    private MainText(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** The blocks between the first and the last of the article, furniture among them included; none without prose. */
    static List<Block> in(List<Block> blocks, String title) {
        MainText text = new MainText(blocks);
        blocks.forEach(text::score);
        return text.scores.isEmpty() ? List.of() : text.of(text.best(), text.titleAt(title));
    }

    private void score(Block block) {
        if (!block.isProse()) {
            return;
        }
        double score = Math.min(block.text().length(), MOST_OF_ONE) * (1 - block.linked());
        Element at = block.within();
        for (double part : new double[] {1, OF_GRANDPARENT, OF_GREAT_GRANDPARENT}) {
            if (at != null && !at.normalName().equals("html")) {
                scores.merge(at, score * part * favour(at), Double::sum);
                at = at.parent();
            }
        }
    }

    private static double favour(Element element) {
        if (element.attr("itemprop").equals("articleBody")) {
            return 1.5;
        }
        return ARTICLES.contains(element.normalName()) ? 1.2 : 1;
    }

    private Element best() {
        Element best = null;
        for (Block block : blocks) {
            for (Element at = block.within(); at != null && scores.containsKey(at); at = at.parent()) {
                best = best == null || scores.getOrDefault(at, 0.0) > scores.getOrDefault(best, 0.0) ? at : best;
            }
        }
        if (best == null) {
            throw new IllegalStateException("scores without a block");
        }
        return best;
    }

    private int titleAt(String title) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).text().equals(title)) {
                return i;
            }
        }
        return -1;
    }

    private List<Block> of(Element top, int title) {
        List<Block> chosen = new ArrayList<>();
        boolean hasBegun = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean isWithin = isWithin(block.within(), top) || isNeighbour(block.within(), top);
            boolean isLead = !hasBegun && title >= 0 && i > title && block.linked() == 0 && block.isProse();
            boolean isSource = hasBegun && isSource(block, top);
            hasBegun |= isWithin;
            if (isWithin || isLead || isSource) {
                chosen.add(block);
            }
        }
        return chosen;
    }

    /** A line right after the text that names its source belongs to it. */
    private static boolean isSource(Block block, Element top) {
        Matcher source = PageWords.of("before-source").matcher(block.text());
        return block.text().length() < LONGEST_SOURCE
                && source.lookingAt()
                && block.text().startsWith(":", source.end())
                && top.parent() != null
                && isWithin(block.within(), top.parent());
    }

    private static boolean isWithin(Element element, Element top) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.equals(top)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element stands in one made like the top or what wraps it, as where each section is wrapped anew. */
    private static boolean isNeighbour(Element element, Element top) {
        Element wrap = top;
        for (int level = 0; level < WRAPS && wrap.parent() != null; level++) {
            if (!wrap.className().isEmpty() && isBeside(element, wrap)) {
                return true;
            }
            wrap = wrap.parent();
        }
        return false;
    }

    private static boolean isBeside(Element element, Element wrap) {
        for (Element at = element; at != null; at = at.parent()) {
            if (Objects.equals(at.parent(), wrap.parent())) {
                return at.normalName().equals(wrap.normalName())
                        && at.className().equals(wrap.className());
            }
        }
        return false;
    }
}
