package org.chancery.reader.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * Bytes as they were received, with what the one who brings them knows about them. What is given here goes over what
 * the page says of itself.
 *
 * @param bytes the raw bytes; not copied, and not to be changed afterwards
 * @param name a file name or address that tells the form by its ending ({@code .html}, {@code .txt}, {@code .md})
 */
public record Source(
        byte[] bytes,
        String name,
        Optional<LocalDate> published,
        Optional<String> publisher,
        Optional<String> address,
        Optional<String> language) {
    public static Source of(byte[] bytes, String name) {
        return new Source(bytes, name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Source that
                && Arrays.equals(bytes, that.bytes)
                && name.equals(that.name)
                && published.equals(that.published)
                && publisher.equals(that.publisher)
                && address.equals(that.address)
                && language.equals(that.language);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(bytes) + name.hashCode();
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes)";
    }
}
