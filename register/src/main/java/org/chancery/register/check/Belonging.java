package org.chancery.register.check;

import java.util.Map;
import java.util.Optional;
import org.chancery.register.database.Table;
import org.chancery.register.document.DocumentId;
import org.jdbi.v3.core.Handle;

/** To which document a row belongs that something is wrong with; asked for faults alone. */
final class Belonging {
    private static final String FINDING = """
        select coalesce(item.document_id, revision.document_id) as document
          from finding
          left join item on item.id = finding.item_id
          left join reading on reading.id = finding.reading_id
          left join publication on publication.id = reading.publication_id
          left join revision on revision.id = publication.revision_id
         where finding.id = :id
         order by finding.id
        """;

    private static final String READING = """
        select revision.document_id as document
          from reading
          join publication on publication.id = reading.publication_id
          join revision on revision.id = publication.revision_id
         where reading.id = :id
         order by reading.id
        """;

    private static final String PUBLICATION = """
        select revision.document_id as document
          from publication
          join revision on revision.id = publication.revision_id
         where publication.id = :id
         order by publication.id
        """;

    private static final Map<String, String> DOCUMENT_OF = Map.of(
            "finding",
            FINDING,
            "reading",
            READING,
            "publication",
            PUBLICATION,
            "revision",
            "select document_id as document from revision where id = :id order by id",
            "item",
            "select document_id as document from item where id = :id order by id",
            "document",
            "select id as document from document where id = :id order by id");

    private Belonging() {}

    /**
     * The document of a row, if it belongs to one that is there.
     *
     * @param key the row's key, or the first column of it
     */
    static Optional<DocumentId> of(Handle handle, Table table, String key) {
        String column = table.key().getFirst();
        String owner = column.equals("id") ? table.name() : column.replaceFirst("_id$", "");
        return Optional.ofNullable(DOCUMENT_OF.get(owner))
                .flatMap(sql -> handle.createQuery(sql)
                        .bind("id", key.split(" ", 2)[0])
                        .mapTo(String.class)
                        .findFirst())
                .map(DocumentId::parse);
    }
}
