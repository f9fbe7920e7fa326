package org.chancery.register.search;

import java.util.Locale;

/** What can be found: documents, and the items that were read in them. */
public enum Kind {
    DOCUMENT,
    PERSON,
    ORGANISATION,
    CONTACT,
    UNDERTAKING,
    POSITION,
    FIGURE,
    OCCASION,
    DEVELOPMENT;

    /** The kind as it is typed and shown, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads what {@link #code()} gives. */
    static Kind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
