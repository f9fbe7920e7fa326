package org.chancery.register.undertaking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.development.Development;
import org.chancery.reader.time.Edtf;
import org.chancery.reader.undertaking.Undertaking;
import org.chancery.register.decision.Rulings;
import org.chancery.register.entry.ContactEntry;
import org.chancery.register.entry.EntryId;
import org.chancery.register.entry.UndertakingEntry.Bearing;
import org.chancery.register.entry.UndertakingEntry.FollowUp;
import org.chancery.register.entry.UndertakingEntry.State;
import org.chancery.register.evidence.Evidence;
import org.chancery.register.item.Basis;
import org.chancery.register.told.Likeness;
import org.chancery.register.told.Told;

/** An undertaking on its way through the documents, which are brought to it in their order. */
final class Followed {
    /** What settled it is told by several accounts within so many days. */
    private static final long CLOSE_IN_DAYS = 10;

    private final Told<Undertaking> first;
    private final Optional<ContactEntry> announced;
    private final Rulings rulings;
    private final List<Told<Undertaking>> told = new ArrayList<>();
    private final List<UUID> items = new ArrayList<>();
    private final Map<EntryId, ContactEntry> madeAt = new LinkedHashMap<>();
    private final List<FollowUp> followUp = new ArrayList<>();
    private State state;
    private Optional<LocalDate> settled;
    private LocalDate mentioned;
    private Optional<Edtf> moved = Optional.empty();

    /**
     * As first told.
     *
     * @param announced the contact that its own words announce
     * @param isDone whether its words alone settle it, as those of a signing may
     * @param rulings which links people have accepted and refused
     */
    Followed(Told<Undertaking> first, Optional<ContactEntry> announced, boolean isDone, Rulings rulings) {
        this.first = first;
        this.announced = announced;
        this.rulings = rulings;
        told.add(first);
        items.add(first.id());
        mentioned = first.day();
        state = isDone ? State.DONE : State.OPEN;
        settled = isDone ? Optional.of(first.day()) : Optional.empty();
    }

    Told<Undertaking> first() {
        return first;
    }

    Undertaking undertaking() {
        return first.item();
    }

    List<Told<Undertaking>> told() {
        return told;
    }

    List<FollowUp> followUp() {
        return followUp;
    }

    State state() {
        return state;
    }

    Optional<Edtf> moved() {
        return moved;
    }

    LocalDate mentioned() {
        return mentioned;
    }

    boolean announces(ContactEntry contact) {
        return announced.filter(one -> one.id().equals(contact.id())).isPresent();
    }

    Optional<ContactEntry> announced() {
        return announced;
    }

    /** Notes a contact at which it was made or made again. */
    void madeAt(ContactEntry contact) {
        madeAt.putIfAbsent(contact.id(), contact);
    }

    boolean wasMadeAt(EntryId contact) {
        return madeAt.containsKey(contact);
    }

    Set<EntryId> madeAt() {
        return madeAt.keySet();
    }

    /** The contacts at which it was made or made again. */
    List<ContactEntry> made() {
        return List.copyOf(madeAt.values());
    }

    /** Whether a document of a day may still tell what became of it: it is not settled, or was only just. */
    boolean isOpenTo(Told<?> later) {
        boolean isLater = later.place() > first.place();
        return isLater
                && settled.map(day -> ChronoUnit.DAYS.between(day, later.day()) <= CLOSE_IN_DAYS)
                        .orElse(true);
    }

    /** Adds a telling of the same undertaking. */
    void repeated(Told<Undertaking> again, Likeness likeness) {
        told.add(again);
        items.add(again.id());
        bear(Bearing.REPEATS, again, likeness, true);
    }

    List<UUID> items() {
        return items;
    }

    /** Adds what bears on it, unless a person refused the link; what is not certain leaves its state alone. */
    void bear(Bearing bearing, Told<?> later, Likeness likeness, boolean isCertain) {
        if (rulings.isRefused(items(), later.id(), bearing)) {
            return;
        }
        FollowUp one = rulings.accepted(items(), later.id(), bearing)
                .map(basis -> accepted(bearing, later, basis))
                .orElseGet(() -> new FollowUp(
                        bearing, evidence(later), when(later), likeness.reason(), likeness.score(), isCertain));
        Optional<FollowUp> told = followUp.stream()
                .filter(known -> known.bearing() == bearing && isOfOneDocument(known, later))
                .findFirst();
        if (told.isPresent() && !saysMore(one, told.get())) {
            return;
        }
        told.ifPresent(followUp::remove);
        followUp.add(one);
        mentioned = later.day().isAfter(mentioned) ? later.day() : mentioned;
        if (one.isCertain()) {
            move(bearing, later.day());
        }
    }

    private static Optional<Edtf> when(Told<?> later) {
        return switch (later.item()) {
            case Development development -> development.when();
            case Contact contact -> contact.when();
            default -> Optional.empty();
        };
    }

    private static FollowUp accepted(Bearing bearing, Told<?> later, Basis basis) {
        Evidence.Decision decision = new Evidence.Decision(basis.who(), basis.when(), basis.why());
        Evidence both = new Evidence.Inference("a person has found it right", List.of(evidence(later), decision));
        return new FollowUp(bearing, both, when(later), "found right by " + basis.who(), 1, true);
    }

    /** Of a signing the words that tell who signed as well. */
    private static Evidence.Words evidence(Told<?> later) {
        boolean isSigning =
                later.item() instanceof Undertaking undertaking && undertaking.kind() == Undertaking.Kind.SIGNED;
        return isSigning ? Clauses.of(later) : later.words();
    }

    private static boolean isOfOneDocument(FollowUp known, Told<?> later) {
        return known.evidence().words().stream()
                .anyMatch(words -> words.document().equals(later.document().id()));
    }

    /** Of what one document says in two places, what is certain counts, then what says more. */
    private static boolean saysMore(FollowUp one, FollowUp known) {
        if (one.isCertain() != known.isCertain()) {
            return one.isCertain();
        }
        return length(one) > length(known);
    }

    private static int length(FollowUp one) {
        return one.evidence().words().stream()
                .mapToInt(words -> words.quote().length())
                .sum();
    }

    /** A moved date keeps the old one: the undertaking's words stay as they are. */
    void moveTo(Edtf day) {
        moved = Optional.of(day);
    }

    private void move(Bearing bearing, LocalDate day) {
        switch (bearing) {
            case FULFILS -> settle(State.DONE, day);
            case SUPERSEDES -> settle(State.SUPERSEDED, day);
            case DROPS -> settle(State.DROPPED, day);
            case PROGRESSES -> state = state == State.OPEN ? State.IN_PROGRESS : state;
            case REVIEWS, POSTPONES, REPEATS -> {}
        }
    }

    private void settle(State to, LocalDate day) {
        if (settled.isEmpty()) {
            state = to;
            settled = Optional.of(day);
        }
    }
}
