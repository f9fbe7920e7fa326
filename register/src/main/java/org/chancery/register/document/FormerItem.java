package org.chancery.register.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.reader.text.Item;
import org.chancery.reader.text.KeptText;
import org.chancery.reader.text.Passage;
import org.chancery.register.database.Instants;
import org.chancery.register.item.Anchoring;
import org.chancery.register.item.Kind;
import org.jdbi.v3.core.Handle;

/**
 * An item that a document is known to have, to be found again in a new reading.
 *
 * @param at the quoted passage in the text that is read; empty if its words do not stand there
 * @param item as it was last read; empty for one that a person added
 */
record FormerItem(UUID id, Kind kind, Optional<Passage> at, Optional<Item> item) {
    private static final String ADDED = """
        select item.id as id, item.kind as kind, kept_text.content as content,
               decision_passage.start_unit as start_unit, decision_passage.end_unit as end_unit
          from item
          join decision on decision.item_id = item.id and decision.act = 'add'
          join decision_passage on decision_passage.decision_id = decision.id
          join kept_text on kept_text.sha256 = decision_passage.text_sha256
         where item.document_id = :document
         order by item.id
        """;

    /** Those of a document, read or added, with the places of their words in a text of it. */
    static List<FormerItem> of(Handle handle, DocumentId document, KeptText text) {
        List<FormerItem> former = new ArrayList<>();
        LastFound.of(handle, document, Instants.EVER)
                .forEach(one -> former.add(new FormerItem(
                        one.id(),
                        one.kind(),
                        Anchoring.in(text, one.item().words()).map(words -> words.passage()),
                        Optional.of(one.item()))));
        handle.createQuery(ADDED)
                .bind("document", document.toString())
                .map((row, context) -> new FormerItem(
                        UUID.fromString(row.getString("id")),
                        Kind.of(row.getString("kind")),
                        at(
                                text,
                                row.getString("content"),
                                new Passage(row.getInt("start_unit"), row.getInt("end_unit"))),
                        Optional.empty()))
                .forEach(one -> {
                    if (former.stream().noneMatch(read -> read.id().equals(one.id()))) {
                        former.add(one);
                    }
                });
        return former;
    }

    private static Optional<Passage> at(KeptText text, String content, Passage passage) {
        return text.content().equals(content)
                ? Optional.of(passage)
                : Anchoring.once(text.content(), passage.in(content));
    }
}
