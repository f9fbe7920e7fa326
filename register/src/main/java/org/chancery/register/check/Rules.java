package org.chancery.register.check;

import java.util.List;
import java.util.Optional;
import org.chancery.register.document.DocumentId;
import org.jdbi.v3.core.Handle;

/** What holds between the rows of a document, asked of all documents at once. */
final class Rules {
    private static final int ROWS_AT_A_TIME = 200;

    private static final String DOCUMENTS = "select count(*) as documents from document order by 1";
    private static final String READINGS = "select count(*) as readings from reading order by 1";
    private static final String CHANGES = "select count(*) as changes from change order by 1";

    /** A sentence and the documents that it is true of, each found by what it lacks. */
    private record Rule(String sentence, String faulty) {}

    private static final List<Rule> WHOLE = List.of(
            new Rule("it has no revision, or its revisions are not numbered from 1 on", """
                select document.id as document
                  from document
                  left join revision on revision.document_id = document.id
                 group by document.id
                having count(revision.id) = 0 or count(revision.id) <> max(revision.number) or min(revision.number) <> 1
                 order by document.id
                """),
            new Rule("one of its revisions has no text", """
                select revision.document_id as document
                  from revision
                 where not exists (select 1 from text_version where text_version.revision_id = revision.id)
                 order by revision.document_id, revision.number
                """),
            new Rule("one of its revisions is published nowhere", """
                select revision.document_id as document
                  from revision
                 where not exists (select 1 from publication where publication.revision_id = revision.id)
                 order by revision.document_id, revision.number
                """),
            new Rule("the history does not tell of it", """
                select document.id as document
                  from document
                 where not exists (select 1 from history where history.document_id = document.id)
                 order by document.id
                """),
            new Rule("no text of it counts today, and it is not withdrawn", """
                select document.id as document
                  from document
                 where not exists (select 1 from document_now where document_now.document_id = document.id)
                   and not exists (select 1 from withdrawal where withdrawal.document_id = document.id)
                 order by document.id
                """));

    private static final List<Rule> TODAY = List.of(
            new Rule("what counts of it today is not a publication of its latest revision", """
                select document_now.document_id as document
                  from document_now
                  join publication on publication.id = document_now.publication_id
                  join revision on revision.id = publication.revision_id
                 where revision.document_id <> document_now.document_id
                    or revision.number < (select max(number) from revision as latest
                                           where latest.document_id = document_now.document_id)
                 order by document_now.document_id
                """),
            new Rule("the text that counts of it today is not the latest of its revision", """
                select document_now.document_id as document
                  from document_now
                  join publication on publication.id = document_now.publication_id
                  join text_version on text_version.revision_id = publication.revision_id
                 where text_version.text_sha256 <> document_now.text_sha256
                   and text_version.number = (select max(number) from text_version as latest
                                               where latest.revision_id = publication.revision_id)
                 order by document_now.document_id
                """),
            new Rule("the reading that counts of it today is of another text or publication", """
                select document_now.document_id as document
                  from document_now
                  join reading on reading.id = document_now.reading_id
                 where reading.text_sha256 <> document_now.text_sha256
                    or reading.publication_id <> document_now.publication_id
                 order by document_now.document_id
                """),
            new Rule("a later reading of it than the one that counts today is there", """
                select document_now.document_id as document
                  from document_now
                  left join reading on reading.id = document_now.reading_id
                 where exists (select 1 from reading as later
                                where later.publication_id = document_now.publication_id
                                  and later.text_sha256 = document_now.text_sha256
                                  and (reading.id is null or later.known_at > reading.known_at))
                 order by document_now.document_id
                """),
            new Rule(
                    "it counts under another day than that of its publication, or of adding where none is known", """
                        select document_now.document_id as document
                          from document_now
                          join publication on publication.id = document_now.publication_id
                         where document_now.day <> coalesce(publication.published, publication.fetched_on)
                         order by document_now.document_id
                        """));

    private static final List<Rule> READ = List.of(
            new Rule("a reading of it is of a text that is none of its revision", """
                select revision.document_id as document
                  from reading
                  join publication on publication.id = reading.publication_id
                  join revision on revision.id = publication.revision_id
                 where not exists (select 1 from text_version
                                    where text_version.revision_id = revision.id
                                      and text_version.text_sha256 = reading.text_sha256)
                 order by revision.document_id, reading.id
                """),
            new Rule("findings of a reading of it are missing", """
                select revision.document_id as document
                  from finding
                  join reading on reading.id = finding.reading_id
                  join publication on publication.id = reading.publication_id
                  join revision on revision.id = publication.revision_id
                 group by revision.document_id, reading.id
                having count(*) <> max(finding.place) + 1
                 order by revision.document_id, reading.id
                """),
            new Rule("a finding of it is of an item of another document", """
                select revision.document_id as document
                  from finding
                  join item on item.id = finding.item_id
                  join reading on reading.id = finding.reading_id
                  join publication on publication.id = reading.publication_id
                  join revision on revision.id = publication.revision_id
                 where item.document_id <> revision.document_id
                 order by revision.document_id, finding.id
                """),
            new Rule("a finding of it cites no words", """
                select item.document_id as document
                  from finding
                  join item on item.id = finding.item_id
                 where not exists (select 1 from finding_passage where finding_passage.finding_id = finding.id)
                 order by item.document_id, finding.id
                """),
            new Rule("a pair of sides that it tells of is not noted", PairsOfSides.MISSING),
            new Rule("a pair of sides is noted that it does not tell of", PairsOfSides.UNTOLD));

    private static final String LOST_SUBJECTS = """
        select change.kind as kind, change.subject as subject
          from change
         where (change.kind = 'document' and not exists (select 1 from document where document.id = change.subject))
            or (change.kind = 'entry' and not exists (select 1 from entry where entry.id = change.subject))
            or (change.kind = 'decision' and not exists (select 1 from decision where decision.id = change.subject))
         order by change.seq
        """;

    private Rules() {}

    static List<Checked> check(Handle handle) {
        return List.of(
                of(handle, "documents kept whole", DOCUMENTS, WHOLE),
                of(handle, "documents of which the latest counts", DOCUMENTS, TODAY),
                of(handle, "readings with their findings and pairs of sides", READINGS, READ),
                changes(handle));
    }

    private static Checked of(Handle handle, String what, String counting, List<Rule> rules) {
        Faults faults = new Faults();
        for (Rule rule : rules) {
            handle.createQuery(rule.faulty())
                    .setFetchSize(ROWS_AT_A_TIME)
                    .map((row, context) -> DocumentId.parse(row.getString("document")))
                    .forEach(document -> faults.add(new Fault(Optional.of(document), rule.sentence())));
        }
        return new Checked(what, handle.createQuery(counting).mapTo(Long.class).one(), faults.told());
    }

    private static Checked changes(Handle handle) {
        Faults faults = new Faults();
        handle.createQuery(LOST_SUBJECTS)
                .map((row, context) -> Fault.of("a change of the " + row.getString("kind") + " "
                        + row.getString("subject") + " is noted, which is not there"))
                .forEach(faults::add);
        return new Checked(
                "changes of something that is there",
                handle.createQuery(CHANGES).mapTo(Long.class).one(),
                faults.told());
    }
}
