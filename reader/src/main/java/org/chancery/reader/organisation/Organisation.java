package org.chancery.reader.organisation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Item;
import org.chancery.reader.text.Passage;
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

    /** This company with what a list says of it: the longer name, side, sector and words of both. */
    Organisation joined(Organisation listed) {
        boolean isLonger = listed.name.length() > name.length();
        Organisation longer = isLonger ? listed : this;
        Organisation shorter = isLonger ? this : listed;
        List<String> forms = Stream.of(spellings, listed.spellings, List.of(shorter.name))
                .flatMap(List::stream)
                .filter(form -> !form.equals(longer.name))
                .distinct()
                .toList();
        List<Passage> passages = Stream.of(longer, shorter)
                .flatMap(one -> one.words.passages().stream())
                .distinct()
                .toList();
        return new Organisation(
                longer.name,
                Kind.COMPANY,
                side.or(listed::side),
                sector.or(listed::sector),
                forms,
                new Words(words.text(), passages, longer.words.rule()));
    }
}
