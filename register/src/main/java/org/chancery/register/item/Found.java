package org.chancery.register.item;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.reader.text.Item;
import org.jdbi.v3.core.Handle;

/** Where items of one kind are kept: what is written of an item and what is read back stand side by side. */
abstract class Found<T extends Item> {
    private final Class<T> type;

    Found(Class<T> type) {
        this.type = type;
    }

    static Found<?> of(Kind kind) {
        return switch (kind) {
            case PERSON -> new FoundPeople();
            case ORGANISATION -> new FoundOrganisations();
            case CONTACT -> new FoundContacts();
            case UNDERTAKING -> new FoundUndertakings();
            case POSITION -> new FoundPositions();
            case FIGURE -> new FoundFigures();
            case TOPIC -> new FoundTopics();
            case OCCASION -> new FoundOccasions();
            case DEVELOPMENT -> new FoundDevelopments();
        };
    }

    /** Keeps those of the kind, each under the name of its finding. */
    final void keepOwn(Handle handle, Map<String, Item> items) {
        Map<String, T> own = new LinkedHashMap<>();
        items.forEach((finding, item) -> {
            if (type.isInstance(item)) {
                own.put(finding, type.cast(item));
            }
        });
        keep(handle, own);
    }

    abstract void keep(Handle handle, Map<String, T> items);

    /** The items of the kind, each by the name of its finding. */
    abstract Map<String, T> in(Findings findings);
}
