package org.chancery.register.archive;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

/** How the entries of an archive are named; nothing is ever unpacked by name. */
final class Entries {
    static final String MANIFEST = "manifest.json";

    /** The first that a ZIP can tell, so that the same register gives the same bytes. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final Pattern TABLE = Pattern.compile("tables/([a-z][a-z0-9_]*)\\.jsonl");
    private static final Pattern BYTES = Pattern.compile("bytes/([0-9a-f]{64})");

    private Entries() {}

    static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        return entry;
    }

    static String ofTable(String table) {
        return "tables/" + table + ".jsonl";
    }

    static String ofBytes(String sha256) {
        return "bytes/" + sha256;
    }

    /** The table whose rows an entry holds, if it holds those of one. */
    static Optional<String> table(String entry) {
        return Optional.of(TABLE.matcher(entry)).filter(Matcher::matches).map(found -> found.group(1));
    }

    /** The SHA-256 that an entry of bytes is named by, if it is one. */
    static Optional<String> sha256(String entry) {
        return Optional.of(BYTES.matcher(entry)).filter(Matcher::matches).map(found -> found.group(1));
    }
}
