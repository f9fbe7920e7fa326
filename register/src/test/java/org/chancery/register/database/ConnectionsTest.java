package org.chancery.register.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connections are used again, and nothing of one use is met in the next. */
class ConnectionsTest {
    private static final String NOTE = """
        insert into change (kind, subject) values ('document', '00000000-0000-7000-8000-000000000000')
        """;

    @TempDir
    Path home;

    @Test
    void areUsedAgain() {
        try (Database database = Database.open(new Address.Folder(home))) {
            Connection first = database.jdbi().withHandle(Handle::getConnection);
            Connection second = database.jdbi().withHandle(Handle::getConnection);
            assertThat(second).isSameAs(first);
        }
    }

    @Test
    void areNotGivenToTwoAtOnce() {
        try (Database database = Database.open(new Address.Folder(home))) {
            database.jdbi().useHandle(handle -> handle.execute(NOTE));
            try (Handle one = database.jdbi().open();
                    Handle other = database.jdbi().open()) {
                assertThat(one.getConnection()).isNotSameAs(other.getConnection());
            }
        }
    }

    @Test
    void keepNothingOfATransactionThatFailed() {
        try (Database database = Database.open(new Address.Folder(home))) {
            Jdbi db = database.jdbi();
            assertThatThrownBy(() -> db.useTransaction(handle -> {
                        handle.execute(NOTE);
                        throw new IllegalStateException("in the middle");
                    }))
                    .hasMessage("in the middle");
            db.useTransaction(handle -> handle.execute(NOTE));
            assertThat(changes(db)).isEqualTo(1);
        }
    }

    @Test
    void leaveOneFileWhenTheRegisterIsClosed() throws Exception {
        try (Database database = Database.open(new Address.Folder(home))) {
            database.jdbi().useTransaction(handle -> handle.execute(NOTE));
            assertThat(home.resolve("register.db-wal")).exists();
        }
        try (var files = Files.list(home)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("register.db");
        }
    }

    @Test
    void letASnapshotSeeNothingOfWhatIsWrittenMeanwhile() {
        try (Database database = Database.open(new Address.Folder(home))) {
            Jdbi db = database.jdbi();
            int seen = Snapshot.of(db, handle -> {
                int before = changes(handle);
                db.open().useTransaction(writer -> writer.execute(NOTE));
                return changes(handle) - before;
            });
            assertThat(seen).isZero();
            assertThat(changes(db)).isEqualTo(1);
        }
    }

    private static int changes(Jdbi db) {
        return db.withHandle(ConnectionsTest::changes);
    }

    private static int changes(Handle handle) {
        return handle.createQuery("select count(*) from change order by 1")
                .mapTo(Integer.class)
                .one();
    }
}
