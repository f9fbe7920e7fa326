package org.chancery.register.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two databases hold the same: each question below is put to the catalogues of both, and answered alike. */
class SchemasTest {
    private static final Path MIGRATIONS =
            Path.of(System.getProperty("chancery.root", ".."), "register/src/main/resources/db/migration");

    /** A word in quotation marks: what a column may hold, for the most part. */
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");

    @TempDir
    static Path home;

    private static Database file;
    private static Database server;

    @BeforeAll
    static void open() {
        file = Database.open(Kind.SQLITE.at(home));
        server = Database.open(Kind.POSTGRESQL.at(home));
    }

    @Test
    void haveTheSameMigrations() throws IOException {
        List<String> onFile = migrations("sqlite");
        assertThat(migrations("postgresql")).isEqualTo(onFile);
        assertThat(onFile).hasSize(Migrations.VERSION).last().asString().startsWith("V" + Migrations.VERSION + "__");
    }

    @Test
    void haveTheSameColumns() {
        List<String> onFile = answers(file, """
            select m.name || '.' || c.name || ' '
                   || case c.type when 'INTEGER' then 'number' when 'TEXT' then 'text' when 'BLOB' then 'bytes' end
                   || case when c."notnull" or c.pk > 0 then ' not null' else '' end
                   || coalesce(' default ' || c.dflt_value, '')
              from sqlite_master m, pragma_table_info(m.name) c
             where m.type = 'table' and m.name not glob 'sqlite_*' and m.name not glob 'flyway_*'
             order by m.name, c.cid
            """);
        List<String> onServer = answers(server, """
            select table_name || '.' || column_name || ' '
                   || case data_type when 'integer' then 'number' when 'bigint' then 'number' when 'text' then 'text'
                                     when 'bytea' then 'bytes' end
                   || case is_nullable when 'NO' then ' not null' else '' end
                   || coalesce(' default ' || column_default, '')
              from information_schema.columns
             where table_schema = current_schema() and table_name !~ '^flyway_'
             order by table_name collate "C", ordinal_position
            """);
        assertThat(onServer).isEqualTo(onFile).hasSizeGreaterThan(150);
    }

    @Test
    void haveTheSameKeysAndIndexes() {
        // an index is written: table(columns) unique where
        List<String> onFile = answers(file, """
            select m.name || '(' || (select group_concat(name, ',' order by seqno) from pragma_index_info(i.name)) || ')'
                   || case i.origin when 'c' then ' ' || i.name when 'pk' then ' primary' else '' end
                   || case i."unique" when 1 then ' unique' else '' end
                   || case i.partial when 1 then ' partial' else '' end as answer
              from sqlite_master m, pragma_index_list(m.name) i
             where m.type = 'table' and m.name not glob 'flyway_*'
            union all
            select m.name || '(' || c.name || ') primary unique'
              from sqlite_master m, pragma_table_info(m.name) c
             where m.type = 'table' and c.pk = 1 and c.type = 'INTEGER' and m.name not glob 'flyway_*'
               and not exists (select 1 from pragma_index_list(m.name) where origin = 'pk')
             order by answer
            """);
        List<String> onServer = answers(server, """
            select answer from (
            select t.relname || '('
                   || (select string_agg(a.attname, ',' order by k.place)
                         from unnest(i.indkey::int[]) with ordinality as k (number, place)
                         join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number) || ')'
                   || case when i.indisprimary then ' primary' when i.indisunique then '' else ' ' || x.relname end
                   || case when i.indisunique then ' unique' else '' end
                   || case when i.indpred is not null then ' partial' else '' end as answer
              from pg_index i
              join pg_class t on t.oid = i.indrelid
              join pg_class x on x.oid = i.indexrelid
             where t.relnamespace = current_schema()::regnamespace and t.relname !~ '^flyway_') as index
             order by answer collate "C"
            """);
        assertThat(onServer).isEqualTo(onFile).hasSizeGreaterThan(50);
    }

