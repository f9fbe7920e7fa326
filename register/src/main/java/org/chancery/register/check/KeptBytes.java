package org.chancery.register.check;

import java.util.Optional;
import org.chancery.register.document.DocumentId;
import org.chancery.register.document.Hash;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;

/** Whether sources and issued briefs have the bytes that they were kept with. */
final class KeptBytes {
    private static final int ROWS_AT_A_TIME = 100;

    private static final String SOURCES = """
        select 'source' as what, sha256, bytes, size from raw where bytes is not null order by sha256
        """;

    private static final String BRIEFS = """
        select 'issued brief' as what, sha256, bytes, length(bytes) as size from issued_brief order by id
        """;

    private static final String DOCUMENT = """
        select revision.document_id as document
          from publication
          join revision on revision.id = publication.revision_id
         where publication.raw_sha256 = :sha256
         order by publication.id
        """;

    private KeptBytes() {}

    private record Row(String what, String sha256, byte[] bytes, long size) {}

    static Checked check(Handle handle) {
        Faults faults = new Faults();
        long count = check(handle, SOURCES, faults) + check(handle, BRIEFS, faults);
        return new Checked("sources and issued briefs with the hash of their bytes", count, faults.told());
    }

    private static long check(Handle handle, String kept, Faults faults) {
        long count = 0;
        try (ResultIterator<Row> rows = handle.createQuery(kept)
                .setFetchSize(ROWS_AT_A_TIME)
                .map((row, context) -> new Row(
                        row.getString("what"), row.getString("sha256"), row.getBytes("bytes"), row.getLong("size")))
                .iterator()) {
            while (rows.hasNext()) {
                check(handle, rows.next(), faults);
                count++;
            }
        }
        return count;
    }

    private static void check(Handle handle, Row row, Faults faults) {
        if (!Hash.of(row.bytes()).equals(row.sha256())) {
            faults.add(fault(handle, row, "has other bytes than its hash tells"));
        } else if (row.bytes().length != row.size()) {
            faults.add(fault(handle, row, "has " + row.bytes().length + " bytes and is said to have " + row.size()));
        }
    }

    private static Fault fault(Handle handle, Row row, String how) {
        Optional<DocumentId> document = handle.createQuery(DOCUMENT)
                .bind("sha256", row.sha256())
                .map((found, context) -> DocumentId.parse(found.getString("document")))
                .findFirst();
        return new Fault(document, "the " + row.what() + " " + row.sha256() + " " + how);
    }
}
