package org.chancery.briefing.export;

import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.chancery.reader.side.Side;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes objects field by field; what is absent is written as null, codes in lower case with hyphens. */
final class Json implements AutoCloseable {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    Json(Writer out) {
        json = FACTORY.createGenerator(new Indented(), out);
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            // the same line ends on every platform, so that the same record gives the same bytes
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    void object(Runnable fields) {
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
    }

    <T> void list(String name, Collection<T> things, Consumer<T> fields) {
        json.writeName(name);
        json.writeStartArray();
        things.forEach(thing -> object(() -> fields.accept(thing)));
        json.writeEndArray();
    }

    void strings(String name, Collection<String> values) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    void sides(String name, SortedSet<Side> sides) {
        strings(name, sides.stream().map(Side::code).toList());
    }

    void text(String name, String value) {
        json.writeStringProperty(name, value);
    }

    void text(String name, Optional<?> value) {
        value.ifPresentOrElse(
                present -> json.writeStringProperty(
                        name, present instanceof Enum<?> code ? code(code) : present.toString()),
                () -> json.writeNullProperty(name));
    }

    void number(String name, BigDecimal value) {
        json.writeName(name);
        json.writeNumber(value);
    }

    void number(String name, OptionalInt value) {
        if (value.isPresent()) {
            json.writeNumberProperty(name, value.getAsInt());
        } else {
            json.writeNullProperty(name);
        }
    }

    void truth(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    void truth(String name, Optional<Boolean> value) {
        value.ifPresentOrElse(present -> json.writeBooleanProperty(name, present), () -> json.writeNullProperty(name));
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void close() {
        json.close();
    }
}
