package org.chancery.register.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.chancery.register.RegisterException;

/** Opens files that should be archives, as far as their manifest. */
final class Zips {
    private static final int LARGEST_MANIFEST = 1_000_000;

    private Zips() {}

    static ZipFile open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new RegisterException("there is no file " + file);
        }
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new RegisterException(file + " is no archive of a register, or only a part of one", e);
        } catch (IOException e) {
            throw new RegisterException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    static Manifest manifest(Path file, ZipFile zip) {
        ZipEntry entry = zip.getEntry(Entries.MANIFEST);
        if (entry == null) {
            throw new RegisterException(file + " is no archive of a register: it has no manifest");
        }
        try {
            return ManifestForm.read(content(zip, entry));
        } catch (NewerArchiveException e) {
            throw new RegisterException(file + " " + e.getMessage(), e);
        } catch (IOException | RuntimeException e) {
            throw new RegisterException(file + " is damaged: its manifest cannot be read", e);
        }
    }

    /** Reading by way of the directory, which this does, leaves the sum over an entry uncompared. */
    private static byte[] content(ZipFile zip, ZipEntry entry) throws IOException {
        byte[] content;
        try (InputStream in = zip.getInputStream(entry)) {
            content = in.readNBytes(LARGEST_MANIFEST);
        }
        CRC32 sum = new CRC32();
        sum.update(content);
        if (sum.getValue() != entry.getCrc()) {
            throw new ZipException("the sum over the manifest is another");
        }
        return content;
    }

    static void close(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close " + zip.getName(), e);
        }
    }
}
