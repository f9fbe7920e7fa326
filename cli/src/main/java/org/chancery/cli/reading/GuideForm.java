package org.chancery.cli.reading;

import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.reader.Readout;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.contact.Participant;
import org.chancery.reader.figure.Figure;
import org.chancery.reader.occasion.Occasion;
import org.chancery.reader.organisation.Organisation;
import org.chancery.reader.person.Person;
import org.chancery.reader.person.Post;
import org.chancery.reader.position.Position;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Item;
import org.chancery.reader.text.Passage;
import org.chancery.reader.undertaking.Undertaking;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes a readout in the form of the annotation guide, to the letter, with the kept text and an {@code evidence} object
 * beside it that gives passages and rule for each item by JSON pointer.
 */
public final class GuideForm {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;
    private final Readout readout;

    private GuideForm(JsonGenerator json, Readout readout) {
        this.json = json;
        this.readout = readout;
    }

    /**
     * Writes a readout.
     *
     * @param id the document's name in the form
     */
    public static void write(Readout readout, String id, Writer out) {
        ObjectWriteContext indented = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter();
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
        try (JsonGenerator json = FACTORY.createGenerator(indented, out)) {
            new GuideForm(json, readout).document(id);
        }
    }

    private void document(String id) {
        json.writeStartObject();
        json.writeStringProperty("id", id);
        json.writeStringProperty("language", readout.page().language());
        text("published", readout.page().published().map(Object::toString));
        list("people", readout.people(), this::person);
        list("organisations", readout.organisations(), this::organisation);
        list("contacts", contacts(), this::contact);
        list("undertakings", readout.undertakings(), this::undertaking);
        list("positions", readout.positions(), this::position);
        list("figures", readout.figures(), this::figure);
        strings(
                "topics",
                readout.topics().stream()
                        .map(topic -> code(topic.subject()))
                        .sorted()
                        .toList());
        list("occasions", readout.occasions(), this::occasion);
        json.writeStringProperty("text", readout.page().text().content());
        evidence();
        json.writeEndObject();
    }

    /** An exchange of letters is no contact in the guide's form. */
    private List<Contact> contacts() {
        return readout.contacts().stream()
                .filter(contact -> contact.kind() != Contact.Kind.LETTERS)
                .toList();
    }

    private void person(Person person) {
        json.writeStringProperty("name", person.name());
        String posts =
                String.join("; ", person.posts().stream().map(Post::title).toList());
        text("post", Optional.of(posts).filter(joined -> !joined.isEmpty()));
        text("state", person.side().map(Side::code));
    }

    private void organisation(Organisation organisation) {
        json.writeStringProperty("name", organisation.name());
        json.writeStringProperty("kind", code(organisation.kind()));
    }

    private void contact(Contact contact) {
        json.writeStringProperty("kind", code(contact.kind()));
        json.writeStringProperty("status", code(contact.status()));
        json.writeBooleanProperty("main", contact.isMain());
        text("when", contact.when().map(Object::toString));
        text("where", contact.where());
        strings("sides", codes(contact.sides()));
        strings(
                "participants",
                contact.participants().stream().map(Participant::name).toList());
        text("body", contact.setting().body());
        if (contact.setting().ordinal().isPresent()) {
            json.writeNumberProperty("ordinal", contact.setting().ordinal().getAsInt());
        } else {
            json.writeNullProperty("ordinal");
        }
        text("occasion", contact.setting().occasion());
        quote(contact);
    }

    private void undertaking(Undertaking undertaking) {
        json.writeStringProperty("kind", code(undertaking.kind()));
        strings("by", codes(undertaking.by()));
        text("due", undertaking.due().map(Object::toString));
        quote(undertaking);
    }

    private void position(Position position) {
        json.writeStringProperty("act", code(position.act()));
        strings("by", codes(position.by()));
        quote(position);
    }

    private void figure(Figure figure) {
        json.writeStringProperty("measure", figure.measure().code());
        number("value", figure.value());
        json.writeStringProperty("unit", figure.unit().code());
        json.writeStringProperty("qualifier", code(figure.qualifier()));
        text("period", figure.period().map(Object::toString));
        quote(figure);
    }

    private void occasion(Occasion occasion) {
        json.writeStringProperty("name", occasion.name());
        text("state", occasion.side().map(Side::code));
        text("date", occasion.date().map(Object::toString));
    }

    private void quote(Item item) {
        json.writeStringProperty("quote", item.words().quote());
    }

    private void evidence() {
        json.writeName("evidence");
        json.writeStartObject();
        evidence("people", readout.people());
        evidence("organisations", readout.organisations());
        evidence("contacts", contacts());
        evidence("undertakings", readout.undertakings());
        evidence("positions", readout.positions());
        evidence("figures", readout.figures());
        evidence("topics", readout.topics());
        evidence("occasions", readout.occasions());
        json.writeEndObject();
    }

    private void evidence(String layer, List<? extends Item> items) {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            json.writeName("/" + layer + "/" + i);
            json.writeStartObject();
            json.writeName("passages");
            json.writeStartArray();
            for (Passage passage : item.words().passages()) {
                json.writeStartObject();
                json.writeNumberProperty("start", passage.start());
                json.writeNumberProperty("end", passage.end());
                json.writeStringProperty(
                        "quote", passage.in(readout.page().text().content()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringProperty("rule", item.words().rule());
            json.writeEndObject();
        }
    }

    private <T> void list(String name, List<T> items, Consumer<T> writer) {
        json.writeName(name);
        json.writeStartArray();
        for (T item : items) {
            json.writeStartObject();
            writer.accept(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void strings(String name, Collection<String> values) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private void text(String name, Optional<String> value) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    private void number(String name, BigDecimal value) {
        json.writeName(name);
        json.writeNumber(value.toPlainString());
    }

    private static List<String> codes(Collection<Side> sides) {
        return sides.stream().map(Side::code).sorted().toList();
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
