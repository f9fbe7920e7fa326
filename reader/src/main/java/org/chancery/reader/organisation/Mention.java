package org.chancery.reader.organisation;

import java.util.List;
import java.util.Optional;
import org.chancery.reader.language.Chart;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Passage;

/**
 * A place where a text names a body.
 *
 * @param identity what names it beyond doubt: the key of a well-known body, else empty
 * @param acronym what stands for it in brackets after the name, else empty
 */
record Mention(
        int from,
        int to,
        String name,
        Organisation.Kind kind,
        Optional<Side> side,
        Optional<String> identity,
        Optional<String> acronym,
        String rule) {
    Passage passage(Chart chart) {
        return chart.tokens().passage(from, to);
    }

    /** The same mention at no place of its own. */
    Mention anywhere() {
        return new Mention(0, 1, name, kind, side, identity, acronym, rule);
    }

    List<String> spellings() {
        return acronym.stream().toList();
    }
}
