package org.chancery.reader.page;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.reader.text.KeptText;
import org.chancery.reader.text.Passage;

/**
 * The kept text of one document with what is known about it.
 *
 * @param title where the title stands in the text
 * @param published the day of publication, against which "today" and "on Friday" are resolved
 * @param publisher who published it, in words
 * @param address where it was published, a URI
 * @param language BCP 47 tag of the language it is written in, such as {@code en}; {@code und} where none is recognised
 * @param attribution whose account the text says that it is
 */
public record Page(
        KeptText text,
        Optional<Passage> title,
        Optional<LocalDate> published,
        Optional<String> publisher,
        Optional<String> address,
        String language,
        Optional<Attribution> attribution)
        implements Paged {
    public Page {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a page has words");
        }
        if (language.isBlank()) {
            throw new IllegalArgumentException("a page's language is a tag, 'und' if unknown");
        }
    }

    /** A page whose text names no source. */
    public Page(
            KeptText text,
            Optional<Passage> title,
            Optional<LocalDate> published,
            Optional<String> publisher,
            Optional<String> address,
            String language) {
        this(text, title, published, publisher, address, language, Optional.empty());
    }
}
