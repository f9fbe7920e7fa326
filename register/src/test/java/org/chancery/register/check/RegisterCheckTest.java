package org.chancery.register.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import org.chancery.register.database.Address;
import org.chancery.register.database.Database;
import org.chancery.register.database.OlderRegisters;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sound register has no faults; each that is made in it is told in a sentence, with the document. */
class RegisterCheckTest {
    private static final String ID = "0190f0f0-0000-7000-8000-000000000";

    @TempDir
    Path home;

    private Jdbi db;

    @BeforeEach
    void fill() throws Exception {
        OlderRegisters.putStored(home, OlderRegisters.STORED);
        db = Database.open(new Address.Folder(home)).jdbi();
    }

    @Test
    void findsNothingInASoundRegisterAndTellsWhatItLookedAt() {
        assertThat(RegisterCheck.of(db, List.of())).allSatisfy(one -> {
            assertThat(one.faults()).isEmpty();
            assertThat(one.count()).isPositive();
        });
        assertThat(RegisterCheck.of(db, List.of()))
                .filteredOn(one -> one.what().startsWith("passages"))
                .singleElement()
                .extracting(Checked::count)
                .as("14 passages, a doubt, and the title of each revision that has one")
                .isEqualTo(17L);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        update finding_passage set end_unit = 9999 where finding_id like '%201'                    | document #010: the words cited for 'organisation', 184 to 9999, reach beyond the text, which ends at 368
        update finding_passage set start_unit = 21, end_unit = 23 where finding_id like '%206'     | document #010: the words cited for 'topic', 21 to 23, are blank
        update reading_doubt set end_unit = 400                                                    | document #010: the words cited for 'doubt', 296 to 400, reach beyond the text, which ends at 368
        update publication set title_end = 400 where id like '%033'                                | document #010: the words cited for 'title', 0 to 400, reach beyond the text, which ends at 368
        update kept_text set content = replace(content, 'Ryd', 'Rid') where content like 'Roz%'    | document #011: the text 1e5392b1f6421c65e71a1ee865d9dcee020839ce8a604ff6d894e8f74f6b49b0 is another than its hash tells
        update kept_text set length = length + 1 where content like 'Roz%'                              | document #011: the text 1e5392b1f6421c65e71a1ee865d9dcee020839ce8a604ff6d894e8f74f6b49b0 has 52 units and is said to have 53
        update raw set bytes = x'00' where size = 256                                              | document #010: the source 40aff2e9d2d8922e47afd4648e6967497158785fbd1da870e7110266bf944880 has other bytes than its hash tells
        update raw set size = 255 where size = 256                                                 | document #010: the source 40aff2e9d2d8922e47afd4648e6967497158785fbd1da870e7110266bf944880 has 256 bytes and is said to have 255
        update issued_brief set sha256 = printf('%064d', 0)                                        | the issued brief 0000000000000000000000000000000000000000000000000000000000000000 has other bytes than its hash tells
        delete from item where id like '%100'                                                      | document #010: the row #200 of finding refers by item_id to #100, which is not in item
        delete from found_person where finding_id like '%200'                                      | document #010: the finding #200 has no row in found_person, or one that is not of its kind
        insert into found_topic select id, 'trade' from finding where id like '%201'               | document #010: the finding #201 has no row in found_topic, or one that is not of its kind
        delete from found_participant where place = 0                                              | document #010: rows of found_participant are missing for the finding #202
        delete from finding_passage where finding_id like '%203'                                   | document #010: a finding of it cites no words
        delete from finding where id like '%204'                                                   | document #010: findings of a reading of it are missing
        update item set document_id = '#011' where id like '%105'                                  | document #010: a finding of it is of an item of another document
        update reading set text_sha256 = (select text_sha256 from text_version where revision_id like '%021') where id like '%041' | document #010: a reading of it is of a text that is none of its revision
        delete from reading_relation                                                               | document #010: a pair of sides that it tells of is not noted
        insert into reading_relation select id, 'KZ', 'PL' from reading where id like '%040'       | document #010: a pair of sides is noted that it does not tell of
        update found_figure set to_side = 'EE'                                                     | document #010: a pair of sides that it tells of is not noted
        update revision set number = 3 where number = 2                                            | document #010: it has no revision, or its revisions are not numbered from 1 on
        delete from text_version where revision_id like '%021'                                     | document #011: one of its revisions has no text
        delete from publication where revision_id like '%021'                                      | document #011: one of its revisions is published nowhere
        delete from document_now where document_id like '%011'                                     | document #011: no text of it counts today, and it is not withdrawn
        delete from withdrawal                                                                     | document #012: no text of it counts today, and it is not withdrawn
        update document_now set publication_id = '#030' where document_id like '%010'              | document #010: what counts of it today is not a publication of its latest revision
        update document_now set text_sha256 = (select text_sha256 from text_version where revision_id like '%020') where document_id like '%010' | document #010: the text that counts of it today is not the latest of its revision
        update document_now set publication_id = '#034', day = '2024-05-06' where document_id like '%010' | document #010: the reading that counts of it today is of another text or publication
        update document_now set reading_id = '#041' where document_id like '%010'                  | document #010: a later reading of it than the one that counts today is there
        update document_now set reading_id = null where document_id like '%010'                    | document #010: a later reading of it than the one that counts today is there
        update document_now set day = '2024-05-07' where document_id like '%011'                   | document #011: it counts under another day than that of its publication, or of adding where none is known
        insert into document (id, known_at) values ('#013', '2024')                                | document #013: the history does not tell of it
        insert into change (kind, subject) values ('entry', '#999')                                | a change of the entry #999 is noted, which is not there
        """)
    void tellsOfAFault(String made, String told) {
        try (Handle handle = db.open()) {
            handle.execute("pragma foreign_keys = off");
            handle.execute(made.replace("#", ID));
        }
        assertThat(RegisterCheck.of(db, List.of()))
                .flatExtracting(Checked::faults)
                .extracting(Fault::toString)
                .anySatisfy(fault -> assertThat(fault).contains(told.replace("#", ID)));
    }

    @Test
    void looksNoFurtherWhereTheDatabaseIsDamaged() throws Exception {
        db.useHandle(handle -> handle.execute("pragma wal_checkpoint(truncate)"));
        int rootPage = db.withHandle(handle -> handle.createQuery(
                        "select rootpage from sqlite_schema where name = 'finding_passage' order by 1")
                .mapTo(Integer.class)
                .one());
        long pageSize = db.withHandle(handle ->
                handle.createQuery("pragma page_size").mapTo(Long.class).one());
        try (RandomAccessFile file =
                new RandomAccessFile(home.resolve("register.db").toFile(), "rw")) {
            file.seek((rootPage - 1) * pageSize + 8);
            file.write(new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF});
        }
        assertThat(RegisterCheck.of(db, List.of()))
                .singleElement()
                .satisfies(one -> assertThat(one.faults())
                        .isNotEmpty()
                        .allSatisfy(fault -> assertThat(fault.sentence()).startsWith("the database is damaged: ")));
    }

    @Test
    void looksAtWhatElseItIsGiven() {
        Checked further = new Checked("documents that the index knows", 2, List.of(Fault.of("it lacks one")));
        assertThat(RegisterCheck.of(db, List.of(handle -> further))).endsWith(further);
    }
}
