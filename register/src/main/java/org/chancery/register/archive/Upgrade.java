package org.chancery.register.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.register.RegisterException;
import org.chancery.register.database.Address;
import org.chancery.register.database.Database;

/** An archive of an older schema, taken through the migrations since then in a folder that is gone afterwards. */
final class Upgrade implements AutoCloseable {
    private final Path folder;

    private Upgrade(Path folder) {
        this.folder = folder;
    }

    static Upgrade begin() {
        try {
            return new Upgrade(Files.createTempDirectory("chancery-upgrade-"));
        } catch (IOException e) {
            throw new RegisterException("cannot make a folder for the upgrade of an archive", e);
        }
    }

    /** The same archive in this program's schema; it lasts as long as this. */
    Path of(Archive older) {
        Address home = new Address.Folder(folder.resolve("home"));
        try (Database database = Database.open(home, older.manifest().schema())) {
            Restore.of(older, database.jdbi());
        }
        Path newer = folder.resolve("newer");
        Stamp stamp = new Stamp(older.manifest().instant(), older.manifest().program());
        try (Database database = Database.open(home)) {
            Archives.write(database.jdbi(), newer, stamp, Archives.Existing.REFUSED);
        }
        return newer;
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> inside = files.toList();
            for (Path file : inside.reversed()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new RegisterException("cannot remove the folder " + folder, e);
        }
    }
}