    @Test
    void haveTheSameReferences() {
        List<String> onFile = answers(file, """
            select m.name || '.' || k."from" || ' to ' || k."table" || '.'
                   || coalesce(k."to", (select name from pragma_table_info(k."table") where pk = 1)) as answer
              from sqlite_master m, pragma_foreign_key_list(m.name) k
             where m.type = 'table'
             order by answer
            """);
        List<String> onServer = answers(server, """
            select answer from (
            select t.relname || '.' || a.attname || ' to ' || r.relname || '.' || b.attname as answer
              from pg_constraint c
              join pg_class t on t.oid = c.conrelid
              join pg_class r on r.oid = c.confrelid
              join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
              join pg_attribute b on b.attrelid = r.oid and b.attnum = c.confkey[1]
             where c.contype = 'f' and t.relnamespace = current_schema()::regnamespace) as reference
             order by answer collate "C"
            """);
        assertThat(onServer).isEqualTo(onFile).hasSizeGreaterThan(50);
    }

    /** Counted for each table, with the words that they name: those of a list, or the pattern of a side. */
    @Test
    void haveTheSameChecks() {
        List<String> onFile = file.jdbi()
                .withHandle(handle -> handle.createQuery("""
                    select name, sql from sqlite_master
                     where type = 'table' and sql like '%check (%' and name not glob 'flyway_*'
                     order by name
                    """)
                        .map((row, context) -> checks(
                                row.getString("name"),
                                row.getString("sql").split("check \\(", -1).length - 1,
                                row.getString("sql")
                                        .replace("'[A-Z][A-Z]'", "'^[A-Z][A-Z]$'")
                                        .replace("'@?*'", "'^@.'")
                                        .replace("'*[0-9]*'", "'[0-9]'")))
                        .list());
        List<String> onServer = server.jdbi()
                .withHandle(handle -> handle.createQuery("""
                    select t.relname as name, count(*) as checks, string_agg(pg_get_constraintdef(c.oid), ' ') as sql
                      from pg_constraint c
                      join pg_class t on t.oid = c.conrelid
                     where c.contype = 'c' and t.relnamespace = current_schema()::regnamespace
                     group by t.relname
                     order by t.relname collate "C"
                    """)
                        .map((row, context) ->
                                checks(row.getString("name"), row.getInt("checks"), row.getString("sql")))
                        .list());
        assertThat(onServer).isEqualTo(onFile).hasSizeGreaterThan(30);
    }

    private static String checks(String table, int number, String sql) {
        return table + ": " + number + " "
                + QUOTED.matcher(sql).results().map(MatchResult::group).sorted().toList();
    }

    @Test
    void orderTextByItsCodePoints() {
        assertThat(answers(server, """
            select table_name || '.' || column_name
              from information_schema.columns
             where table_schema = current_schema() and table_name !~ '^flyway_' and data_type = 'text'
               and collation_name is distinct from 'C'
             order by table_name, column_name
            """)).isEmpty();
    }

    @ParameterizedTest(name = "{0} ~ {1}")
    @CsvSource({"KZ, true", "@EU, true", "kz, false", "KAZ, false", "@, false", "K, false"})
    void takeTheSameForASide(String side, boolean isOne) {
        String matches = isOne ? "1" : "0";
        assertThat(answers(file, "select '" + side + "' glob '[A-Z][A-Z]' or '" + side + "' glob '@?*' order by 1"))
                .containsExactly(matches);
        assertThat(answers(
                        server,
                        "select (('" + side + "' ~ '^[A-Z][A-Z]$' or '" + side + "' ~ '^@.')::int)::text order by 1"))
                .containsExactly(matches);
    }

    private static List<String> answers(Database database, String question) {
        return database.jdbi()
                .withHandle(handle ->
                        handle.createQuery(question).mapTo(String.class).list());
    }

    private static List<String> migrations(String kind) throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS.resolve(kind))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
