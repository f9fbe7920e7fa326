package org.chancery.register.entry;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.person.Level;
import org.chancery.reader.side.Side;
import org.chancery.reader.time.Edtf;
import org.chancery.register.evidence.Evidence;

/**
 * A contact, however many documents tell of it.
 *
 * @param plannedFirst the day first announced, of a contact that was moved
 * @param host the side that received, where told
 * @param coChairs the names of those who chaired together, where told
 * @param accounts one for each telling, earliest first; several where several documents tell of it
 */
public record ContactEntry(
        EntryId id,
        Contact.Kind kind,
        Optional<Contact.Subkind> subkind,
        Contact.Status status,
        Optional<Edtf> when,
        Optional<Edtf> plannedFirst,
        Optional<String> where,
        SortedSet<Side> sides,
        List<Attendance> attendance,
        Optional<String> body,
        OptionalInt ordinal,
        Optional<String> occasion,
        Optional<Side> host,
        List<String> coChairs,
        List<Account> accounts,
        List<Evidence> evidence)
        implements Entry {
    /**
     * Someone who took part.
     *
     * @param post the post in which the person took part, where told
     */
    public record Attendance(
            EntryId person, String name, Optional<String> post, Optional<Side> side, Optional<Level> level) {}

    public ContactEntry {
        sides = Collections.unmodifiableSortedSet(new TreeSet<>(sides));
        attendance = List.copyOf(attendance);
        coChairs = List.copyOf(coChairs);
        accounts = List.copyOf(accounts);
        evidence = Entry.grounded(evidence);
    }

    /** The highest level at which a side took part, as far as told. */
    public Optional<Level> level(Side side) {
        return attendance.stream()
                .filter(one -> one.side().filter(side::equals).isPresent())
                .flatMap(one -> one.level().stream())
                .min(Level::compareTo);
    }
}
