package org.chancery.reader.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself in JSON-LD, by the words of schema.org. */
final class JsonLd {
    private static final Pattern ARTICLE = Pattern.compile(".*(?:Article|BlogPosting|Report|PressRelease)");

    private final List<Json> nodes = new ArrayList<>();

    JsonLd(Document document) {
        for (Element script : document.select("script[type=application/ld+json]")) {
            JsonParser.read(script.data(), 0)
                    .ifPresent(json -> json.all()
                            .filter(node -> node instanceof Json.Fields)
                            .forEach(nodes::add));
        }
        // what is said of an article goes over what is said of the page around it
        nodes.sort(Comparator.comparing(node -> !isArticle(node)));
    }

    boolean isArticle() {
        return !nodes.isEmpty() && isArticle(nodes.getFirst());
    }

    private static boolean isArticle(Json node) {
        return node.words("@type")
                .filter(type -> ARTICLE.matcher(type).matches())
                .isPresent();
    }

    Optional<String> headline() {
        return nodes.stream()
                .filter(JsonLd::isArticle)
                .flatMap(node -> node.words("headline").stream())
                .findFirst();
    }

    Optional<String> published() {
        return nodes.stream()
                .flatMap(node -> node.words("datePublished").stream())
                .findFirst();
    }

    /** The name of the publisher, also where the article only refers to it by its identifier. */
    Optional<String> publisher() {
        return nodes.stream()
                .flatMap(node -> node.field("publisher").stream())
                .flatMap(publisher -> publisher.words("name").or(() -> named(publisher)).stream())
                .findFirst();
    }

    private Optional<String> named(Json reference) {
        Optional<String> id = reference.words("@id");
        return nodes.stream()
                .filter(node -> id.isPresent() && node.words("@id").equals(id))
                .flatMap(node -> node.words("name").stream())
                .findFirst();
    }
}
