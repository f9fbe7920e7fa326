package org.chancery.register.contact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.contact.Contact.Kind;
import org.chancery.reader.side.Side;
import org.chancery.reader.time.Edtf;
import org.chancery.register.told.Folded;
import org.chancery.register.told.Kinship;
import org.chancery.register.told.Likeness;
import org.chancery.register.told.SideWords;

/** When two tellings are of one contact: by the number of the sitting, or by time, kind, people and place together. */
final class SameContact implements Kinship<Telling> {
    static final double ENOUGH = 0.6;

    /** Accounts without a day are of one contact if they were published this close to each other. */
    private static final long CLOSE_IN_DAYS = 3;

    /** What is announced for longer than this has no month of its own to be found by. */
    private static final long LONGEST_IN_MONTHS = 13;

    private static final Set<Kind> NUMBERED = Set.of(Kind.SESSION, Kind.CONSULTATIONS);
    private static final Set<Kind> SMALL = Set.of(Kind.MEETING, Kind.CALL);

    private final BodyNames bodies;
    private final SideWords sides;

    SameContact(BodyNames bodies, SideWords sides) {
        this.bodies = bodies;
        this.sides = sides;
    }

    @Override
    public Collection<String> keys(Telling telling) {
        List<String> keys = new ArrayList<>();
        telling.ordinal().ifPresent(ordinal -> keys.add("number " + ordinal));
        telling.when().ifPresent(time -> months(time, keys));
        telling.first().ifPresent(time -> months(time, keys));
        if (telling.when().isEmpty() || !telling.published().equals(LocalDate.MIN)) {
            months(near(telling, -CLOSE_IN_DAYS), near(telling, CLOSE_IN_DAYS), keys);
        }
        return keys;
    }

    private static void months(Edtf time, List<String> keys) {
        if (time.first().isPresent() && time.last().isPresent()) {
            months(time.first().get(), time.last().get(), keys);
        }
    }

    private static LocalDate near(Telling telling, long days) {
        LocalDate day = telling.published();
        return day.equals(LocalDate.MIN) ? day : day.plusDays(days);
    }

    private static void months(LocalDate first, LocalDate last, List<String> keys) {
        YearMonth month = YearMonth.from(first);
        for (int i = 0; i <= LONGEST_IN_MONTHS && !month.isAfter(YearMonth.from(last)); i++) {
            keys.add(month.toString());
            month = month.plusMonths(1);
        }
    }

    @Override
    public Likeness likeness(Telling one, Telling other) {
        if (isOneSitting(one, other)) {
            return Likeness.of(0.95, "the same sitting by its number");
        }
        if (kinds(one.contact().kind(), other.contact().kind()) == 0) {
            return Likeness.NONE;
        }
        Likeness time = time(one, other);
        if (time.score() == 0) {
            return Likeness.NONE;
        }
        Likeness sum = time.with(kinds(one.contact().kind(), other.contact().kind()), "the same kind");
        long shared = one.shared(other);
        if (shared > 0) {
            sum = sum.with(shared > 1 ? 0.35 : 0.25, shared > 1 ? "the same people" : "one person in both");
        }
        return place(one, other, body(one, other, sum));
    }

    private boolean isOneSitting(Telling one, Telling other) {
        boolean isSameNumber = one.ordinal().isPresent() && one.ordinal().equals(other.ordinal());
        boolean isSameKind = one.contact().kind() == other.contact().kind()
                || one.contact().kind() == Kind.MEETING
                || other.contact().kind() == Kind.MEETING;
        boolean isNamed = one.body().isPresent() && other.body().isPresent();
        return isSameNumber && bodies.mayBeOne(one.body(), other.body()) && (isSameKind || isNamed);
    }

    private static double kinds(Kind one, Kind other) {
        if (one == other) {
            return 0.2;
        }
        boolean isSitting = NUMBERED.contains(one) || NUMBERED.contains(other);
        boolean isMeeting = one == Kind.MEETING || other == Kind.MEETING || one == Kind.CONFERENCE;
        return isSitting && isMeeting ? 0.1 : 0;
    }

    private static Likeness time(Telling one, Telling other) {
        if (isMovedFrom(one, other) || isMovedFrom(other, one)) {
            return Likeness.of(0.4, "put off from the time that the other tells");
        }
        Optional<Edtf> left = one.when();
        Optional<Edtf> right = other.when();
        if (left.isPresent() && right.isPresent()) {
            if (!left.get().overlaps(right.get())) {
                return Likeness.NONE;
            }
            boolean isOneDay = left.get().equals(right.get()) && left.get().precision() == Edtf.Precision.DAY;
            return isOneDay ? Likeness.of(0.4, "the same day") : Likeness.of(0.25, "times that overlap");
        }
        boolean isAhead = one.status() == Contact.Status.PLANNED || other.status() == Contact.Status.PLANNED;
        long days = Math.abs(ChronoUnit.DAYS.between(one.published(), other.published()));
        return days <= CLOSE_IN_DAYS && one.status() == other.status() && !isAhead
                ? Likeness.of(0.25, days == 1 ? "told 1 day apart" : "told " + days + " days apart")
                : Likeness.NONE;
    }

    private static boolean isMovedFrom(Telling moved, Telling before) {
        return before.status() == Contact.Status.PLANNED
                && before.first().isEmpty()
                && moved.first().isPresent()
                && before.when().filter(moved.first().get()::overlaps).isPresent();
    }

    private Likeness body(Telling one, Telling other, Likeness sum) {
        boolean isOneBody =
                one.body().isPresent() && other.body().isPresent() && bodies.mayBeOne(one.body(), other.body());
        return isOneBody ? sum.with(0.2, "the same body") : sum;
    }

    private Likeness place(Telling one, Telling other, Likeness sum) {
        if (one.contact().where().isEmpty() || other.contact().where().isEmpty()) {
            return sum;
        }
        String left = one.contact().where().get();
        String right = other.contact().where().get();
        if (Folded.shared(left, right) == 1 || isOneSeat(one, other)) {
            return sum.with(0.15, "the same place");
        }
        // a state is no other place than a city in it
        boolean isWide = sides.isSide(left, one.told().document().language())
                || sides.isSide(right, other.told().document().language());
        return isWide ? sum : sum.with(-0.2, "another place");
    }

    /** "Vienna" is where "Вена" is: cities where sides sit are known in every language. */
    private boolean isOneSeat(Telling one, Telling other) {
        SortedSet<Side> left = seat(one);
        return !left.isEmpty() && left.equals(seat(other));
    }

    private SortedSet<Side> seat(Telling telling) {
        return sides.seated(
                telling.contact().where().orElse(""), telling.told().document().language());
    }

    @Override
    public boolean areTwo(Telling one, Telling other) {
        boolean isNumbered = one.ordinal().isPresent() && other.ordinal().isPresent();
        if (isNumbered) {
            // the names of a body in two languages have no words in common, and tell nothing of each other
            boolean isOfOneLanguage = one.told()
                    .document()
                    .language()
                    .equals(other.told().document().language());
            return !one.ordinal().equals(other.ordinal()) || isOfOneLanguage && !isOneSitting(one, other);
        }
        boolean isOfOthers = SMALL.contains(one.contact().kind()) && one.sidesDiffer(other);
        boolean isToldApart = one.told().place() == other.told().place()
                && (one.contact().kind() != other.contact().kind()
                        || !one.when().equals(other.when()));
        return isOfOthers || isToldApart;
    }
}
