package org.chancery.register.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.chancery.outside.Server;
import org.chancery.register.RegisterException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a server can do. */
class PostgresTest {
    @TempDir
    Path home;

    private Address.Server address;
    private Database database;

    @BeforeEach
    void open() {
        address = (Address.Server) Kind.POSTGRESQL.at(home);
        database = Database.open(address);
    }

    @Test
    void isOfTheOldestVersionThatIsPromised() throws Exception {
        try (Handle handle = database.jdbi().open()) {
            assertThat(handle.getConnection().getMetaData().getDatabaseMajorVersion())
                    .isEqualTo(15);
        }
    }

    @Test
    void isFoundAgainAfterEveryConnectionBroke() {
        assertThat(isolation(database)).isEqualTo("read committed");
        database.jdbi().useHandle(broken -> {
            Server.cutOff(address.url());
            assertThatThrownBy(() -> broken.createQuery("select 1 order by 1")
                            .mapTo(Integer.class)
                            .one())
                    .isInstanceOf(JdbiException.class)
                    .hasMessage("cannot use the register in " + address + ": the connection to the server was lost");
        });
        assertThat(isolation(database)).isEqualTo("read committed");
    }

    /** Else a writer would not see what was committed while it waited. */
    @Test
    void readsWhatIsCommittedWhateverTheServerIsUsedTo() {
        execute("alter database " + Server.name(address.url())
                + " set default_transaction_isolation = 'repeatable read'");
        assertThat(isolation(database)).isEqualTo("read committed");
    }

    private static String isolation(Database database) {
        return database.jdbi()
                .inTransaction(handle -> handle.createQuery("select current_setting('transaction_isolation')")
                        .mapTo(String.class)
                        .one());
    }

    @Test
    void doesNotEmptyTheHistoryAtOnce() {
        assertThatThrownBy(() -> execute("truncate history")).cause().hasMessageContaining("history is append-only");
    }

    @Test
    void needsADatabaseThatHoldsAllLetters() {
        String url = Server.freshDatabase("encoding 'LATIN1' lc_collate 'C' lc_ctype 'C' template template0");
        assertThatThrownBy(() -> Database.open(new Address.Server(url)))
                .isInstanceOf(RegisterException.class)
                .hasMessageEndingWith("it needs a database in the encoding UTF8, and this one is in LATIN1");
    }

    @Test
    void saysWhyItCannotBeReached() {
        assertThat(failure(url -> url.replaceFirst(":\\d+/", ":1/"))).isEqualTo("the server cannot be reached");
        assertThat(failure(url -> url.replace("/register_", "/nowhere_")))
                .isEqualTo("the server has no database of that name");
        assertThat(failure(url -> url.replace("user=postgres", "user=nobody")))
                .isEqualTo("the server does not let this user in");
    }

    private String failure(UnaryOperator<String> wrong) {
        Address.Server elsewhere = new Address.Server(wrong.apply(address.url()));
        try {
            Database.open(elsewhere);
        } catch (RegisterException e) {
            assertThat(e).hasMessageStartingWith("cannot open the register in " + elsewhere + ": ");
            return e.getMessage().substring(e.getMessage().lastIndexOf(": ") + 2);
        }
        throw new AssertionError("opened " + elsewhere);
    }

    private void execute(String sql) {
        database.jdbi().useHandle(handle -> handle.execute(sql));
    }
}
