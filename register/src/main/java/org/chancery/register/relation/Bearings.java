package org.chancery.register.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.development.Development;
import org.chancery.reader.development.Development.Course;
import org.chancery.reader.undertaking.Undertaking;
import org.chancery.register.entry.ContactEntry;
import org.chancery.register.entry.EntryId;
import org.chancery.register.entry.UndertakingEntry.Bearing;
import org.chancery.register.entry.UndertakingEntry.FollowUp;

/** Holds what later documents report to have become of things against what was undertaken. */
final class Bearings {
    /** A link is certain when so large a share of the telling words stands in both, and three of them at least. */
    private static final double CERTAIN = 0.6;

    /** A link is worth proposing from here on, with two words at least. */
    private static final double LIKELY = 0.4;

    /** Shorter words, such as articles and prepositions, tell nothing; nor do numbers, which are mostly of dates. */
    private static final int TELLING = 4;

    private final List<Told<Development>> developments;
    private final List<Told<Contact>> meetings;
    private final List<ContactEntry> contacts;

    Bearings(List<Told<Development>> developments, List<Told<Contact>> meetings, List<ContactEntry> contacts) {
        this.developments = developments;
        this.meetings = meetings;
        this.contacts = contacts;
    }

    /**
     * What bears on an undertaking, in the order of the documents.
     *
     * @param made the contact at which it was made, where told
     */
    List<FollowUp> on(Told<Undertaking> undertaking, Optional<EntryId> made) {
        return developments.stream()
                .filter(later -> later.place() > undertaking.place())
                .flatMap(later -> link(undertaking, made, later).stream())
                .toList();
    }

    private Optional<FollowUp> link(Told<Undertaking> undertaking, Optional<EntryId> made, Told<Development> later) {
        if (later.item().course() == Course.REVIEWED) {
            return made.filter(contact -> isAbout(later, contact))
                    .map(contact -> new FollowUp(
                            Bearing.REVIEWS, later.words(), "what was agreed at that contact was reviewed", true));
        }
        return link(undertaking, later, bearing(later.item().course()));
    }

    /** How a document signed later bears on what was undertaken: it fulfils it, if the words are those of one document. */
    static Optional<FollowUp> signing(Told<Undertaking> undertaking, Told<Undertaking> signed) {
        return link(undertaking, signed, Bearing.FULFILS);
    }

    private static Optional<FollowUp> link(Told<Undertaking> undertaking, Told<?> later, Bearing bearing) {
        Set<String> wanted = telling(undertaking.item().words().quote());
        Set<String> found = telling(later.item().words().quote());
        long common = wanted.stream().filter(found::contains).count();
        double share = wanted.isEmpty() ? 0 : (double) common / wanted.size();
        if (common < 2 || share < LIKELY) {
            return Optional.empty();
        }
        boolean isCertain = common > 2 && share >= CERTAIN;
        String reason = common + " of " + wanted.size() + " telling words are the same";
        return Optional.of(new FollowUp(bearing, later.words(), reason, isCertain));
    }

    /** Whether a later passage names the contact at which something was agreed. */
    private boolean isAbout(Told<Development> later, EntryId made) {
        Predicate<Told<Contact>> isNamed = meeting -> meeting.place() == later.place()
                && meeting.item()
                        .words()
                        .passage()
                        .overlaps(later.item().words().passage());
        return contacts.stream()
                .filter(contact -> contact.id().equals(made))
                .anyMatch(contact -> meetings.stream()
                        .filter(isNamed)
                        .anyMatch(meeting -> contact.evidence().contains(meeting.words())));
    }

    private static Set<String> telling(String quote) {
        return Folded.words(quote).stream()
                .filter(word -> word.length() >= TELLING && !Character.isDigit(word.charAt(0)))
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toSet());
    }

    private static Bearing bearing(Course course) {
        return switch (course) {
            case DONE -> Bearing.FULFILS;
            case PROGRESSED -> Bearing.PROGRESSES;
            case REVIEWED -> Bearing.REVIEWS;
            case POSTPONED -> Bearing.POSTPONES;
            case DROPPED -> Bearing.DROPS;
        };
    }
}
