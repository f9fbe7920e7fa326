package org.chancery.register.decision;

import org.chancery.register.document.DocumentSummary;
import org.chancery.register.item.StoredItem;

/**
 * A decided item that the present reading of its document does not find. It stays; a person looks whether it should.
 *
 * @param decision the last one on it, made before that reading
 */
public record Review(DocumentSummary document, StoredItem item, Decision decision) {}
