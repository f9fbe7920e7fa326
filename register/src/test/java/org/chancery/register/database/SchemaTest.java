package org.chancery.register.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables as the database tells of them. */
class SchemaTest {
    @TempDir
    Path home;

    @Test
    void tellsOfAllTablesEachAfterWhatItRefersTo() {
        Jdbi db = Database.open(new Address.Folder(home)).jdbi();
        Schema schema = db.withHandle(Schema::of);
        assertThat(schema.version()).isEqualTo(Database.latestSchema());
        assertThat(schema.tables()).extracting(Table::name).containsExactlyInAnyOrderElementsOf(written(db));
        Set<String> before = new HashSet<>();
        for (Table table : schema.tables()) {
            before.add(table.name());
            assertThat(table.references())
                    .allSatisfy(reference -> assertThat(before).contains(reference.table()));
        }
    }

    @Test
    void tellsOfColumnsKeysAndReferences() {
        Schema schema = Database.open(new Address.Folder(home)).jdbi().withHandle(Schema::of);
        assertThat(table(schema, "coverage_month")).satisfies(table -> {
            assertThat(table.columns())
                    .extracting(Column::name)
                    .containsExactly("coverage_id", "month", "documents", "is_gap");
            assertThat(table.key()).containsExactly("coverage_id", "month");
            assertThat(table.references()).containsExactly(new Reference("coverage_id", "coverage", "id"));
        });
        assertThat(table(schema, "raw").columns())
                .extracting(Column::kind)
                .containsExactly(Column.Kind.TEXT, Column.Kind.BYTES, Column.Kind.NUMBER, Column.Kind.NUMBER);
        assertThat(table(schema, "decision").referencesToItself())
                .containsExactly(new Reference("revokes", "decision", "id"));
        assertThat(table(schema, "decision").references())
                .as("two columns may refer to one table")
                .contains(new Reference("item_id", "item", "id"), new Reference("other_item", "item", "id"));
    }

    private static Table table(Schema schema, String name) {
        return schema.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> written(Jdbi db) {
        return db.withHandle(
                handle -> handle.createQuery("""
                    select name from sqlite_schema
                     where type = 'table' and name not in ('sqlite_sequence', 'flyway_schema_history')
                     order by name
                    """).mapTo(String.class).list());
    }
}
