package org.chancery.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the plain text fields of JSON objects. */
final class JsonFields {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonFields() {}

    /** A field with text as its value. */
    record Field(String name, String value) {}

    /** The text fields of the object that a file holds; what is nested in it is left out. */
    static List<Field> topLevel(byte[] json, Path file) {
        List<List<Field>> objects = objects(json, file, 1);
        return objects.isEmpty() ? List.of() : objects.getFirst();
    }

    /** The text fields of each object in the array that a file holds; another form of JSON is refused. */
    static List<List<Field>> inArray(byte[] json, Path file) {
        if (!new String(json, StandardCharsets.UTF_8).stripLeading().startsWith("[")) {
            throw new Failure(file + " is no JSON array");
        }
        return objects(json, file, 2);
    }

    private static List<List<Field>> objects(byte[] json, Path file, int depthWanted) {
        List<List<Field>> objects = new ArrayList<>();
        int depth = 0;
        String name = "";
        try (JsonParser parser =
                FACTORY.createParser(ObjectReadContext.empty(), new String(json, StandardCharsets.UTF_8))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token.isStructStart() ? 1 : 0;
                if (token == JsonToken.START_OBJECT && depth == depthWanted) {
                    objects.add(new ArrayList<>());
                } else if (token == JsonToken.PROPERTY_NAME) {
                    name = parser.currentName();
                } else if (token == JsonToken.VALUE_STRING && depth == depthWanted && !objects.isEmpty()) {
                    objects.getLast().add(new Field(name, parser.getString()));
                }
                depth -= token.isStructEnd() ? 1 : 0;
            }
        } catch (JacksonException e) {
            throw new Failure(file + " is no JSON: " + e.getOriginalMessage(), e);
        }
        return objects;
    }
}
