package org.chancery.register.undertaking;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.development.Development;
import org.chancery.reader.development.Development.Course;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Item;
import org.chancery.reader.undertaking.Undertaking;
import org.chancery.reader.undertaking.Undertaking.Kind;
import org.chancery.register.contact.Contacts;
import org.chancery.register.decision.Link;
import org.chancery.register.decision.Rulings;
import org.chancery.register.decision.Testimony;
import org.chancery.register.document.StoredDocument;
import org.chancery.register.entry.ContactEntry;
import org.chancery.register.entry.UndertakingEntry;
import org.chancery.register.entry.UndertakingEntry.Bearing;
import org.chancery.register.person.People;
import org.chancery.register.told.Folded;
import org.chancery.register.told.Likeness;
import org.chancery.register.told.SideWords;
import org.chancery.register.told.Told;

/** Undertakings followed through the documents of a relation, in the order in which these were published. */
public final class Undertakings {
    /** What is meant by the agreements of a contact: what was asked, offered or only announced there is none. */
    private static final Set<Kind> REVIEWABLE = EnumSet.of(Kind.AGREED, Kind.SIGNED, Kind.COMMITTED);

    private final SortedSet<Side> pair;
    private final Contacts contacts;
    private final Matching matching;
    private final Retellings retellings;
    private final Visits visits;
    private final Reviews reviews;
    private final ByPlace<Development> developments;
    private final Developed developed;
    private final Meetings meetings;
    private final Docket docket;
    private final Rulings rulings;
    private final ByPlace<Item> accepted;

    /**
     * What was undertaken between the sides of a relation, and what bears on it.
     *
     * @param told documents in their order, and which undertakings people have merged and split, and how linked
     * @param pair the two sides
     */
    public Undertakings(Testimony told, SortedSet<Side> pair, People people, Contacts contacts, SideWords sides) {
        this.pair = pair;
        this.contacts = contacts;
        rulings = told.rulings();
        List<StoredDocument> documents = told.documents();
        Wording wording = new Wording(sides, names(people));
        docket = new Docket(wording);
        matching = new Matching(wording);
        visits = new Visits(people, sides);
        retellings = new Retellings(matching, docket, visits, rulings);
        reviews = new Reviews(contacts);
        developments = new ByPlace<>(Told.in(documents, Development.class));
        developed = new Developed(developments);
        meetings = new Meetings(documents, contacts);
        ByPlace<Undertaking> undertakings = new ByPlace<>(Told.in(documents, Undertaking.class));
        Set<UUID> bearing =
                rulings.accepted().keySet().stream().map(Link::later).collect(Collectors.toSet());
        accepted = new ByPlace<>(Told.in(documents, Item.class).stream()
                .filter(later -> bearing.contains(later.id()))
                .toList());
        for (int place = 0; place < documents.size(); place++) {
            developments.at(place).forEach(this::develop);
            meetings.at(place).forEach(this::meet);
            undertakings.at(place).forEach(this::undertake);
            accepted.at(place).forEach(this::link);
        }
    }

    private static Set<String> names(People people) {
        return people.entries().stream()
                .flatMap(person -> Stream.concat(Stream.of(person.name()), person.spellings().stream()))
                .flatMap(name -> Folded.words(name).stream())
                .collect(Collectors.toSet());
    }

    /** As of a day, in the order in which they were first told. */
    public List<UndertakingEntry> entries(LocalDate asOf) {
        AsOf day = new AsOf(asOf);
        return docket.all().stream().map(day::entry).toList();
    }

    /** Makes the links that people have made or found right, whatever speaks against them. */
    private void link(Told<Item> later) {
        for (Link link : rulings.accepted().keySet()) {
            if (link.later().equals(later.id())) {
                docket.toldBy(link.undertaking())
                        .ifPresent(one -> one.bear(link.bearing(), later, Likeness.NONE, true));
            }
        }
    }

    /** What is told to have become of something, held against everything that is open. */
    private void develop(Told<Development> later) {
        Development development = later.item();
        Optional<ContactEntry> contact = meetings.in(later);
        if (development.course() == Course.REVIEWED) {
            Optional<ContactEntry> reviewed = contact.or(() -> reviews.contactIn(later));
            if (reviewed.isPresent()) {
                reviews.around(reviewed.get()).stream()
                        .flatMap(one -> docket.madeAt(one.id()).stream())
                        .distinct()
                        .filter(one -> one.first().place() < later.place()
                                && REVIEWABLE.contains(one.undertaking().kind()))
                        .forEach(one -> one.bear(
                                Bearing.REVIEWS,
                                later,
                                Likeness.of(0.9, "what was agreed at that contact was reviewed"),
                                true));
                return;
            }
        }
        if (contact.isPresent() && development.course() == Course.DONE) {
            // that a contact was held is told by the contact itself
            return;
        }
        List<Followed> announcing = docket.announcing(contact).stream()
                .filter(one -> one.isOpenTo(later))
                .toList();
        if (announcing.isEmpty()) {
            byWords(later, bearing(development.course()));
        }
        for (Followed one : announcing) {
            one.bear(bearing(development.course()), later, Likeness.of(0.9, "the contact that it announces"), true);
            boolean isMoved = development.course() == Course.POSTPONED;
            development.when().filter(day -> isMoved).ifPresent(one::moveTo);
        }
    }

