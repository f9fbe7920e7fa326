package org.chancery.register.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.chancery.register.Register;
import org.chancery.register.check.Checked;
import org.chancery.register.check.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check of the register tells of its index. */
class IndexCheckTest {
    @TempDir
    Path home;

    private Register register;
    private IndexFolder folder;

    @BeforeEach
    void open() {
        register = Readouts.register(home, List.of(Readouts.ENGLISH, Readouts.POLISH));
        folder = new IndexFolder(home.resolve("index"));
    }

    @Test
    void findsNothingWrongWhereThereIsNoIndexYet() {
        assertThat(checked()).isEqualTo(new Checked(checked().what(), 0, List.of()));
        assertThat(folder.path()).doesNotExist();
    }

    @Test
    void findsNothingWrongWithAnIndexThatOnlyLagsBehind() {
        index();
        register.add(Readouts.RUSSIAN);
        assertThat(checked().count()).isEqualTo(2);
        assertThat(checked().faults()).isEmpty();
    }

    @Test
    void tellsOfADocumentThatIsMissing() throws Exception {
        index();
        String missing = register.documents().getFirst().id().toString();
        write(writer -> writer.deleteDocuments(new Term(Fields.DOCUMENT, missing)));
        assertThat(checked().faults())
                .singleElement()
                .extracting(Fault::toString)
                .asString()
                .startsWith("document " + missing + ": does not stand in the index");
    }

    @Test
    void tellsOfADocumentThatIsTooMany() throws Exception {
        index();
        String unknown = "00000000-0000-7000-8000-000000000001";
        Document document = new Document();
        document.add(new StringField(Fields.DOCUMENT, unknown, Field.Store.YES));
        write(writer -> writer.addDocument(document));
        assertThat(checked().faults())
                .singleElement()
                .extracting(Fault::toString)
                .asString()
                .startsWith("document " + unknown + ": stands in the index and not in the register");
    }

    @Test
    void tellsOfDamage() throws Exception {
        index();
        Path file;
        try (Stream<Path> files = Files.list(folder.path())) {
            file = files.filter(one -> one.toString().endsWith(".cfs"))
                    .findFirst()
                    .orElseThrow();
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            long middle = bytes.length() / 2;
            bytes.seek(middle);
            int there = bytes.read();
            bytes.seek(middle);
            bytes.write(there ^ 0xff);
        }
        assertThat(checked().faults())
                .singleElement()
                .extracting(Fault::toString)
                .asString()
                .startsWith("the index is damaged: ");
    }

    private interface Writing {
        void write(IndexWriter writer) throws Exception;
    }

    private void write(Writing writing) throws Exception {
        try (Directory directory = folder.open();
                IndexWriter writer = IndexFolder.writer(directory, new Analysers(), OpenMode.APPEND)) {
            IndexState state = IndexFolder.state(writer);
            writing.write(writer);
            writer.setLiveCommitData(state.written().entrySet());
            writer.commit();
        }
    }

    private void index() {
        try (SearchIndex index = register.searchIndex(home)) {
            index.update(Progress.SILENT);
        }
    }

    private Checked checked() {
        return register.check(home).getLast();
    }
}
