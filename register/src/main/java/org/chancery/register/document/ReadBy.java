package org.chancery.register.document;

import java.util.Optional;
import java.util.function.Function;
import org.chancery.reader.Reader;
import org.chancery.reader.Readout;
import org.chancery.reader.page.Page;

/**
 * How pages are read.
 *
 * @param version changes whenever readings may change
 * @param reading reads a page; empty for one in a language without a reader
 */
public record ReadBy(String version, Function<Page, Optional<Readout>> reading) {
    public ReadBy {
        if (version.isBlank()) {
            throw new IllegalArgumentException("what reads has a version");
        }
    }

    /** By the reader, in the languages that it reads. */
    public static ReadBy reader(Reader reader) {
        return new ReadBy(
                reader.version(),
                page -> reader.reads(page.language()) ? Optional.of(reader.read(page)) : Optional.empty());
    }
}
