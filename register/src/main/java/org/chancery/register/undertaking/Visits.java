package org.chancery.register.undertaking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.side.Side;
import org.chancery.reader.undertaking.Undertaking;
import org.chancery.register.entry.ContactEntry;
import org.chancery.register.entry.EntryId;
import org.chancery.register.entry.PersonEntry;
import org.chancery.register.person.People;
import org.chancery.register.told.Folded;
import org.chancery.register.told.SideWords;
import org.chancery.register.told.Stems;
import org.chancery.register.told.Told;

/** Invitations and the visits by which they are taken up: by the people invited, to the side that invited them. */
final class Visits {
    /** "Minister of Foreign Affairs" is a foreign minister, and no deputy of one. */
    private static final double MOSTLY = 0.6;

    private final People people;
    private final SideWords sides;
    private final Map<UUID, Set<EntryId>> known = new HashMap<>();

    Visits(People people, SideWords sides) {
        this.people = people;
        this.sides = sides;
    }

    /**
     * Whether a visit that was held takes up an invitation.
     *
     * @param made the contacts at which the invitation was made
     */
    boolean isTakenUp(Told<Undertaking> invitation, ContactEntry visit, Told<Contact> told, List<ContactEntry> made) {
        boolean isVisit = visit.kind() == Contact.Kind.VISIT && told.item().status() == Contact.Status.HELD;
        if (!isVisit || invitation.item().kind() != Undertaking.Kind.INVITED) {
            return false;
        }
        Set<EntryId> invited = invited(invitation, made);
        boolean isByGuest = visit.attendance().stream().anyMatch(one -> invited.contains(one.person()))
                || isByPost(invited, visit, told);
        return isByGuest && isAtHosts(invitation.item(), visit, told);
    }

    /** Whether two invitations are one: of the same people by the same side. */
    boolean areOne(
            Told<Undertaking> one, List<ContactEntry> made, Told<Undertaking> other, List<ContactEntry> madeAgain) {
        Set<EntryId> invited = invited(one, made);
        return one.item().by().equals(other.item().by())
                && invited(other, madeAgain).stream().anyMatch(invited::contains);
    }

    private Set<EntryId> invited(Told<Undertaking> invitation, List<ContactEntry> made) {
        Set<EntryId> guests = known.computeIfAbsent(invitation.id(), first -> guests(invitation));
        return guests.isEmpty() ? interlocutors(invitation.item(), made) : guests;
    }

    /** "the visit of Latvia's energy minister": by someone whom the words tell by side and post alone. */
    private boolean isByPost(Set<EntryId> invited, ContactEntry visit, Told<Contact> told) {
        String quote = told.item().words().quote();
        String language = told.document().language();
        Set<String> words = Stems.keys(quote, language);
        return people.entries().stream()
                .filter(person -> invited.contains(person.id()))
                .filter(person -> person.side()
                        .filter(sides.mentioned(quote, language)::contains)
                        .filter(side -> visit.attendance().stream()
                                .noneMatch(one -> one.side().equals(Optional.of(side))))
                        .isPresent())
                .flatMap(person -> person.tenures().stream())
                .anyMatch(tenure -> isNamed(Stems.keys(tenure.post(), language), words));
    }

    private static boolean isNamed(Set<String> post, Set<String> words) {
        long common = post.stream().filter(words::contains).count();
        return !post.isEmpty() && common >= MOSTLY * post.size();
    }

    /** The people whom the words of an invitation name, but for those of the side that invites. */
    private Set<EntryId> guests(Told<Undertaking> invitation) {
        Set<String> words = Folded.words(invitation.item().words().quote());
        return people.entries().stream()
                .filter(person -> person.side().isPresent()
                        && !invitation.item().by().contains(person.side().get()))
                .filter(person -> isNamed(person, words))
                .map(PersonEntry::id)
                .collect(Collectors.toSet());
    }

    /** By the name that the person goes by, which most cultures have last. */
    private static boolean isNamed(PersonEntry person, Set<String> words) {
        return Stream.concat(Stream.of(person.name()), person.spellings().stream())
                .map(name -> Folded.of(name.substring(name.lastIndexOf(' ') + 1)))
                .anyMatch(words::contains);
    }

    /** Who is invited without a name is whom the inviting side met. */
    private static Set<EntryId> interlocutors(Undertaking invitation, List<ContactEntry> made) {
        return made.stream()
                .flatMap(contact -> contact.attendance().stream())
                .filter(one -> one.side()
                        .filter(side -> !invitation.by().contains(side))
                        .isPresent())
                .map(ContactEntry.Attendance::person)
                .collect(Collectors.toSet());
    }

    /** A visit to a place that is not known to be elsewhere. */
    private boolean isAtHosts(Undertaking invitation, ContactEntry visit, Told<Contact> told) {
        Optional<Side> at = visit.host()
                .or(() -> visit.where()
                        .flatMap(place -> sides.firstIn(place, told.document().language())));
        return at.isEmpty() || invitation.by().contains(at.get());
    }
}
