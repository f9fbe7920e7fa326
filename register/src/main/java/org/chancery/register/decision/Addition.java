package org.chancery.register.decision;

import java.util.Map;
import org.chancery.register.item.Kind;

/**
 * What a person adds to a document because no reader has found it.
 *
 * @param selection the words that tell it
 * @param fields their values by name, as the person wrote them
 */
public record Addition(Kind kind, Selection selection, Map<String, String> fields) {
    public Addition {
        fields = Map.copyOf(fields);
    }
}
