package org.chancery.register.decision;

import java.util.List;
import java.util.UUID;

/** What a decision is on. */
public sealed interface Subject {
    UUID id();

    /** The items of documents that the decision is on. */
    List<UUID> items();

    /** The subject in words. */
    String told();

    /** An item of a document. */
    record OfItem(UUID id) implements Subject {
        @Override
        public List<UUID> items() {
            return List.of(id);
        }

        @Override
        public String told() {
            return "the item " + id;
        }
    }

    /**
     * An entry, named by the item that founded it: the decision holds for whatever entry that item belongs to, and not
     * for the item.
     */
    record OfEntry(UUID id) implements Subject {
        @Override
        public List<UUID> items() {
            return List.of();
        }

        @Override
        public String told() {
            return "the entry " + id;
        }
    }
}
