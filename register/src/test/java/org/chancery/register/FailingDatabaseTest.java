package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.chancery.outside.Server;
import org.chancery.reader.Reader;
import org.chancery.reader.page.Source;
import org.chancery.register.database.Address;
import org.chancery.register.database.Database;
import org.chancery.register.database.Kind;
import org.chancery.register.database.OnBothDatabases;
import org.chancery.register.database.Tight;
import org.chancery.register.document.Addition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** When the world fails the register: one plain sentence, and nothing half kept. */
@OnBothDatabases
class FailingDatabaseTest {
    private static final Reader READER = Reader.create();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-01T08:00:00Z"), ZoneOffset.UTC);

    /** Longer than what a file has room for anyway. */
    private static final Source NOTE = new Source(
            ("""
                On 2 September 2024, Minister of Energy of Moldova Petru Munteanu spoke by phone with the Minister of Energy of Latvia Ilze Ozola. The ministers agreed to build a solar plant by the end of 2025.
                """ + "It rained all day. ".repeat(1000)).getBytes(StandardCharsets.UTF_8),
            "note.txt",
            Optional.of(LocalDate.of(2024, 9, 3)),
            Optional.of("Newswire"),
            Optional.empty(),
            Optional.of("en"));

    @Parameter
    Kind kind;

    @TempDir
    Path home;

    private Address address() {
        return kind.at(home);
    }

    @Test
    void refusesTheSchemaOfANewerProgram() {
        execute("""
            insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by,
                                               execution_time, success)
            select 900, '900', 'later', 'SQL', 'V900__later.sql', 'later', 0, success
              from flyway_schema_history where version = '1'
            """);
        assertThatThrownBy(this::register)
                .isInstanceOf(RegisterException.class)
                .hasMessageMatching(
                        "the register in \\Q" + address() + "\\E was written by a newer program: its schema is"
                                + " number 900, and this program knows none after \\d+");
    }

    @Test
    void refusesWhatIsNoRegister() {
        Address other = kind == Kind.SQLITE
                ? new Address.Folder(home.resolve("other"))
                : new Address.Server(Server.freshDatabase(""));
        Database.open(other).jdbi().useHandle(handle -> handle.execute("drop table flyway_schema_history"));
        assertThatThrownBy(() -> Register.open(other, READER, CLOCK))
                .isInstanceOf(RegisterException.class)
                .hasMessage(other + " holds no register that this program can open");
    }

    @Test
    void doesNotWaitForEverForAnother() {
        Register register = new Register(Tight.impatient(address()), READER, CLOCK);
        Database.open(address())
                .jdbi()
                .useTransaction(other -> assertThatThrownBy(() -> register.add(NOTE))
                        .isInstanceOf(RegisterException.class)
                        .hasMessage("cannot keep note.txt in the register: another program keeps it locked"));
        assertThat(register.add(NOTE)).isInstanceOf(Addition.Added.class);
    }

    @Test
    void readsAndDoesNotWriteWhatMayOnlyBeRead() throws Exception {
        try (Register register = register()) {
            register.add(NOTE);
        }
        protect();
        Register register = register();
        assertThat(register.documents()).hasSize(1);
        assertThatThrownBy(() -> register.add(another()))
                .isInstanceOf(RegisterException.class)
                .hasMessage("cannot keep another.txt in the register: it can be read and not written");
        assertThat(register.documents()).hasSize(1);
    }

    /** Root may write any file, whatever its bits say; SQLite itself, none whose format is of a later version. */
    private void protect() throws Exception {
        switch (address()) {
            case Address.Folder folder -> {
                try (RandomAccessFile file = new RandomAccessFile(
                        folder.home().resolve("register.db").toFile(), "rw")) {
                    file.seek(18);
                    file.write(3);
                }
            }
            case Address.Server server ->
                execute("alter database " + Server.name(server.url()) + " set default_transaction_read_only = on");
        }
    }

    @Test
    void keepsNothingOfWhatFailsInTheMiddle() {
        Register register = register();
        Register failing = failing();
        assertThatThrownBy(() -> failing.add(NOTE))
                .isInstanceOf(RegisterException.class)
                .hasMessage("cannot keep note.txt in the register: "
                        + switch (kind) {
                            case SQLITE -> "the disk is full";
                            case POSTGRESQL -> "the connection to the server was lost";
                        });
        assertThat(rows()).containsOnly("0");
        assertThat(register.documents()).isEmpty();

        mend();
        assertThat(register.add(NOTE)).isInstanceOf(Addition.Added.class);
        assertThat(rows()).doesNotContain("0");
    }

    /** One that fails once it has kept bytes, text and publication, and comes to the items. */
    private Register failing() {
        return switch (address()) {
            case Address.Folder folder -> new Register(Tight.full(folder), READER, CLOCK);
            case Address.Server server -> {
                Server.cutOffWriters(server.url(), "finding");
                yield register();
            }
        };
    }

    private void mend() {
        if (address() instanceof Address.Server server) {
            Server.spareWriters(server.url(), "finding");
        }
    }

    /** How many rows there are of what adding writes. */
    private List<String> rows() {
        return Database.open(address())
                .jdbi()
                .withHandle(
                        handle -> handle.createQuery("""
                            select count(*) as rows from document
                            union all select count(*) from raw
                            union all select count(*) from kept_text
                            union all select count(*) from publication
                            union all select count(*) from finding
                            union all select count(*) from change
                            union all select count(*) from history
                             order by rows
                            """).mapTo(String.class).list());
    }

    private Register register() {
        return Register.open(address(), READER, CLOCK);
    }

    private void execute(String sql) {
        Database.open(address()).jdbi().useHandle(handle -> handle.execute(sql));
    }

    private static Source another() {
        return new Source(
                "Talks were held in Riga.".getBytes(StandardCharsets.UTF_8),
                "another.txt",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"));
    }
}
