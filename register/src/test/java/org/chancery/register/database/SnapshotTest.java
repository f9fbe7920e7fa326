package org.chancery.register.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of one moment, while others write. */
class SnapshotTest {
    private static final String INSERT = "insert into publisher (id, name, known_at) values (?, ?, '2024-05-06')";

    @TempDir
    Path home;

    @Test
    void seesOneMomentAndHoldsUpNoWriter() {
        Jdbi db = Database.open(new Address.Folder(home)).jdbi();
        Jdbi writer = Database.open(new Address.Folder(home)).jdbi();
        long seen = Snapshot.of(db, handle -> {
            long before = publishers(handle);
            writer.useTransaction(other -> other.execute(INSERT, "1".repeat(36), "Newswire"));
            assertThat(publishers(handle)).isEqualTo(before);
            return before;
        });
        assertThat(seen).isZero();
        assertThat(db.withHandle(SnapshotTest::publishers)).isEqualTo(1);
    }

    private static long publishers(Handle handle) {
        return handle.createQuery("select count(*) as publishers from publisher order by 1")
                .mapTo(Long.class)
                .one();
    }
}
