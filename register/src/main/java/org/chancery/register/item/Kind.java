package org.chancery.register.item;

import org.chancery.reader.text.Item;

/** What sort of thing an item tells of. */
public enum Kind {
    PERSON,
    ORGANISATION,
    CONTACT,
    UNDERTAKING,
    POSITION,
    FIGURE,
    TOPIC,
    OCCASION,
    DEVELOPMENT;

    public static Kind of(Item item) {
        return of(Slots.kind(item));
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
