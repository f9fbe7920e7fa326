package org.chancery.register.item;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.chancery.reader.text.Item;

/**
 * An item of a document with the name that it keeps from reading to reading.
 *
 * @param item as it counts: as the reader gave it, with what people decided laid over it
 * @param status what people have made of it
 * @param settled the decision that gave it this status; empty where nobody decided on it as a whole
 * @param fields the decision on which the value of a field rests, by the field's name
 * @param isRead false for one that the reading which counts has not found; it stays because people decided on it
 */
public record StoredItem(
        UUID id, Item item, Status status, Optional<Basis> settled, SortedMap<String, Basis> fields, boolean isRead) {
    public StoredItem {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    /** An item as the reader gave it. */
    public StoredItem(UUID id, Item item) {
        this(id, item, Status.READ, Optional.empty(), Collections.emptySortedMap(), true);
    }

    public Kind kind() {
        return Kind.of(item);
    }

    /** Whether it takes part in the record. */
    public boolean counts() {
        return status != Status.REJECTED;
    }
}
