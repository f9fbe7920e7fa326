package org.chancery.reader.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article of a page that is only put together by its scripts, out of the data that they carry. */
final class ScriptedPage {
    private static final int FEWEST_LETTERS = 200;
    private static final List<String> TITLES = List.of("title", "headline", "name", "heading", "caption");
    private static final List<String> DAYS = List.of(
            "published",
            "published_at",
            "publishedAt",
            "publishDate",
            "publish_date",
            "publicationDate",
            "publication_date",
            "datePublished",
            "date_published",
            "published_date",
            "publishedDate",
            "pubDate",
            "date",
            "created_date",
            "createdAt",
            "created_at",
            "created");

    private final Document document;

    ScriptedPage(Document document) {
        this.document = document;
    }

    /** The same page with the article in its body and the day in its head; empty if no script carries an article. */
    Optional<Document> written() {
        return document.select("script").stream()
                .flatMap(ScriptedPage::data)
                .flatMap(Json::all)
                .filter(node -> body(node).length() >= FEWEST_LETTERS)
                .max(Comparator.comparingInt(node -> body(node).length()))
                .map(this::written);
    }

    private static Stream<Json> data(Element script) {
        String code = script.data();
        if (code.isBlank() || script.attr("type").equals("application/ld+json")) {
            return Stream.empty();
        }
        boolean isJson = script.attr("type").endsWith("json");
        int assigned = code.indexOf('=');
        int start = isJson ? code.indexOf('{') : assigned < 0 ? -1 : code.indexOf('{', assigned);
        boolean isData =
                start >= 0 && (isJson || code.substring(assigned + 1, start).isBlank());
        return isData ? JsonParser.read(code, start).stream() : Stream.empty();
    }

    /** The longest text with words in it that an object holds itself. */
    private static String body(Json node) {
        if (!(node instanceof Json.Fields(Map<String, Json> values))) {
            return "";
        }
        String longest = "";
        for (Json value : values.values()) {
            boolean isLonger = value instanceof Json.Text(String text)
                    && text.length() > longest.length()
                    && text.indexOf(' ') > 0;
            longest = isLonger ? ((Json.Text) value).value() : longest;
        }
        return longest;
    }

    private Document written(Json node) {
        Document page = document.clone();
        page.body().empty();
        Element article = page.body().appendElement("article");
        first(node, TITLES).ifPresent(title -> {
            page.select("h1, meta[property=og:title], meta[name=twitter:title]").remove();
            page.title(title);
            article.appendElement("h1").text(title);
        });
        first(node, DAYS)
                .ifPresent(day -> page.head()
                        .appendElement("meta")
                        .attr("name", "pubdate")
                        .attr("content", day));
        String body = body(node);
        Element holder = article.appendElement("div");
        boolean isHtml = body.contains("</") || body.contains("<br");
        holder.append(isHtml ? Jsoup.parseBodyFragment(body).body().html() : escaped(body));
        return page;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br><br>");
    }

    private static Optional<String> first(Json node, List<String> names) {
        return names.stream().flatMap(name -> node.words(name).stream()).findFirst();
    }
}
