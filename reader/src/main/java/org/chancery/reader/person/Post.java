package org.chancery.reader.person;

import java.util.Optional;
import org.chancery.reader.time.Edtf;

/**
 * An office as a text names it, without the state and the person.
 *
 * @param title for example "Deputy Minister of Foreign Affairs"
 * @param level the rank of the office, where its words tell it
 * @param standing whether it is held now, was held, or is about to be
 * @param from when the person took it up, where the text says so
 * @param to when the person left it, where the text says so
 */
public record Post(String title, Optional<Level> level, Standing standing, Optional<Edtf> from, Optional<Edtf> to) {
    /** How a person stands to an office. */
    public enum Standing {
        HOLDS,
        ACTING,
        FORMER,
        ELECT
    }

    public Post {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a post has a title");
        }
    }

    public static Post held(String title, Optional<Level> level) {
        return new Post(title, level, Standing.HOLDS, Optional.empty(), Optional.empty());
    }
}
