package org.chancery.reader.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON value at the beginning of a text and leaves what follows it. */
final class JsonReading {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonReading() {}

    /** The value that starts at an offset; empty if it is broken or nested beyond reason. */
    static Optional<Json> at(String text, int from) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text.substring(from))) {
            JsonToken first = parser.nextToken();
            return first == null ? Optional.empty() : Optional.of(value(parser, first));
        } catch (JacksonException e) {
            // scripts hold much that only looks like JSON
            return Optional.empty();
        }
    }

    private static Json value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> fields(parser);
            case START_ARRAY -> items(parser);
            case VALUE_STRING -> new Json.Text(parser.getString());
            default -> new Json.Other(parser.getString());
        };
    }

    private static Json fields(JsonParser parser) {
        Map<String, Json> values = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            values.putIfAbsent(name, value(parser, parser.nextToken()));
        }
        return new Json.Fields(values);
    }

    private static Json items(JsonParser parser) {
        List<Json> values = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            values.add(value(parser, token));
        }
        return new Json.Items(values);
    }
}
