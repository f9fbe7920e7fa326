package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.chancery.outside.Server;
import org.chancery.register.database.Address;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** A register on a server is named on the command line or in the environment, and its password is told nowhere. */
class DatabaseOptionTest {
    private static final Map<String, String> ENVIRONMENT =
            Map.of("CHANCERY_HOME", "/srv/register", "CHANCERY_DATABASE", "jdbc:postgresql://db.example/register");

    @TempDir
    Path folder;

    private Path readouts;
    private Path home;

    @BeforeEach
    void writeReadouts() throws Exception {
        readouts = Readouts.folder(folder.resolve("readouts"), 1, 3);
        home = folder.resolve("home");
    }

    @Test
    void keepsTheRegisterOnTheServer() throws Exception {
        String url = Server.freshDatabase("");
        CommandProcess.Ended added = run("add", readouts.toString(), "--database", url);
        assertThat(added.exit()).as(added.err()).isZero();
        assertThat(added.out())
                .isEqualTo("3 added, 0 kept already, 0 failed; the register is in " + url.substring(0, url.indexOf('?'))
                        + System.lineSeparator());
        assertThat(added.err()).hasLineCount(3).doesNotContain(Server.PASSWORD);

        CommandProcess.Ended nothing = run("brief", "KZ", "FR", "--database", url);
        assertThat(nothing.exit()).isEqualTo(1);
        assertThat(nothing.err()).contains("holds nothing on KZ").doesNotContain(Server.PASSWORD);

        CommandProcess.Ended brief = run("brief", "MD", "LV", "--for", "2026-01-01", "--database", url);
        CommandProcess.run(home, "add", readouts.toString());
        assertThat(brief.out())
                .isEqualTo(run("brief", "MD", "LV", "--for", "2026-01-01").out())
                .contains("Moldova");
    }

    @Test
    void saysInOneSentenceThatTheConnectionWasLost() throws Exception {
        String url = Server.freshDatabase("");
        run("brief", "MD", "LV", "--database", url);
        Server.cutOffWriters(url, "finding");
        CommandProcess.Ended lost = run("add", readouts.toString(), "--database", url);
        assertThat(lost.exit()).isEqualTo(1);
        assertThat(lost.out()).isEmpty();
        assertThat(lost.err().lines().filter(line -> line.startsWith("chancery: ")))
                .singleElement()
                .asString()
                .matches("chancery: cannot keep \\S+ in the register: the connection to the server was lost");
        assertThat(lost.err()).hasLineCount(1);

        Server.spareWriters(url, "finding");
        assertThat(run("add", readouts.toString(), "--database", url).out()).startsWith("3 added, 0 kept already");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:sqlite:secret.db", "jdbc:postgresql://desk:secret@db.example/register"})
    void doesNotRepeatWhatIsNoAddress(String address) throws Exception {
        CommandProcess.Ended misused = run("brief", "MD", "LV", "--database", address);
        assertThat(misused.exit()).isEqualTo(2);
        assertThat(misused.err())
                .startsWith(
                        "--database is given no address of a PostgreSQL database; one is written jdbc:postgresql://")
                .doesNotContain("secret");
    }

    @Test
    void putsWhatIsTypedOverTheEnvironment() {
        assertThat(typed().register(ENVIRONMENT)).hasToString("jdbc:postgresql://db.example/register");
        assertThat(typed("--database", "jdbc:postgresql://other.example/register")
                        .register(ENVIRONMENT))
                .hasToString("jdbc:postgresql://other.example/register");
        assertThat(typed("--home", "/srv/other").register(ENVIRONMENT))
                .isEqualTo(new Address.Folder(Path.of("/srv/other")));
        assertThat(typed("--home", "/srv/other").register(Map.of("CHANCERY_DATABASE", " ")))
                .isEqualTo(new Address.Folder(Path.of("/srv/other")));
    }

    private static Home typed(String... arguments) {
        return CommandLine.populateCommand(new Home(), arguments);
    }

    private CommandProcess.Ended run(String... arguments) throws Exception {
        return CommandProcess.run(home, arguments);
    }
}
