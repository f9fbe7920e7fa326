package org.chancery.reader.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The article of an HTML page with what the page says of it, without menus, share bars, captions and footers. */
final class HtmlPage {
    private static final int FEWEST_LETTERS = 80;

    private final Document document;
    private final Metadata metadata;
    private final HtmlTitle names;
    private final String title;
    private final String language;
    private final List<Block> blocks;
    private final List<Block> found;
    private final List<Block> article;

    private HtmlPage(Document document) {
        this.document = document;
        metadata = new Metadata(document);
        names = new HtmlTitle(document, metadata);
        title = names.words();
        language = declared(document);
        Document text = document.clone();
        Furniture.removeFrom(text.body());
        blocks = Blocks.of(text.body());
        found = MainText.in(blocks, title);
        article = ArticleBlocks.of(found, title, new DateLines(language));
    }

    static HtmlPage of(String html) {
        HtmlPage page = new HtmlPage(Jsoup.parse(html));
        if (page.refusal().isEmpty()) {
            return page;
        }
        return new ScriptedPage(page.document)
                .written()
                .map(HtmlPage::new)
                .filter(scripted -> scripted.refusal().isEmpty())
                .orElse(page);
    }

    /** Why there is no article; empty if there is one. */
    Optional<String> refusal() {
        boolean isShort = letters(article) < FEWEST_LETTERS;
        if (isShort || Refusal.isExcuse(document, title, article)) {
            String text = blocks.stream().map(Block::text).limit(20).collect(Collectors.joining("\n"));
            return Optional.of(Refusal.reason(document, title, text));
        }
        return !metadata.saysArticle() && Refusal.isList(found)
                ? Optional.of("this page lists articles and holds none itself")
                : Optional.empty();
    }

    private static int letters(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }

    private static String declared(Document document) {
        String tag = document.select("html").attr("lang").strip();
        String named = tag.isEmpty()
                ? document.select("meta[http-equiv=content-language]")
                        .attr("content")
                        .strip()
                : tag;
        return named.matches("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*") ? named : LanguageGuess.UNKNOWN;
    }

    /** The tag that the page declares, {@code und} if none. */
    String language() {
        return language;
    }

    String title() {
        return title;
    }

    /** Title, blank line, paragraphs. */
    String text() {
        String text = article.stream().map(Block::shown).collect(Collectors.joining("\n\n"));
        return title.isEmpty() ? text : title + "\n\n" + text;
    }

    Optional<LocalDate> published() {
        return new HtmlDay(language, metadata).published(blocks, article, title);
    }

    Optional<String> publisher() {
        return metadata.publisher().or(() -> names.site(title)).or(metadata::copyright);
    }

    Optional<String> address() {
        return metadata.address();
    }
}
