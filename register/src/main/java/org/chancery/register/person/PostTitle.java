package org.chancery.register.person;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.reader.person.Level;
import org.chancery.reader.person.Post;
import org.chancery.register.told.DataFile;
import org.chancery.register.told.Folded;

/**
 * A post as it is compared with others: "Deputy Minister of Energy" and "Undersecretary in the Ministry of Energy" are one.
 *
 * @param level empty where its words do not tell it
 * @param field its words that do not tell the rank; empty for a rank alone
 */
record PostTitle(Optional<Level> level, Set<String> field) {
    private static final String FILE = "rank.words";
    private static final Set<String> RANKS = load();

    /** Posts whose holders could hardly be one person within weeks are so many levels apart. */
    private static final int FAR = 3;

    PostTitle {
        field = Set.copyOf(field);
    }

    static PostTitle of(Post post) {
        Set<String> field = new TreeSet<>(Arrays.asList(Folded.of(post.title()).split(" ")));
        field.removeAll(RANKS);
        field.remove("");
        return new PostTitle(rank(post), field);
    }

    /** A foreign minister is a minister with a field of his own. */
    private static Optional<Level> rank(Post post) {
        return post.level().map(level -> level == Level.FOREIGN_MINISTER ? Level.MINISTER : level);
    }

    /** Whether both are of one rank and one field, as far as both tell it. */
    boolean isLike(PostTitle other) {
        boolean isOneRank = level.isEmpty() && other.level.isEmpty() || level.equals(other.level);
        return isOneRank && sharesField(other);
    }

    private boolean sharesField(PostTitle other) {
        if (field.isEmpty() || other.field.isEmpty()) {
            return level.isPresent();
        }
        long common = field.stream().filter(other.field::contains).count();
        return 2 * common > Math.min(field.size(), other.field.size());
    }

    /** Whether nobody holds both at one time: ranks far apart, in fields of which neither is the other's. */
    boolean isUnlike(PostTitle other) {
        if (level.isEmpty() || other.level.isEmpty() || field.isEmpty() || other.field.isEmpty()) {
            return false;
        }
        return areFar(level.get(), other.level.get()) && field.stream().noneMatch(other.field::contains);
    }

    private static boolean areFar(Level one, Level other) {
        Level higher = one.compareTo(other) < 0 ? one : other;
        Level lower = one.compareTo(other) < 0 ? other : one;
        return EnumSet.range(higher, lower).size() > FAR;
    }

    private static Set<String> load() {
        return DataFile.lines(PostTitle.class, FILE).stream()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
