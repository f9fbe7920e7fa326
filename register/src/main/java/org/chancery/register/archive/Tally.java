package org.chancery.register.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import org.chancery.register.document.Hash;

/** Counts and hashes what goes through to a stream, which stays open. */
final class Tally extends FilterOutputStream {
    private final MessageDigest digest = Hash.digest();
    private long size;

    Tally(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        digest.update(bytes, from, length);
        size += length;
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    /** Bytes so far. */
    long size() {
        return size;
    }

    /** The SHA-256 of all bytes; asked for once, at the end. */
    String sha256() {
        return Hash.of(digest);
    }
}
