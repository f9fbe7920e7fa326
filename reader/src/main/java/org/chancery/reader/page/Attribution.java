package org.chancery.reader.page;

import org.chancery.reader.text.Words;

/**
 * Whose account a text says that it is.
 *
 * @param source who is named, such as "press service of the Ministry"
 * @param words where the text says so
 */
public record Attribution(String source, Words words) {
    public Attribution {
        if (source.isBlank()) {
            throw new IllegalArgumentException("an attribution names a source");
        }
    }
}
