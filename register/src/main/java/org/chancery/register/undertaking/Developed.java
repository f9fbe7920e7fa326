package org.chancery.register.undertaking;

import java.util.EnumSet;
import java.util.Set;
import org.chancery.reader.development.Development;
import org.chancery.reader.development.Development.Course;
import org.chancery.reader.undertaking.Undertaking;
import org.chancery.register.told.Told;

/** What a document tells to have become of the very things that it seems to undertake. */
final class Developed {
    private static final Set<Course> CHANGES = EnumSet.of(Course.POSTPONED, Course.DROPPED);

    private final ByPlace<Development> developments;

    Developed(ByPlace<Development> developments) {
        this.developments = developments;
    }

    /** What only moves or drops something undertaken before is no new undertaking. */
    boolean isNoNew(Told<Undertaking> told) {
        return is(told, CHANGES);
    }

    /** "prepare a programme, which takes the place of the roadmap": no retelling of the roadmap. */
    boolean isInPlaceOfAnother(Told<Undertaking> told) {
        return is(told, EnumSet.of(Course.SUPERSEDED));
    }

    /**
     * "Preparations for the session have begun", "the treaty signed in May is in force": names what was announced or
     * signed, and tells what has become of it.
     */
    boolean isOnlyMentioned(Told<Undertaking> told) {
        return switch (told.item().kind()) {
            case PLANNED -> is(told, EnumSet.of(Course.PROGRESSED, Course.DONE));
            case SIGNED ->
                developments.at(told.place()).stream()
                        .anyMatch(later -> later.item().course() == Course.DONE && isWithin(later, told));
            case AGREED, COMMITTED, PROPOSED, INVITED, REQUESTED -> false;
        };
    }

    private boolean is(Told<Undertaking> told, Set<Course> courses) {
        return developments.at(told.place()).stream()
                .anyMatch(later -> courses.contains(later.item().course()) && Meetings.overlap(later, told));
    }

    private static boolean isWithin(Told<Development> later, Told<Undertaking> told) {
        var inner = later.item().words().passage();
        var outer = told.item().words().passage();
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }
}
