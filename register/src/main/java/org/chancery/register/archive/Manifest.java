package org.chancery.register.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an archive says of itself.
 *
 * @param format version of the form of the archive
 * @param program version of the program that wrote it
 * @param schema version of the register's schema
 * @param instant when it was written, in UTC
 * @param tables one for each table
 * @param bytes the sources and whatever else lies in entries of its own
 */
public record Manifest(int format, String program, int schema, Instant instant, List<Part> tables, Bytes bytes) {
    /** The form of archives that this program writes; it reads this and all earlier ones. */
    static final int FORMAT = 1;

    public Manifest {
        if (format < 1 || schema < 1) {
            throw new IllegalArgumentException("no archive has format " + format + " and schema " + schema);
        }
        tables = List.copyOf(tables);
    }

    /**
     * A table of the archive.
     *
     * @param size in bytes
     * @param sha256 of its entry, in lower-case hexadecimal
     */
    public record Part(String name, long rows, long size, String sha256) {
        public Part {
            if (!name.matches("[a-z][a-z0-9_]*") || rows < 0 || size < 0 || !sha256.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("no part of an archive: " + name);
            }
        }
    }

    /**
     * All entries of bytes together.
     *
     * @param size in bytes
     */
    public record Bytes(long entries, long size) {}

    /** Rows of all tables. */
    public long rows() {
        return tables.stream().mapToLong(Part::rows).sum();
    }

    /** Rows of one table; 0 if it is not there. */
    public long rowsOf(String table) {
        return part(table).map(Part::rows).orElse(0L);
    }

    Optional<Part> part(String table) {
        return tables.stream().filter(part -> part.name().equals(table)).findFirst();
    }
}
