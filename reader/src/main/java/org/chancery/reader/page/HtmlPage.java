package org.chancery.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article of an HTML page: its title and paragraphs, without menus, share bars, captions and footers. */
final class HtmlPage {
    private static final String FURNITURE =
            "script, style, noscript, template, nav, header nav, footer, aside, form, button, figure, iframe, "
                    + "[role=navigation], [role=banner], [role=contentinfo], [aria-hidden=true], [class*=share], "
                    + "[class*=menu], [class*=related], [class*=cookie], [class*=breadcrumb], [class*=caption], "
                    + "[class*=comment], [class*=sidebar], [class*=tags]";
    private static final String BLOCKS = "p, li, h2, h3, blockquote, td";
    private static final int FEWEST_LETTERS = 80;

    private final Document document;

    HtmlPage(String html) {
        document = Jsoup.parse(html);
    }

    Optional<String> language() {
        return Optional.of(document.select("html").attr("lang"))
                .map(tag -> tag.split("[-_]", 2)[0])
                .filter(tag -> !tag.isBlank());
    }

    /** Title, blank line, paragraphs; empty for a page without an article. */
    Optional<String> article() {
        String title = title();
        document.select(FURNITURE).remove();
        Element main = main();
        List<String> paragraphs = new ArrayList<>();
        for (Element block : main.select(BLOCKS)) {
            String words = block.text().strip();
            boolean isWithin = block.parents().is(BLOCKS);
            if (!words.isEmpty() && !isWithin && !words.equals(title)) {
                paragraphs.add(block.is("li") ? "- " + words : words);
            }
        }
        String text = String.join("\n\n", paragraphs);
        return text.length() < FEWEST_LETTERS
                ? Optional.empty()
                : Optional.of(title.isEmpty() ? text : title + "\n\n" + text);
    }

    private String title() {
        String heading = document.select("h1").text().strip();
        String named =
                document.select("meta[property=og:title]").attr("content").strip();
        return !heading.isEmpty()
                ? heading
                : !named.isEmpty() ? named : document.title().strip();
    }

    /** The element that holds most of the words of paragraphs directly. */
    private Element main() {
        Element best = document.body();
        int most = 0;
        for (Element candidate : document.select("article, main, section, div, td, body")) {
            int words = 0;
            for (Element child : candidate.children()) {
                words +=
                        child.is("p, ul, ol, blockquote, h2, h3") ? child.text().length() : 0;
            }
            if (words > most) {
                most = words;
                best = candidate;
            }
        }
        return best;
    }
}
