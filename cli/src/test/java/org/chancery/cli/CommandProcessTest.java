package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command as its caller sees it: exit code, one line that says why, and nothing half done. */
class CommandProcessTest {
    private static final String POLISH =
            "Spotkanie w Rydze\n\nMinistrowie spotkali si\u0119 w Rydze i rozmawiali o handlu oraz o energetyce.\n";

    @TempDir
    Path folder;

    private Path home;
    private Path texts;

    @BeforeEach
    void writeTexts() throws Exception {
        home = folder.resolve("home");
        texts = Readouts.folder(folder.resolve("texts"), 1, 2);
        Files.delete(texts.resolve("index.json"));
        Files.writeString(texts.resolve("empty.txt"), " \n");
        Files.write(texts.resolve("binary.txt"), new byte[] {0, 1, 2, (byte) 0xFF, 0, 7});
        Files.writeString(texts.resolve("menu.html"), "<!doctype html><nav><a href='/'>Home</a></nav><p>Search</p>");
        Files.writeString(texts.resolve("polish.txt"), POLISH);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        read none.txt           | there is no file
        read empty.txt          | there is nothing in it
        read binary.txt         | this is no text
        read menu.html          | there is no article on this page
        read polish.txt         | there is no reader for the language 'pl' yet
        brief QQ LV             | 'QQ' is no code of a state
        brief MD LV             | holds nothing on MD\u2013LV
        check                   | there is no register in
        backup none.zip         | there is no register in
        restore none.zip        | there is no file none.zip
        """)
    void saysInOneLineWhyItFailed(String typed, String why) throws Exception {
        CommandProcess.Ended ended = run(typed);
        assertThat(ended.exit()).as(ended.err()).isEqualTo(1);
        assertThat(ended.err()).startsWith("chancery: ").contains(why).hasLineCount(1);
        assertThat(ended.out()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        brief MD                              | Missing required parameter
        read note-01.txt --published tomorrow | 'tomorrow' is no day; a day is written 2024-11-24
        """)
    void tellsMisuseFromFailure(String typed, String why) throws Exception {
        CommandProcess.Ended ended = run(typed);
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.err().lines().findFirst().orElse("")).contains(why).doesNotContain("java.");
    }

    @Test
    void doesTheRestOfABatchWithBadFiles() throws Exception {
        CommandProcess.Ended ended = CommandProcess.run(home, "add", texts.toString(), "none.txt");
        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.out()).startsWith("3 added, 0 kept already, 4 failed").hasLineCount(1);
        assertThat(ended.err())
                .contains("1/7  ", "7/7  ")
                .contains("polish.txt: kept unread: there is no reader for the language 'pl' yet");
        assertThat(ended.err().lines().skip(7)).hasSize(4).allMatch(line -> line.startsWith("failed: "));
        assertThat(Readouts.count(home)).isEqualTo(3);

        assertThat(CommandProcess.run(home, "read", texts.resolve("note-01.txt").toString())
                        .exit())
                .isZero();
    }

    private CommandProcess.Ended run(String typed) throws Exception {
        String[] words = typed.split(" ");
        if (words[0].equals("read")) {
            words[1] = texts.resolve(words[1]).toString();
        }
        return CommandProcess.run(home, words);
    }
}
