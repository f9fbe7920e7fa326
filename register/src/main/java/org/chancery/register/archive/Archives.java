package org.chancery.register.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;
import org.chancery.register.RegisterException;
import org.chancery.register.database.Database;
import org.chancery.register.database.Snapshot;
import org.jdbi.v3.core.Jdbi;
import tools.jackson.core.exc.JacksonIOException;

/** Registers in archives: written while others add, and restored into an empty place. */
public final class Archives {
    private static final int BUFFER = 1 << 16;

    private Archives() {}

    /** What becomes of a file that is there already. */
    public enum Existing {
        REFUSED,
        REPLACED
    }

    /**
     * Writes a register as it is at one moment. The file is written beside its place, for its owner alone to read, and
     * moved there when it is whole.
     *
     * @throws RegisterException if the file is there already and is not to be replaced, or cannot be written
     */
    public static Manifest write(Jdbi db, Path file, Stamp stamp, Existing existing) {
        refuseExisting(file, existing);
        Path folder = file.toAbsolutePath().getParent();
        try {
            Path beside = Files.createTempFile(folder, file.getFileName() + "-", ".part");
            try {
                Manifest manifest = Snapshot.of(db, handle -> {
                    try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE);
                            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
                        Manifest written = Backup.write(handle, out, stamp);
                        out.flush();
                        channel.force(true);
                        return written;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
                refuseExisting(file, existing);
                move(beside, file);
                return manifest;
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException | UncheckedIOException | JacksonIOException e) {
            throw new RegisterException("cannot write " + file + ": " + reason(e), e);
        }
    }

    /**
     * Restores an archive, whole or not at all. One of an older schema is brought up to this program's first.
     *
     * @param place opens the register to restore into, which is asked for once the archive is known to be sound
     * @throws RegisterException if the archive is none, damaged, or of a newer program, or the place is not empty
     */
    public static Manifest restore(Path file, Supplier<Database> place) {
        try (Archive archive = Archive.verified(file)) {
            int schema = archive.manifest().schema();
            if (schema > Database.latestSchema()) {
                throw new RegisterException(file + " holds a register of schema " + schema
                        + ", which is newer than this program's, " + Database.latestSchema());
            }
            if (schema == Database.latestSchema()) {
                restore(archive, place);
            } else {
                upgraded(archive, place);
            }
            return archive.manifest();
        }
    }

    private static void upgraded(Archive older, Supplier<Database> place) {
        try (Upgrade upgrade = Upgrade.begin();
                Archive newer = Archive.verified(upgrade.of(older))) {
            restore(newer, place);
        }
    }

    private static void restore(Archive archive, Supplier<Database> place) {
        try (Database database = place.get()) {
            Restore.of(archive, database.jdbi());
        }
    }

    private static void refuseExisting(Path file, Existing existing) {
        if (existing == Existing.REFUSED && Files.exists(file)) {
            throw new RegisterException("there is a file " + file + " already; it was left as it is");
        }
    }

    private static void move(Path beside, Path file) throws IOException {
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String reason(Exception e) {
        Throwable cause = e instanceof UncheckedIOException || e instanceof JacksonIOException ? e.getCause() : e;
        return cause == null || cause.getMessage() == null ? e.toString() : cause.getMessage();
    }
}
