package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What remains whole when processes that add are killed, or come at the same time. */
class AddingProcessTest {
    private static final int MANY = 40;

    @TempDir
    static Path folder;

    private static Path readouts;
    private static String undisturbed;

    @BeforeAll
    static void addThemUndisturbed() throws Exception {
        readouts = Readouts.folder(folder.resolve("readouts"), 1, MANY);
        Path home = folder.resolve("undisturbed");
        assertThat(CommandProcess.run(home, "add", readouts.toString()).exit()).isZero();
        undisturbed = Readouts.written(home);
    }

    @ParameterizedTest(name = "after {0} documents")
    @ValueSource(ints = {1, 12})
    void isTakenUpAgainAfterBeingKilled(int reports) throws Exception {
        Path killed = folder.resolve("killed-" + reports);
        CommandProcess.start(killed, "add", readouts.toString()).killAfter(reports);
        assertThat(Readouts.count(killed)).isBetween((long) reports, (long) MANY);
        CommandProcess.Ended again = CommandProcess.run(killed, "add", readouts.toString());

        assertThat(again.exit()).as(again.err()).isZero();
        assertThat(Readouts.count(killed)).isEqualTo(MANY);
        assertThat(Readouts.written(killed)).isEqualTo(undisturbed);
    }

    @Test
    void letsSeveralAddAtOnce() throws Exception {
        Path early = Readouts.folder(folder.resolve("early"), 1, 30);
        Path late = Readouts.folder(folder.resolve("late"), 11, MANY);
        Path home = folder.resolve("home");
        List<CommandProcess> writers = List.of(
                CommandProcess.start(home, "add", early.toString()),
                CommandProcess.start(home, "add", late.toString()),
                CommandProcess.start(home, "add", late.toString()));
        for (CommandProcess writer : writers) {
            CommandProcess.Ended ended = writer.end();
            assertThat(ended.exit()).as(ended.err()).isZero();
        }

        assertThat(Readouts.count(home)).isEqualTo(MANY);
        assertThat(Readouts.written(home)).isEqualTo(undisturbed);
    }
}
