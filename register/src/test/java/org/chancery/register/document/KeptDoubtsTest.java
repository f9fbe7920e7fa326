package org.chancery.register.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.reader.Readout;
import org.chancery.reader.page.Page;
import org.chancery.reader.page.PageReader;
import org.chancery.reader.page.Source;
import org.chancery.reader.text.Doubt;
import org.chancery.reader.text.Passage;
import org.chancery.register.database.Database;
import org.chancery.register.database.Kind;
import org.chancery.register.database.OnBothDatabases;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** The doubts of a reading come back as they were kept. */
@OnBothDatabases
class KeptDoubtsTest {
    private static final Source SOURCE =
            Source.of("Talks were held in Riga, as the Minister said.".getBytes(StandardCharsets.UTF_8), "talks.txt");

    @Parameter
    Kind database;

    @TempDir
    Path home;

    @Test
    void comeBackInTheirOrderWithEverySlot() {
        Page page = (Page) new PageReader().read(SOURCE);
        Doubt.Kind[] kinds = Doubt.Kind.values();
        List<Doubt> doubts = IntStream.range(0, kinds.length)
                .mapToObj(i -> new Doubt(new Passage(i, 20 + i), kinds[i], "no. " + i))
                .toList();
        Jdbi db = Database.open(database.at(home)).jdbi();
        db.useTransaction(handle -> new Keeping(handle, SOURCE, page, Instant.parse("2024-11-24T10:00:00Z"))
                .keep(read -> Optional.of(doubting(read, doubts)), "test"));
        Documents documents = new Documents(db);
        DocumentId id = documents.all().getFirst().id();
        assertThat(documents.find(id).orElseThrow().doubts()).isEqualTo(doubts);
    }

    private static Readout doubting(Page page, List<Doubt> doubts) {
        return new Readout(
                page, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                doubts);
    }
}
