package org.chancery.register.check;

import java.util.List;
import java.util.Optional;
import org.chancery.register.document.DocumentId;
import org.chancery.register.document.Hash;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jspecify.annotations.Nullable;

/**
 * Whether kept texts are those that were kept, and what is cited of them stands in them. Texts and stretches are walked
 * side by side in the order of the texts' hashes, so that each text is looked at once.
 */
final class Texts {
    private static final int ROWS_AT_A_TIME = 200;

    private static final String TEXTS = "select sha256, content, length from kept_text order by sha256";

    private static final String STRETCHES = """
        select reading.text_sha256 as text, item.document_id as document, item.kind as kind,
               finding_passage.start_unit as start_unit, finding_passage.end_unit as end_unit
          from finding_passage
          join finding on finding.id = finding_passage.finding_id
          join item on item.id = finding.item_id
          join reading on reading.id = finding.reading_id
        union all
        select reading.text_sha256, revision.document_id, 'doubt', reading_doubt.start_unit, reading_doubt.end_unit
          from reading_doubt
          join reading on reading.id = reading_doubt.reading_id
          join publication on publication.id = reading.publication_id
          join revision on revision.id = publication.revision_id
        union all
        select text_version.text_sha256, revision.document_id, 'title', publication.title_start, publication.title_end
          from publication
          join revision on revision.id = publication.revision_id
          join text_version on text_version.revision_id = revision.id
         where publication.title_start is not null
           and not exists (select 1
                             from text_version as later
                            where later.revision_id = revision.id and later.number > text_version.number)
         order by 1, 2, 4, 5
        """;

    private static final String DOCUMENT = """
        select revision.document_id as document
          from text_version
          join revision on revision.id = text_version.revision_id
         where text_version.text_sha256 = :sha256
         order by revision.id
        """;

    private final Handle handle;
    private final Faults ofTexts = new Faults();
    private final Faults ofStretches = new Faults();
    private long texts;
    private long stretches;

    Texts(Handle handle) {
        this.handle = handle;
    }

    private record Text(String sha256, @Nullable String content, int length) {}

    private record Stretch(String text, DocumentId document, String kind, int start, int end) {
        Fault fault(String how) {
            return new Fault(
                    Optional.of(document), "the words cited for '" + kind + "', " + start + " to " + end + ", " + how);
        }
    }

    List<Checked> check() {
        try (ResultIterator<Text> all = texts();
                ResultIterator<Stretch> cited = stretches()) {
            Optional<Stretch> next = next(cited);
            while (all.hasNext()) {
                Text text = all.next();
                check(text);
                while (next.isPresent() && next.get().text().compareTo(text.sha256()) <= 0) {
                    check(next.get(), text);
                    next = next(cited);
                }
            }
        }
        return List.of(
                new Checked("kept texts with their hash and length", texts, ofTexts.told()),
                new Checked("passages, titles and doubts that stand in their text", stretches, ofStretches.told()));
    }

    private ResultIterator<Text> texts() {
        return handle.createQuery(TEXTS)
                .setFetchSize(ROWS_AT_A_TIME)
                .map((row, context) ->
                        new Text(row.getString("sha256"), row.getString("content"), row.getInt("length")))
                .iterator();
    }

    private ResultIterator<Stretch> stretches() {
        return handle.createQuery(STRETCHES)
                .setFetchSize(ROWS_AT_A_TIME)
                .map((row, context) -> new Stretch(
                        row.getString("text"),
                        DocumentId.parse(row.getString("document")),
                        row.getString("kind"),
                        row.getInt("start_unit"),
                        row.getInt("end_unit")))
                .iterator();
    }

    private static Optional<Stretch> next(ResultIterator<Stretch> all) {
        return all.hasNext() ? Optional.of(all.next()) : Optional.empty();
    }

    private void check(Text text) {
        texts++;
        if (text.content() == null) {
            return; // withdrawn: the hash and the length are all that stays
        }
        if (!Hash.of(text.content()).equals(text.sha256())) {
            ofTexts.add(fault(text, "is another than its hash tells"));
        }
        if (text.content().length() != text.length()) {
            ofTexts.add(fault(text, "has " + text.content().length() + " units and is said to have " + text.length()));
        }
    }

    private void check(Stretch stretch, Text text) {
        stretches++;
        if (stretch.end() > text.length()) {
            ofStretches.add(stretch.fault("reach beyond the text, which ends at " + text.length()));
        } else if (text.content() != null && isBlank(text.content(), stretch)) {
            ofStretches.add(stretch.fault("are blank"));
        }
    }

    private static boolean isBlank(String content, Stretch stretch) {
        return stretch.end() > content.length()
                || content.substring(stretch.start(), stretch.end()).isBlank();
    }

    private Fault fault(Text text, String how) {
        Optional<DocumentId> document = handle.createQuery(DOCUMENT)
                .bind("sha256", text.sha256())
                .map((row, context) -> DocumentId.parse(row.getString("document")))
                .findFirst();
        return new Fault(document, "the text " + text.sha256() + " " + how);
    }
}
