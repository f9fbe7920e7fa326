package org.chancery.register.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.chancery.outside.Server;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a database keeps to, whichever it is. */
@OnBothDatabases
class DatabaseTest {
    @Parameter
    Kind kind;

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"update history set account = 'nothing'", "delete from history"})
    void neverChangesItsHistory(String sql) {
        Database database = Database.open(kind.at(home));
        database.jdbi().useHandle(handle -> {
            handle.execute("insert into history (at, act, account) values ('2024-11-24', 'add', 'note.txt')");
            assertThatThrownBy(() -> handle.execute(sql))
                    .isInstanceOf(JdbiException.class)
                    .cause()
                    .hasMessageContaining("history is append-only");
        });
    }

    /** Whoever follows the changes would pass by a number that is committed after a higher one. */
    @Test
    void commitsChangesInTheOrderOfTheirNumbers() throws Exception {
        Database database = Database.open(kind.at(home));
        CountDownLatch isDrawn = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> first = threads.submit(() -> database.jdbi().inTransaction(handle -> {
                change(handle, "1");
                isDrawn.countDown();
                return mayCommit.await(10, TimeUnit.SECONDS);
            }));
            isDrawn.await();
            Future<?> second = threads.submit(() -> database.jdbi().useTransaction(handle -> change(handle, "2")));
            assertThatThrownBy(() -> second.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            assertThat(changes(database)).isEmpty();
            mayCommit.countDown();
            first.get();
            second.get();
        }
        assertThat(changes(database))
                .extracting(subject -> subject.substring(35))
                .containsExactly("1", "2");
    }

    private static void change(Handle handle, String name) {
        handle.execute("insert into change (kind, subject) values ('entry', ?)", "0".repeat(35) + name);
    }

    private static List<String> changes(Database database) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select subject from change order by seq")
                        .mapTo(String.class)
                        .list());
    }

    @Test
    void isMadeOnceByManyThatOpenItAtOnce() throws Exception {
        Address empty = kind == Kind.SQLITE ? kind.at(home) : new Address.Server(Server.freshDatabase(""));
        List<Future<Database>> opening = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                opening.add(threads.submit(() -> Database.open(empty)));
            }
        }
        for (Future<Database> one : opening) {
            assertThat(changes(one.get())).isEmpty();
        }
    }
}
