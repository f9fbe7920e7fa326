package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading everything again can be interrupted at any time and is taken up where it was left. */
class RereadProcessTest {
    private static final int MANY = 30;

    @TempDir
    Path folder;

    @Test
    void goesOnWithWhatIsLeftAfterBeingKilled() throws Exception {
        Path home = folder.resolve("home");
        Path readouts = Readouts.folder(folder.resolve("readouts"), 1, MANY);
        assertThat(CommandProcess.run(home, "add", readouts.toString()).exit()).isZero();
        String before = Readouts.written(home);
        asReadByAnOlderReader(home);

        CommandProcess.start(home, "reread").killAfter(8);
        CommandProcess.Ended again = CommandProcess.run(home, "reread");
        assertThat(again.exit()).as(again.err()).isZero();
        int left = Integer.parseInt(again.out().split(" ")[0]);
        assertThat(left).isBetween(0, MANY - 8);
        assertThat(again.err().lines()).hasSize(left);
        assertThat(Readouts.written(home)).isEqualTo(before);
        assertThat(CommandProcess.run(home, "reread").out()).startsWith("0 read again");
    }

    private static void asReadByAnOlderReader(Path home) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("register.db"));
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update reading set reader_version = 'older'"))
                    .isEqualTo(MANY);
        }
    }
}
