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

    /** This post with what is told of its time and standing, as far as nothing is known of it. */
    Post told(Post told) {
        return new Post(
                title,
                level.or(told::level),
                told.standing == Standing.FORMER ? Standing.FORMER : standing,
                from.or(told::from),
                to.or(told::to));
    }

    /** This post, taken up at a time. */
    public Post since(Edtf begun) {
        return new Post(title, level, standing, Optional.of(begun), to);
    }

    /** This post, left at a time. */
    public Post until(Edtf left) {
        return new Post(title, level, standing, from, Optional.of(left));
    }

    /** This post, held no more. */
    public Post former() {
        return new Post(title, level, Standing.FORMER, from, to);
    }

    /** The same rank in another field, which begins with the same word: "at the Ministry of X". */
    Post elsewhere(String field) {
        int at = title.indexOf(" " + field.split(" ", 2)[0] + " ");
        String rank = at < 0 ? title : title.substring(0, at);
        return field.indexOf(' ') < 0 ? this : new Post(rank + " " + field, level, standing, from, to);
    }

    boolean isNamedLike(Post other) {
        return title.equalsIgnoreCase(other.title);
    }

    /** Whether another post of the same person is this one in other words. */
    boolean covers(Post other) {
        boolean isSameRank = level.isPresent() && level.equals(other.level) && standing == other.standing;
        boolean isGeneral = level.filter(rank -> rank == Level.FOREIGN_MINISTER || rank == Level.DEPUTY_MINISTER)
                        .isPresent()
                && other.level.filter(rank -> rank == Level.MINISTER).isPresent()
                && other.isOneWord();
        return isNamedLike(other) || isSameRank || isGeneral;
    }

    /** Whether the other is a bare word or has an abbreviation, and this does not. */
    boolean isFullerThan(Post other) {
        return other.isOneWord() && !isOneWord() || other.isAbbreviated() && !isAbbreviated();
    }

    /** Whether it is an envoy's rank without more, which a person keeps as a form of address. */
    boolean isAddress() {
        return isOneWord() && level.filter(rank -> rank == Level.AMBASSADOR).isPresent();
    }

    private boolean isAbbreviated() {
        return title.matches("(.* )?\\p{Lu}{2,3}");
    }

    private boolean isOneWord() {
        return title.indexOf(' ') < 0;
    }
}
