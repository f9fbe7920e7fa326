package org.chancery.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Takes out of a page what its elements show to be no part of an article: menus, share bars, captions, footers. */
final class Furniture implements NodeFilter {
    /** An element with more than this part of the page's letters is its text, whatever it is called. */
    private static final double MOST = 0.4;

    /** ASP.NET wraps whole pages into one form. */
    private static final double MOST_OF_FORM = 0.2;

    private static final Set<String> NEVER_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "svg",
            "video",
            "audio",
            "select",
            "textarea",
            "button",
            "dialog",
            "input",
            "img",
            "picture",
            "amp-img",
            "amp-ad",
            "amp-embed",
            "amp-sidebar",
            "amp-social-share",
            "amp-analytics");
    private static final Set<String> FURNITURE = Set.of("nav", "aside", "footer", "figcaption", "menu");
    private static final Set<String> ROLES = Set.of(
            "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "toolbar");
    private static final Set<String> WHOLE = Set.of("html", "body", "main", "article", "h1", "p", "td", "tr", "tbody");

    private static final Set<String> CLASSES = PageFile.lines("furniture.classes").stream()
            .flatMap(line -> List.of(line.split("\\s+")).stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern CUT = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])");

    private final Weights weights;
    private final int all;
    private final List<Element> found = new ArrayList<>();

    private Furniture(Element root) {
        weights = Weights.of(root);
        all = Math.max(1, weights.letters(root));
    }

    static void removeFrom(Element root) {
        Furniture furniture = new Furniture(root);
        NodeTraversor.filter(furniture, root);
        furniture.found.forEach(Node::remove);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element && depth > 0 && isFurniture(element)) {
            found.add(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        return FilterResult.CONTINUE;
    }

    private boolean isFurniture(Element element) {
        String name = element.normalName();
        double share = (double) weights.letters(element) / all;
        return NEVER_TEXT.contains(name)
                || name.equals("form") && share < MOST_OF_FORM
                || share < MOST && (isByTag(element, name) || !WHOLE.contains(name) && isByAttributes(element));
    }

    private static boolean isByTag(Element element, String name) {
        return FURNITURE.contains(name)
                || name.equals("header") && element.closest("article, main") == null
                || name.equals("figure") && element.selectFirst("table, blockquote") == null;
    }

    private static boolean isByAttributes(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        boolean isHidden = element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("style")
                        .replace(" ", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("display:none");
        return isHidden
                || ROLES.contains(element.attr("role"))
                || isCalledSo(element.className())
                || isCalledSo(element.id());
    }

    private static boolean isCalledSo(String name) {
        if (name.isEmpty()) {
            return false;
        }
        for (String word : CUT.split(name)) {
            if (CLASSES.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
