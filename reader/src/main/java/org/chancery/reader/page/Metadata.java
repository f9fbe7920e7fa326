package org.chancery.reader.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What an HTML page says of itself in its head: JSON-LD, Open Graph, Dublin Core and other {@code meta} elements. */
final class Metadata {
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "article:published",
            "og:published_time",
            "og:article:published_time",
            "datepublished",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date.created",
            "dcterms.created",
            "dc.date",
            "dcterms.date",
            "dc.created",
            "govuk:first-published-at",
            "pubdate",
            "publishdate",
            "publish_date",
            "publish-date",
            "publication_date",
            "publication-date",
            "date.published",
            "parsely-pub-date",
            "sailthru.date",
            "citation_publication_date",
            "article.published",
            "date");
    private static final List<String> PUBLISHERS = List.of(
            "og:site_name",
            "dc.publisher",
            "dcterms.publisher",
            "publisher",
            "citation_publisher",
            "application-name",
            "apple-mobile-web-app-title");
    private static final Pattern IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?:/|-|$)");
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?i)(?:©|&copy;|\\(c\\)|copyright)[\\s©]*(?:(?:19|20)\\d{2}\\s*(?:[-–—]\\s*(?:19|20)\\d{2})?)?[\\s,.:]*(\\p{L}[^|©•\\n"
                + ".]{3,100})");

    private final Map<String, String> metas = new HashMap<>();
    private final JsonLd linked;
    private final Document document;

    Metadata(Document document) {
        this.document = document;
        linked = new JsonLd(document);
        for (Element meta : document.select("meta[content]")) {
            for (String key : List.of("property", "name", "itemprop")) {
                String content = meta.attr("content").strip();
                if (meta.hasAttr(key) && !content.isEmpty()) {
                    metas.putIfAbsent(meta.attr(key).toLowerCase(Locale.ROOT), content);
                }
            }
        }
    }

    boolean saysArticle() {
        return linked.isArticle() || meta("og:type").filter("article"::equals).isPresent();
    }

    Optional<String> headline() {
        return linked.headline();
    }

    Optional<String> socialTitle() {
        return meta("og:title").or(() -> meta("dc.title")).or(() -> meta("twitter:title"));
    }

    /** The moment of publication as written, mostly with a time; never that of a change. */
    Optional<String> published() {
        return linked.published().or(() -> first(PUBLISHED));
    }

    Optional<String> publisher() {
        return linked.publisher()
                .or(() -> first(PUBLISHERS))
                .or(() -> meta("author").filter(author -> PageWords.isIn("source", author)));
    }

    /** Who claims the rights at the foot of the page. */
    Optional<String> copyright() {
        for (Element element :
                document.select("footer, [class*=footer], [id*=footer], [class*=copyright], [role=contentinfo]")) {
            Matcher claim = COPYRIGHT.matcher(element.text());
            if (claim.find()) {
                return Optional.of(withoutRights(claim.group(1))).filter(name -> PageWords.isIn("source", name));
            }
        }
        return Optional.empty();
    }

    private static String withoutRights(String claim) {
        Matcher rights = PageWords.of("rights").matcher(claim);
        String name = rights.find() ? claim.substring(0, rights.start()) : claim;
        return name.replaceFirst("[,.\\s]+$", "").strip();
    }

    Optional<String> address() {
        return Optional.of(document.select("link[rel=canonical]").attr("href").strip())
                .filter(Metadata::isAddress)
                .or(() -> meta("og:url").filter(Metadata::isAddress));
    }

    /** The day in the path of the page's address, as in {@code /2024/11/24/talks}. */
    Optional<LocalDate> dayInAddress() {
        return address().map(IN_ADDRESS::matcher).filter(Matcher::find).flatMap(found -> {
            try {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(found.group(1)),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3))));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    private static boolean isAddress(String address) {
        return address.matches("https?://[^\\s\"<>]+");
    }

    private Optional<String> first(List<String> names) {
        return names.stream().flatMap(name -> meta(name).stream()).findFirst();
    }

    private Optional<String> meta(String name) {
        return Optional.ofNullable(metas.get(name));
    }
}
