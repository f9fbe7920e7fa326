package org.chancery.register.document;

import java.util.UUID;

/** Names a document of the register, whatever revisions its text goes through. */
public record DocumentId(UUID value) {
    public static DocumentId parse(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
