package org.chancery.register.person;

import java.util.Collection;
import org.chancery.register.told.Kinship;
import org.chancery.register.told.Likeness;

/** When two ways of speaking of someone mean one person: by name first, then by side, post and time. */
final class SamePerson implements Kinship<Mentioned> {
    /** From here on two are one. A surname alone needs the post with it. */
    static final double ENOUGH = 0.7;

    private static final double SAME_POST = 0.2;
    private static final double SAME_SIDE = 0.05;
    private static final double OTHER_POST = -0.35;

    /** Within so many days nobody changes between posts that are far apart. */
    private static final long SOON_IN_DAYS = 60;

    @Override
    public Collection<String> keys(Mentioned mentioned) {
        return mentioned.form().keys();
    }

    @Override
    public Likeness likeness(Mentioned one, Mentioned other) {
        Likeness likeness = one.form().likeness(other.form()).orElse(Likeness.NONE);
        if (likeness.score() == 0) {
            return likeness;
        }
        if (one.side().isPresent() && one.side().equals(other.side())) {
            likeness = likeness.with(SAME_SIDE, "the same side");
        }
        boolean isSamePost =
                one.posts().stream().anyMatch(post -> other.posts().stream().anyMatch(post::isLike));
        if (isSamePost) {
            likeness = likeness.with(SAME_POST, "the same post");
        } else if (isOtherPost(one, other)) {
            likeness = likeness.with(OTHER_POST, "posts that are far apart at one time");
        }
        long days = one.daysFrom(other);
        return likeness.with(0, days == 1 ? "1 day apart" : days + " days apart");
    }

    private static boolean isOtherPost(Mentioned one, Mentioned other) {
        boolean isUnlike = !one.posts().isEmpty()
                && !other.posts().isEmpty()
                && one.posts().stream().allMatch(post -> other.posts().stream().allMatch(post::isUnlike));
        return isUnlike && one.daysFrom(other) <= SOON_IN_DAYS;
    }

    /** A document tells its people apart; nobody serves two sides. */
    @Override
    public boolean areTwo(Mentioned one, Mentioned other) {
        boolean isOfTwoSides = one.side().isPresent()
                && other.side().isPresent()
                && !one.side().equals(other.side());
        return isOfTwoSides || one.sharesDocument(other);
    }
}
