package org.chancery.cli.finding;

import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import org.chancery.reader.text.Passage;
import org.chancery.register.document.DocumentSummary;
import org.chancery.register.search.Facet;
import org.chancery.register.search.Found;
import org.chancery.register.search.Hit;
import org.chancery.register.search.Query;
import org.chancery.register.search.Snippet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes what was found as one JSON object. Offsets are UTF-16 units of the document's kept text. */
public final class FoundForm {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private FoundForm(JsonGenerator json) {
        this.json = json;
    }

    public static void write(Query query, Found found, Writer out) {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            new FoundForm(json).found(query, found);
        }
    }

    private void found(Query query, Found found) {
        json.writeStartObject();
        json.writeStringProperty("words", query.words());
        json.writeNumberProperty("total", found.total());
        json.writeNumberProperty("indexed", found.reach().indexed());
        json.writeNumberProperty("behind", found.reach().behind());
        json.writeArrayPropertyStart("hits");
        found.hits().forEach(this::hit);
        json.writeEndArray();
        json.writeObjectPropertyStart("facets");
        found.facets().forEach(this::facet);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void hit(Hit hit) {
        json.writeStartObject();
        json.writeStringProperty("kind", hit.kind().code());
        json.writeStringProperty("heading", hit.heading());
        text("item", hit.item());
        json.writeName("document");
        document(hit.document());
        json.writeArrayPropertyStart("snippets");
        hit.snippets().forEach(this::snippet);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void document(DocumentSummary document) {
        json.writeStartObject();
        json.writeStringProperty("id", document.id().toString());
        json.writeStringProperty("title", document.title());
        text("published", document.published());
        text("publisher", document.publisher());
        text("address", document.address());
        json.writeStringProperty("language", document.language());
        json.writeBooleanProperty("read", document.isRead());
        json.writeEndObject();
    }

    private void snippet(Snippet snippet) {
        json.writeStartObject();
        passage(snippet.at());
        json.writeStringProperty("text", snippet.text());
        json.writeArrayPropertyStart("marks");
        for (Passage mark : snippet.marks()) {
            json.writeStartObject();
            passage(mark);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void passage(Passage passage) {
        json.writeNumberProperty("start", passage.start());
        json.writeNumberProperty("end", passage.end());
    }

    private void facet(Facet facet) {
        json.writeArrayPropertyStart(facet.property().name().toLowerCase(Locale.ROOT));
        for (Facet.Count count : facet.counts()) {
            json.writeStartObject();
            json.writeStringProperty("value", count.value());
            json.writeNumberProperty("hits", count.hits());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void text(String name, Optional<?> value) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get().toString());
        } else {
            json.writeNullProperty(name);
        }
    }
}
