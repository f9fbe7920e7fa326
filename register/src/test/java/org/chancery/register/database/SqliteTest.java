package org.chancery.register.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.register.RegisterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a file can be. */
class SqliteTest {
    @TempDir
    Path home;

    @Test
    void isNotALetter() throws Exception {
        Files.writeString(home.resolve("register.db"), "this is a letter, not a register. ".repeat(200));
        assertThatThrownBy(() -> Database.open(new Address.Folder(home)))
                .isInstanceOf(RegisterException.class)
                .hasMessage("cannot open the register in " + home + ": its file is no register");
    }

    @Test
    void isNotAFolder() throws Exception {
        Files.createDirectory(home.resolve("register.db"));
        assertThatThrownBy(() -> Database.open(new Address.Folder(home)))
                .isInstanceOf(RegisterException.class)
                .hasMessage("cannot open the register in " + home + ": its file can be neither opened nor made");
    }

    @Test
    void doesNotLieInAFile() throws Exception {
        Path file = Files.createFile(home.resolve("home"));
        assertThatThrownBy(() -> Database.open(new Address.Folder(file)))
                .isInstanceOf(RegisterException.class)
                .hasMessage("cannot make the folder " + file + " for the register");
    }
}
