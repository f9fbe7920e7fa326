package org.chancery.register.undertaking;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.reader.time.Edtf;
import org.chancery.reader.undertaking.Undertaking;
import org.chancery.reader.undertaking.Undertaking.Kind;
import org.chancery.register.decision.Rulings;
import org.chancery.register.entry.ContactEntry;
import org.chancery.register.entry.UndertakingEntry.Bearing;
import org.chancery.register.told.Likeness;
import org.chancery.register.told.Told;

/** Knows an undertaking again when another account of the same contact tells it, or a later document renews it. */
final class Retellings {
    private static final double ENOUGH = 0.62;
    private static final double SAME_CONTACT = 0.15;
    private static final double SAME_TIME = 0.1;

    /** What one account calls agreed another may call planned or promised. */
    private static final Set<Kind> BINDING = EnumSet.of(Kind.AGREED, Kind.COMMITTED, Kind.PLANNED);

    private final Matching matching;
    private final Docket docket;
    private final Visits visits;
    private final Rulings rulings;

    Retellings(Matching matching, Docket docket, Visits visits, Rulings rulings) {
        this.matching = matching;
        this.docket = docket;
        this.visits = visits;
        this.rulings = rulings;
    }

    /** An undertaking that is told again, and what speaks for it. */
    record Known(Followed undertaking, Likeness likeness) {}

    /**
     * The undertaking that is told again, if it is one.
     *
     * @param announced the contact that the words announce
     * @param at the contacts that the document is about
     */
    Optional<Known> of(Told<Undertaking> told, Optional<ContactEntry> announced, List<ContactEntry> at) {
        Optional<Known> merged = merged(told);
        if (merged.isPresent()) {
            return merged;
        }
        Set<Followed> candidates = new LinkedHashSet<>(docket.announcing(announced));
        candidates.addAll(docket.sharing(Quoted.of(told)));
        if (told.item().kind() == Kind.INVITED) {
            candidates.addAll(docket.invitations());
        }
        at.forEach(contact -> candidates.addAll(docket.madeAt(contact.id())));
        return candidates.stream()
                .filter(one -> one.first().place() < told.place() && isOneKind(one.undertaking(), told.item()))
                .filter(one -> !areTwo(one, told))
                .map(one -> new Known(one, likeness(one, told, announced, at)))
                .filter(one -> one.likeness().score() >= ENOUGH)
                .max(Comparator.comparingDouble((Known one) -> one.likeness().score())
                        .thenComparing(one -> one.undertaking().first().place(), Comparator.reverseOrder()));
    }

    private Optional<Known> merged(Told<Undertaking> told) {
        return rulings.with(told.id()).stream()
                .flatMap(item -> docket.toldBy(item).stream())
                .findFirst()
                .map(one -> new Known(one, Likeness.of(1, "a person has found them one")));
    }

    private boolean areTwo(Followed one, Told<Undertaking> told) {
        return rulings.areTwo(one.items(), List.of(told.id()))
                || rulings.isRefused(one.items(), told.id(), Bearing.REPEATS);
    }

    private static boolean isOneKind(Undertaking one, Undertaking other) {
        boolean isBoth = BINDING.contains(one.kind()) && BINDING.contains(other.kind());
        boolean isSameSides = one.by().equals(other.by()) || isBoth && one.by().containsAll(other.by());
        return isSameSides && (isBoth || one.kind() == other.kind());
    }

    private Likeness likeness(
            Followed one, Told<Undertaking> told, Optional<ContactEntry> announced, List<ContactEntry> at) {
        if (announced.isPresent() && one.announced().isPresent()) {
            return one.announces(announced.get()) ? Likeness.of(0.95, "the same contact announced") : Likeness.NONE;
        }
        boolean isInvited = one.undertaking().kind() == Kind.INVITED;
        if (isInvited) {
            return visits.areOne(one.first(), one.made(), told, at) && one.isOpenTo(told)
                    ? Likeness.of(0.8, "the same people invited by the same side")
                    : Likeness.NONE;
        }
        if (isAtOtherTime(one.undertaking(), told.item())) {
            return Likeness.NONE;
        }
        Likeness words = matching.likeness(Quoted.of(one.first()), Quoted.of(told));
        Likeness back = matching.likeness(Quoted.of(told), Quoted.of(one.first()));
        if (words.score() == 0 || back.score() == 0) {
            return Likeness.NONE;
        }
        boolean isOfOneContact = at.stream().anyMatch(contact -> one.wasMadeAt(contact.id()));
        Likeness lesser = words.score() <= back.score() ? words : back;
        // two accounts of one contact seldom tell as much: what the longer one adds does not count against it
        Likeness sum = isOfOneContact
                ? Likeness.of((words.score() + back.score()) / 2, words.reason())
                        .with(SAME_CONTACT, "made at the same contact")
                : lesser;
        boolean isAtOneTime = told.item().due().isPresent()
                && told.item().due().equals(one.undertaking().due());
        return isAtOneTime ? sum.with(SAME_TIME, "due at the same time") : sum;
    }

    private static boolean isAtOtherTime(Undertaking one, Undertaking other) {
        Optional<Edtf> left = one.due();
        Optional<Edtf> right = other.due();
        return left.isPresent() && right.isPresent() && !left.get().overlaps(right.get());
    }
}
