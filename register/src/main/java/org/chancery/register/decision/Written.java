package org.chancery.register.decision;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.contact.Participant;
import org.chancery.reader.development.Development;
import org.chancery.reader.figure.Figure;
import org.chancery.reader.occasion.Occasion;
import org.chancery.reader.organisation.Organisation;
import org.chancery.reader.person.Person;
import org.chancery.reader.person.Post;
import org.chancery.reader.position.Position;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Item;
import org.chancery.reader.topic.Topic;
import org.chancery.reader.undertaking.Undertaking;

/** The fields of an item with their values, written as decisions keep them. */
public final class Written {
    private final Map<String, String> fields = new LinkedHashMap<>();

    private Written() {}

    /** By the fields' names, in their order; the value of an absent one is empty. */
    public static Map<String, String> of(Item item) {
        Written written = new Written();
        switch (item) {
            case Person person -> written.person(person);
            case Organisation one ->
                written.put("name", one.name())
                        .put("kind", one.kind())
                        .put("state", one.side())
                        .put("sector", one.sector());
            case Contact contact -> written.contact(contact);
            case Undertaking undertaking -> written.undertaking(undertaking);
            case Position one ->
                written.put("act", one.act()).put("by", one.by()).put("speaker", one.speaker());
            case Figure figure -> written.figure(figure);
            case Topic topic -> written.put("subject", topic.subject());
            case Occasion one ->
                written.put("name", one.name()).put("state", one.side()).put("date", one.date());
            case Development one ->
                written.put("course", one.course()).put("by", one.by()).put("when", one.when());
            default -> throw new IllegalArgumentException("no fields of " + item);
        }
        return written.fields;
    }

    private void person(Person person) {
        put("name", person.name()).put("post", posts(person.posts())).put("state", person.side());
    }

    static String posts(List<Post> posts) {
        return posts.stream().map(Post::title).collect(Collectors.joining(Values.BETWEEN_NAMES));
    }

    static String participants(List<Participant> participants) {
        return participants.stream().map(Participant::name).collect(Collectors.joining(Values.BETWEEN_NAMES));
    }

    private void contact(Contact contact) {
        Contact.Setting setting = contact.setting();
        put("kind", contact.kind())
                .put("subkind", contact.subkind())
                .put("status", contact.status())
                .put("main", Boolean.toString(contact.isMain()))
                .put("when", contact.when())
                .put("where", contact.where())
                .put("sides", contact.sides())
                .put("participants", participants(contact.participants()))
                .put("body", setting.body())
                .put("ordinal", setting.ordinal().stream().boxed().findFirst())
                .put("occasion", setting.occasion())
                .put("host", setting.host())
                .put("co-chairs", String.join(Values.BETWEEN_NAMES, setting.coChairs()))
                .put("moved-from", contact.movedFrom());
    }

    private void undertaking(Undertaking undertaking) {
        put("kind", undertaking.kind())
                .put("by", undertaking.by())
                .put("to", undertaking.to())
                .put("due", undertaking.due())
                .put("moved-from", undertaking.movedFrom())
                .put("firmness", undertaking.firmness())
                .put("condition", undertaking.condition())
                .put("document", undertaking.document());
    }

    private void figure(Figure figure) {
        put("measure", figure.measure())
                .put("value", figure.value().toPlainString())
                .put("unit", figure.unit().code())
                .put("qualifier", figure.qualifier())
                .put("period", figure.period())
                .put("from", figure.from())
                .put("to", figure.to())
                .put("base", figure.base())
                .put("noun", figure.noun());
    }

    private Written put(String field, String value) {
        fields.put(field, value);
        return this;
    }

    private Written put(String field, Enum<?> value) {
        return put(field, Values.code(value));
    }

    private Written put(String field, Optional<?> value) {
        return put(
                field,
                value.map(one -> one instanceof Enum<?> word ? Values.code(word) : one.toString())
                        .orElse(""));
    }

    private Written put(String field, Collection<Side> sides) {
        return put(field, sides.stream().map(Side::key).collect(Collectors.joining(Values.BETWEEN_SIDES)));
    }
}
