package org.chancery.reader.person;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.chancery.reader.side.Side;
import org.jspecify.annotations.Nullable;

/** Those of one level who have been named so far, as far as it tells whom a post without a name means. */
final class Named {
    private final Optional<Side> home;

    /** Who may be of the home side: nothing tells of another. */
    private final Set<Who> atHome = new HashSet<>();

    private @Nullable Side last;

    Named(Optional<Side> home) {
        this.home = home;
    }

    /** A person is named; the side that is known by now stays. */
    void add(Who who) {
        Optional<Side> side = who.side();
        if (side.isPresent()) {
            last = side.get();
        }
        if (side.isEmpty() || side.equals(home)) {
            atHome.add(who);
        } else {
            atHome.remove(who);
        }
    }

    /** The home side where it has such a one, else that of the one named last of whom it is known. */
    Optional<Side> side() {
        return home.isPresent() && !atHome.isEmpty() ? home : Optional.ofNullable(last);
    }
}
