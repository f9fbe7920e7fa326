package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.chancery.reader.Reader;
import org.chancery.reader.page.Page;
import org.chancery.register.Register;
import org.chancery.register.check.Checked;
import org.chancery.register.document.DocumentSummary;
import org.chancery.register.document.StoredDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a process that adds is killed, what it reported is kept whole, and nothing is kept by half. */
class KilledWhileAddingTest {
    private static final int REGISTERS = 5;
    private static final int KILLS_OF_EACH = 10;
    private static final int DOCUMENTS_OF_EACH = 8;
    private static final Reader READER = Reader.create();

    @TempDir
    Path folder;

    static IntStream seeds() {
        return IntStream.range(20241124, 20241124 + REGISTERS);
    }

    /** Each process adds documents of its own to the same register, so that the next finds what the last left. */
    @ParameterizedTest(name = "kills by the seed {0}")
    @MethodSource("seeds")
    void keepsEachDocumentWholeOrNotAtAll(int seed) throws Exception {
        Random random = new Random(seed);
        Path home = folder.resolve("home");
        long kept = 0;
        int cutShort = 0;
        for (int kill = 0; kill < KILLS_OF_EACH; kill++) {
            int first = 1 + kill * DOCUMENTS_OF_EACH;
            Path texts = Readouts.folder(folder.resolve("texts-" + kill), first, first + DOCUMENTS_OF_EACH - 1);
            long reported = CommandProcess.start(home, "add", texts.toString()).killAfter(moment(random, kill));
            long now = soundDocuments(home, "seed " + seed + ", kill " + kill);
            assertThat(now - kept).as("seed %s, kill %s", seed, kill).isBetween(reported, (long) DOCUMENTS_OF_EACH);
            cutShort += now - kept < DOCUMENTS_OF_EACH ? 1 : 0;
            kept = now;
        }
        assertThat(cutShort)
                .as("kills that left something to add, seed %s", seed)
                .isGreaterThan(KILLS_OF_EACH / 2);
    }

    /** A while after some report; the first kill of a register comes while it is made, or soon after. */
    private static CommandProcess.Moment moment(Random random, int kill) {
        return kill == 0
                ? new CommandProcess.Moment(0, Duration.ofMillis(random.nextInt(2500)))
                : new CommandProcess.Moment(
                        1 + random.nextInt(DOCUMENTS_OF_EACH - 2), Duration.ofNanos(random.nextInt(15_000_000)));
    }

    /** How many documents there are; each has what the reader finds in its text, and no check finds a fault. */
    private static long soundDocuments(Path home, String when) {
        Register register = Register.open(home, READER, Clock.systemUTC());
        assertThat(register.check(home))
                .as(when)
                .flatExtracting(Checked::faults)
                .isEmpty();
        List<DocumentSummary> documents = register.documents();
        assertThat(documents).as(when).allSatisfy(summary -> {
            StoredDocument document = register.document(summary.id()).orElseThrow();
            assertThat(document.items()).isNotEmpty();
            assertThat(document.items().stream().map(one -> (Object) one.item()))
                    .containsExactlyElementsOf(
                            READER.read(page(document)).items().toList());
        });
        return documents.size();
    }

    private static Page page(StoredDocument document) {
        return new Page(
                document.text(),
                Optional.empty(),
                document.summary().published(),
                Optional.empty(),
                Optional.empty(),
                document.summary().language());
    }
}
