package org.chancery.reader.person;

import java.util.List;
import java.util.Optional;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Item;
import org.chancery.reader.text.Words;

/**
 * Someone who holds, held or speaks in an official or public role.
 *
 * @param name the fullest form in the document, without titles and honorifics
 * @param posts as the text gives them, in order of mention; empty if it gives none
 * @param side whom the person serves, where the text tells
 * @param spellings other forms of the name in the document, such as the surname alone
 */
public record Person(String name, List<Post> posts, Optional<Side> side, List<String> spellings, Words words)
        implements Item {
    public Person {
        posts = List.copyOf(posts);
        spellings = List.copyOf(spellings);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a person has a name: " + words.quote());
        }
    }

    /** The highest level among the posts held now. */
    public Optional<Level> level() {
        return posts.stream()
                .filter(post -> post.standing() != Post.Standing.FORMER)
                .flatMap(post -> post.level().stream())
                .min(Level::compareTo);
    }
}
