package org.chancery.register.entry;

import java.util.UUID;

/** Names an entry of the register for ever; a merged entry's name leads to the one that it was merged into. */
public record EntryId(UUID value) {
    public static EntryId parse(String text) {
        return new EntryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
