package org.chancery.register.item;

import java.util.UUID;
import org.chancery.reader.text.Item;

/**
 * An item of a document with the name that it keeps from reading to reading.
 *
 * @param item as the reader gave it
 */
public record StoredItem(UUID id, Item item) {}
