package org.chancery.reader.organisation;

import java.util.List;
import java.util.Optional;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Item;
import org.chancery.reader.text.Words;

/**
 * A named body.
 *
 * @param name the longest form in the document, without an article
 * @param side whom it serves or where it sits, where the text tells; for a mechanism see the contacts that name it
 * @param sector what a company deals in, in the words of the text
 * @param spellings other forms in the document, such as the acronym
 */
public record Organisation(
        String name, Kind kind, Optional<Side> side, Optional<String> sector, List<String> spellings, Words words)
        implements Item {
    /** What sort of body it is. */
    public enum Kind {
        COMPANY,
        GOVERNMENT,
        INTERNATIONAL,
        MECHANISM,
        OTHER
    }

    public Organisation {
        spellings = List.copyOf(spellings);
        if (name.isBlank()) {
            throw new IllegalArgumentException("an organisation has a name: " + words.quote());
        }
    }
}
