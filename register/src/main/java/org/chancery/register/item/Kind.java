package org.chancery.register.item;

import java.util.Arrays;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.development.Development;
import org.chancery.reader.figure.Figure;
import org.chancery.reader.occasion.Occasion;
import org.chancery.reader.organisation.Organisation;
import org.chancery.reader.person.Person;
import org.chancery.reader.position.Position;
import org.chancery.reader.text.Item;
import org.chancery.reader.topic.Topic;
import org.chancery.reader.undertaking.Undertaking;

/** What sort of thing an item tells of. */
public enum Kind {
    PERSON(Person.class),
    ORGANISATION(Organisation.class),
    CONTACT(Contact.class),
    UNDERTAKING(Undertaking.class),
    POSITION(Position.class),
    FIGURE(Figure.class),
    TOPIC(Topic.class),
    OCCASION(Occasion.class),
    DEVELOPMENT(Development.class);

    private final Class<? extends Item> type;

    Kind(Class<? extends Item> type) {
        this.type = type;
    }

    /** The kind of an item. */
    public static Kind of(Item item) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.isInstance(item))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table for " + item));
    }

    /**
     * The kind that a code names.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Kind of(String code) {
        return Code.enumOf(Kind.class, code);
    }

    /** The kind in lower case, as the schema and the commands write it. */
    public String code() {
        return Code.of(this);
    }

    /** Whether items of the kind are brought together into entries. */
    public boolean hasEntries() {
        return switch (this) {
            case PERSON, ORGANISATION, CONTACT, UNDERTAKING, POSITION, OCCASION -> true;
            case FIGURE, TOPIC, DEVELOPMENT -> false;
        };
    }
}
