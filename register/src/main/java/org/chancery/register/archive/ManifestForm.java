package org.chancery.register.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The manifest as JSON; the form comes first, so that one that is not known yet is told from a damaged one. */
final class ManifestForm {
    private ManifestForm() {}

    static byte[] written(Manifest manifest) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonLines.writer(out)) {
            json.writeStartObject();
            json.writeNumberProperty("format", manifest.format());
            json.writeStringProperty("program", manifest.program());
            json.writeNumberProperty("schema", manifest.schema());
            json.writeStringProperty("instant", manifest.instant().toString());
            json.writeNumberProperty("entries", manifest.bytes().entries());
            json.writeNumberProperty("size", manifest.bytes().size());
            json.writeName("tables");
            json.writeStartArray();
            for (Manifest.Part part : manifest.tables()) {
                json.writeRaw('\n');
                json.writeStartObject();
                json.writeStringProperty("name", part.name());
                json.writeNumberProperty("rows", part.rows());
                json.writeNumberProperty("size", part.size());
                json.writeStringProperty("sha256", part.sha256());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return out.toByteArray();
    }

    /**
     * Reads what {@link #written} writes.
     *
     * @throws NewerArchiveException if it is of a form that is not known yet
     * @throws RuntimeException if it is something else
     */
    static Manifest read(byte[] text) {
        Map<String, Value> head = new HashMap<>();
        List<Manifest.Part> parts = new ArrayList<>();
        try (JsonParser json = JsonLines.reader(new ByteArrayInputStream(text))) {
            expect(json, JsonToken.START_OBJECT);
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                if (name.equals("tables")) {
                    expect(json, JsonToken.START_ARRAY);
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        parts.add(part(JsonLines.row(json)));
                    }
                } else {
                    json.nextToken();
                    head.put(name, JsonLines.value(json));
                    refuseNewer(head);
                }
            }
        }
        return new Manifest(
                Math.toIntExact(number(head, "format")),
                text(head, "program"),
                Math.toIntExact(number(head, "schema")),
                Instant.parse(text(head, "instant")),
                parts,
                new Manifest.Bytes(number(head, "entries"), number(head, "size")));
    }

    private static void expect(JsonParser json, JsonToken token) {
        if (json.nextToken() != token) {
            throw new IllegalArgumentException("its manifest is none");
        }
    }

    private static void refuseNewer(Map<String, Value> head) {
        long format = number(head, "format");
        if (format > Manifest.FORMAT) {
            throw new NewerArchiveException(
                    "is of the form " + format + ", which is newer than this program's, " + Manifest.FORMAT);
        }
    }

    private static Manifest.Part part(Map<String, Value> row) {
        return new Manifest.Part(text(row, "name"), number(row, "rows"), number(row, "size"), text(row, "sha256"));
    }

    private static String text(Map<String, Value> row, String name) {
        if (row.get(name) instanceof Value.Text(String text)) {
            return text;
        }
        throw new IllegalArgumentException("its manifest does not tell its " + name);
    }

    private static long number(Map<String, Value> row, String name) {
        if (row.get(name) instanceof Value.Whole(long number)) {
            return number;
        }
        throw new IllegalArgumentException("its manifest does not tell its " + name);
    }
}
