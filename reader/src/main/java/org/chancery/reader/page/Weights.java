package org.chancery.reader.page;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How many letters each element of a page holds, and how many of them in links. Counted in one walk. */
final class Weights implements NodeVisitor {
    private static final int[] NONE = {0, 0};

    private final IdentityHashMap<Element, int[]> weights = new IdentityHashMap<>();
    private int links;

    private Weights() {}

    static Weights of(Element root) {
        Weights weights = new Weights();
        NodeTraversor.traverse(weights, root);
        return weights;
    }

    int letters(Element element) {
        return weights.getOrDefault(element, NONE)[0];
    }

    /** The part of the letters that stands in links, 0 to 1. */
    double linked(Element element) {
        int[] weight = weights.getOrDefault(element, NONE);
        return weight[0] == 0 ? 0 : (double) weight[1] / weight[0];
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            weights.put(element, new int[2]);
            links += element.normalName().equals("a") ? 1 : 0;
        } else if (node instanceof TextNode text && node.parent() instanceof Element parent) {
            int letters = letters(text.getWholeText());
            int[] weight = weights.computeIfAbsent(parent, one -> new int[2]);
            weight[0] += letters;
            weight[1] += links > 0 ? letters : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= element.normalName().equals("a") ? 1 : 0;
            Element parent = element.parent();
            int[] own = weights.get(element);
            int[] above = parent == null ? null : weights.get(parent);
            if (own != null && above != null) {
                above[0] += own[0];
                above[1] += own[1];
            }
        }
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }
}
