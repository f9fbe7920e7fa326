package org.chancery.register.archive;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Rows as JSON, an object on each line: texts, whole numbers, null, and {@code {"bytes": "<SHA-256>"}}. */
final class JsonLines {
    /** Far above the longest text that the reader takes. */
    private static final int LONGEST_TEXT = 100_000_000;

    private static final int DEEPEST = 3;
    private static final String BYTES = "bytes";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .rootValueSeparator("")
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TEXT)
                    .maxNestingDepth(DEEPEST)
                    .build())
            .build();

    private JsonLines() {}

    /** Writes to a stream and leaves it open. */
    static JsonGenerator writer(OutputStream out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** Reads a stream and leaves it open. */
    static JsonParser reader(InputStream in) {
        return FACTORY.createParser(ObjectReadContext.empty(), in);
    }

    /** Writes a column of the row that is being written. */
    static void write(JsonGenerator json, String column, Value value) {
        switch (value) {
            case Value.Nothing() -> json.writeNullProperty(column);
            case Value.Text(String text) -> json.writeStringProperty(column, text);
            case Value.Whole(long number) -> json.writeNumberProperty(column, number);
            case Value.Bytes(String sha256) -> {
                json.writeName(column);
                json.writeStartObject();
                json.writeStringProperty(BYTES, sha256);
                json.writeEndObject();
            }
        }
    }

    /**
     * The next row; empty at the end.
     *
     * @throws IllegalArgumentException if there is JSON that is no row
     */
    static Optional<Map<String, Value>> next(JsonParser json) {
        return json.nextToken() == null ? Optional.empty() : Optional.of(row(json));
    }

    /** The row that begins at the current token. */
    static Map<String, Value> row(JsonParser json) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("it holds a line that is no row");
        }
        Map<String, Value> row = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            row.put(name, value(json));
        }
        return row;
    }

    /** The value at the current token. */
    static Value value(JsonParser json) {
        return switch (json.currentToken()) {
            case VALUE_NULL -> new Value.Nothing();
            case VALUE_STRING -> new Value.Text(json.getString());
            case VALUE_NUMBER_INT -> new Value.Whole(json.getLongValue());
            case START_OBJECT -> bytes(row(json));
            default -> throw new IllegalArgumentException("it holds a value that is no text, number or bytes");
        };
    }

    private static Value.Bytes bytes(Map<String, Value> object) {
        if (object.size() == 1 && object.get(BYTES) instanceof Value.Text(String sha256)) {
            return new Value.Bytes(sha256);
        }
        throw new IllegalArgumentException("it holds a value that is no text, number or bytes");
    }
}
