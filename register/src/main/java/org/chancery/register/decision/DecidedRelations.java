package org.chancery.register.decision;

import java.util.List;
import org.chancery.register.document.DocumentId;
import org.chancery.register.document.Pairs;
import org.chancery.register.item.StoredItem;
import org.jdbi.v3.core.Handle;

/** Of which relations documents tell when the decisions on their items are counted. */
public final class DecidedRelations {
    private DecidedRelations() {}

    /** Keeps those of a document, in the transaction of a handle, beside the ones of which it told before. */
    public static void keep(Handle handle, DocumentId id) {
        DecidedDocuments.find(handle, id)
                .ifPresent(document -> Pairs.of(document.items().stream().map(StoredItem::item))
                        .forEach(pair -> handle.createUpdate("""
                            insert into decided_relation (one, other, document_id)
                            values (:one, :other, :document)
                            on conflict do nothing
                            """)
                                .bind("one", pair.one().key())
                                .bind("other", pair.other().key())
                                .bind("document", id.toString())
                                .execute()));
    }

    /** The same, if there are decisions on its items. */
    public static void keepDecided(Handle handle, DocumentId id) {
        if (!Decisions.now(handle).onItems(List.of(id)).isEmpty()) {
            keep(handle, id);
        }
    }
}
