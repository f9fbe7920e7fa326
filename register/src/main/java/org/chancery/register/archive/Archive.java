package org.chancery.register.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.chancery.register.RegisterException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** An archive that is read. It is verified whole before it is handed out; nothing of it is unpacked to a file. */
final class Archive implements AutoCloseable {
    /** What SQLite holds in one column at most. */
    private static final long LARGEST_BYTES = 1_000_000_000;

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_SHOWN = 60;

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private Archive(Path file, ZipFile zip, Manifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** What is done with each row of a table. */
    interface Taking {
        void row(Map<String, Value> row);
    }

    /**
     * Opens an archive, reads all of it once and compares it with its manifest: names, sizes, numbers, hashes, and
     * whether the bytes that rows speak of are there.
     *
     * @throws RegisterException if it is no archive, one of a newer form, or a damaged one
     */
    static Archive verified(Path file) {
        ZipFile zip = Zips.open(file);
        try {
            Archive archive = new Archive(file, zip, Zips.manifest(file, zip));
            archive.verify();
            return archive;
        } catch (RuntimeException e) {
            Zips.close(zip);
            throw e;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    Path file() {
        return file;
    }

    @Override
    public void close() {
        Zips.close(zip);
    }

    /** Gives the rows of a table in the order in which they were written. */
    void rows(Manifest.Part part, Taking taking) {
        long count = 0;
        try (InputStream in = zip.getInputStream(zip.getEntry(Entries.ofTable(part.name())));
                JsonParser json = JsonLines.reader(in)) {
            Optional<Map<String, Value>> row = JsonLines.next(json);
            while (row.isPresent()) {
                taking.row(row.get());
                count++;
                row = JsonLines.next(json);
            }
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            throw damaged("the rows of " + part.name() + " cannot be read", e);
        }
        if (count != part.rows()) {
            throw damaged("it has " + count + " rows of " + part.name() + ", and its manifest says " + part.rows());
        }
    }

    /** The bytes of a hash. */
    byte[] bytes(String sha256) {
        try (InputStream in = zip.getInputStream(zip.getEntry(Entries.ofBytes(sha256)))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw damaged("the bytes " + sha256 + " cannot be read", e);
        }
    }

    private void verify() {
        Map<String, Manifest.Part> awaited = new HashMap<>();
        manifest.tables().forEach(part -> awaited.put(part.name(), part));
        long entries = 0;
        long size = 0;
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            Optional<String> sha256 = Entries.sha256(entry.getName());
            Optional<Manifest.Part> part = Entries.table(entry.getName()).map(awaited::remove);
            if (sha256.isPresent()) {
                entries++;
                size += verifyBytes(entry, sha256.get());
            } else if (part.isPresent()) {
                verifyRows(entry, part.get());
            } else if (!entry.getName().equals(Entries.MANIFEST)) {
                throw damaged("it holds '" + shown(entry.getName()) + "', which belongs to no archive");
            }
        }
        if (!awaited.isEmpty()) {
            throw damaged("it lacks the rows of "
                    + String.join(", ", awaited.keySet().stream().sorted().toList()));
        }
        if (entries != manifest.bytes().entries() || size != manifest.bytes().size()) {
            throw damaged("it lacks sources, or has some too many");
        }
    }

    private long verifyBytes(ZipEntry entry, String sha256) {
        Tally tally = tally(entry, LARGEST_BYTES);
        if (tally.size() > LARGEST_BYTES || !tally.sha256().equals(sha256)) {
            throw damaged("the bytes " + sha256 + " are not those that were written");
        }
        return tally.size();
    }

    private void verifyRows(ZipEntry entry, Manifest.Part part) {
        Tally tally = tally(entry, part.size());
        if (tally.size() != part.size() || !tally.sha256().equals(part.sha256())) {
            throw damaged("the rows of " + part.name() + " are not those that were written");
        }
        rows(part, row -> row.values().forEach(this::verifyIsThere));
    }

    private void verifyIsThere(Value value) {
        if (value instanceof Value.Bytes(String sha256) && zip.getEntry(Entries.ofBytes(sha256)) == null) {
            throw damaged("it lacks the bytes " + shown(sha256));
        }
    }

    /** Reads an entry to its end, or as soon as it is longer than it may be, which an absurd one is for long. */
    private Tally tally(ZipEntry entry, long most) {
        Tally tally = new Tally(OutputStream.nullOutputStream());
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0 && tally.size() <= most; read = in.read(buffer)) {
                tally.write(buffer, 0, read);
            }
        } catch (IOException e) {
            throw damaged("'" + shown(entry.getName()) + "' cannot be read", e);
        }
        return tally;
    }

    private RegisterException damaged(String how) {
        return new RegisterException(file + " is damaged: " + how);
    }

    private RegisterException damaged(String how, Exception cause) {
        return new RegisterException(file + " is damaged: " + how, cause);
    }

    /** Something that may be of any length and make. */
    private static String shown(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= LONGEST_SHOWN ? plain : plain.substring(0, LONGEST_SHOWN) + "\u2026";
    }
}
