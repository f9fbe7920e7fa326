package org.chancery.register.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chancery.register.RegisterException;
import org.chancery.register.check.Checked;
import org.chancery.register.check.RegisterCheck;
import org.chancery.register.document.DocumentId;
import org.chancery.register.document.Documents;
import org.chancery.register.document.StoredDocument;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Registers that an earlier program left are taken over whole; one of a later program is left alone. */
class OlderDatabaseTest {
    private static final DocumentId TWICE_REVISED = DocumentId.parse("0190f0f0-0000-7000-8000-000000000010");

    @TempDir
    Path home;

    static IntStream stored() {
        return IntStream.rangeClosed(1, OlderRegisters.STORED);
    }

    @ParameterizedTest(name = "of schema {0}")
    @MethodSource("stored")
    void isTakenOverWhole(int schema) throws Exception {
        OlderRegisters.putStored(home, schema);
        Jdbi older = Database.open(new Address.Folder(home), schema).jdbi();
        Map<String, List<String>> columns = Contents.columns(older);
        columns.remove("reading_doubt"); // which schema 5 began anew
        Map<String, List<String>> before = Contents.of(older, columns);
        Jdbi db = Database.open(new Address.Folder(home)).jdbi();

        assertThat(db.withHandle(Schema::of).version()).isEqualTo(Database.latestSchema());
        assertThat(Contents.of(db, columns)).isEqualTo(before);
        assertThat(RegisterCheck.of(db, List.of()))
                .flatExtracting(Checked::faults)
                .isEmpty();

        Documents documents = new Documents(db);
        assertThat(documents.all()).hasSize(2);
        StoredDocument document = documents.find(TWICE_REVISED).orElseThrow();
        assertThat(document.summary().title()).isEqualTo("Ministers met in Riga");
        assertThat(document.summary().published()).hasToString("Optional[2024-05-05]");
        assertThat(document.text().content()).startsWith("Ministers met in Riga\n\nMinister of Energy of Moldova");
        assertThat(document.items()).hasSize(schema == 1 ? 0 : 10);
    }

    @Test
    void isRefusedInOneSentenceIfItIsOfALaterSchema() throws Exception {
        try (Database later = Database.open(new Address.Folder(home))) {
            later.jdbi().useHandle(handle -> handle.execute("""
                insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by,
                                                   execution_time, success)
                values (99, '123', 'later', 'SQL', 'V123__later.sql', '', 1, 1)
                """));
        }
        byte[] before = Files.readAllBytes(home.resolve("register.db"));
        assertThatThrownBy(() -> Database.open(new Address.Folder(home)))
                .isInstanceOf(RegisterException.class)
                .hasMessage("the register in " + home
                        + " was written by a newer program: its schema is number 123, and this"
                        + " program knows none after " + Database.latestSchema());
        assertThat(home.resolve("register.db")).hasBinaryContent(before);
    }
}