    /** Links a passage to what it is most like; what is nearly as like is linked as well. */
    private void byWords(Told<?> later, Bearing bearing) {
        Likest likest = new Likest();
        Quoted words = Quoted.of(later);
        for (Followed one : docket.sharing(words)) {
            boolean isOfContact = one.undertaking().kind() == Kind.INVITED
                    || one.announced().isPresent() && later.item() instanceof Contact;
            if (one.isOpenTo(later) && !isOfContact) {
                likest.add(one, matching.likeness(Quoted.of(one.first()), words));
            }
        }
        likest.each((one, likeness) -> {
            boolean isCertain = likeness.score() >= Matching.CERTAIN;
            one.bear(bearing, later, likeness, isCertain);
            boolean isMoved = bearing == Bearing.POSTPONES && isCertain;
            if (isMoved && later.item() instanceof Development development) {
                development.when().ifPresent(one::moveTo);
            }
        });
    }

    /** A contact that was held fulfils what announced it, and takes up what invited to it. */
    private void meet(Told<Contact> told) {
        Optional<ContactEntry> found = contacts.of(told.id());
        if (found.isEmpty() || told.item().status() != Contact.Status.HELD) {
            return;
        }
        Set<Followed> announcing = docket.announcing(found);
        List<Followed> open = found.get().kind() == Contact.Kind.VISIT ? docket.invitations() : List.of();
        List<Followed> invited = open.stream()
                .filter(one -> visits.isTakenUp(
                        one.first(),
                        found.get(),
                        told,
                        meetings.main(one.first().place())))
                .toList();
        announcing.forEach(one -> fulfil(one, told, "the announced contact was held"));
        invited.forEach(one -> fulfil(one, told, "the invited paid the visit"));
        boolean isLinked = !announcing.isEmpty() || !invited.isEmpty();
        if (!isLinked && !told.item().isMain()) {
            byWords(told, Bearing.FULFILS);
        }
    }

    private static void fulfil(Followed one, Told<Contact> told, String reason) {
        if (one.isOpenTo(told)) {
            one.bear(Bearing.FULFILS, told, Likeness.of(0.95, reason), true);
        }
    }

    private void undertake(Told<Undertaking> told) {
        boolean isBetween = pair.containsAll(told.item().by());
        if (!isBetween || developed.isNoNew(told)) {
            return;
        }
        boolean isSigned = told.item().kind() == Kind.SIGNED;
        if (isSigned) {
            fulfilBySigning(told);
        }
        Optional<ContactEntry> announced = meetings.in(told).filter(contact -> !meetings.isMain(told.place(), contact));
        List<ContactEntry> at = meetings.main(told.place());
        Optional<Retellings.Known> known =
                developed.isInPlaceOfAnother(told) ? Optional.empty() : retellings.of(told, announced, at);
        if (known.isPresent() && developed.isOnlyMentioned(told)) {
            return;
        }
        known.ifPresent(again -> {
            again.undertaking().repeated(told, again.likeness());
            docket.tells(again.undertaking(), told);
        });
        Followed one = known.map(Retellings.Known::undertaking).orElseGet(() -> begin(told, announced));
        at.forEach(contact -> docket.madeAt(one, contact));
    }

    private Followed begin(Told<Undertaking> told, Optional<ContactEntry> announced) {
        boolean isDone = told.item().kind() == Kind.SIGNED
                && !Instruments.isToEnterIntoForce(told.item().words().quote());
        Followed begun = new Followed(told, announced, isDone, rulings);
        docket.add(begun);
        return begun;
    }

    /** A document signed fulfils the undertaking to sign it. */
    private void fulfilBySigning(Told<Undertaking> signed) {
        Likest likest = new Likest();
        Quoted words = Quoted.of(signed);
        for (Followed one : docket.sharing(words)) {
            if (one.undertaking().kind() != Kind.SIGNED && one.isOpenTo(signed)) {
                likest.add(one, matching.likeness(Quoted.of(one.first()), words));
            }
        }
        likest.each(
                (one, likeness) -> one.bear(Bearing.FULFILS, signed, likeness, likeness.score() >= Matching.CERTAIN));
    }

    private static Bearing bearing(Course course) {
        return switch (course) {
            case DONE -> Bearing.FULFILS;
            case PROGRESSED -> Bearing.PROGRESSES;
            case REVIEWED -> Bearing.REVIEWS;
            case POSTPONED -> Bearing.POSTPONES;
            case DROPPED -> Bearing.DROPS;
            case SUPERSEDED -> Bearing.SUPERSEDES;
        };
    }
}
