package org.chancery.reader.contact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.reader.contact.Contact.Setting;
import org.chancery.reader.person.Who;
import org.chancery.reader.side.Side;

/** Tells whether a text speaks of one contact twice, and brings together what it says of it. */
final class SameContact {
    private SameContact() {}

    static boolean isSame(Contact known, Contact told) {
        boolean isOneSitting = told.setting().ordinal().isPresent()
                && told.setting().ordinal().equals(known.setting().ordinal())
                && told.kind() == known.kind();
        boolean isOneKind = told.kind() == known.kind()
                && told.status() == known.status()
                && told.sides().equals(known.sides());
        return isOneSitting
                || isOneKind
                        && isCompatible(known.when(), told.when())
                        && isCompatible(known.where(), told.where())
                        && isCompatible(known.setting().body(), told.setting().body())
                        && told.setting().ordinal().isEmpty()
                        && (known.participants().isEmpty() || namesOf(known).containsAll(namesOf(told)));
    }

    private static List<String> namesOf(Contact contact) {
        return contact.participants().stream().map(Participant::name).toList();
    }

    private static <T> boolean isCompatible(Optional<T> known, Optional<T> told) {
        return told.isEmpty() || told.equals(known);
    }

    /** Whether what is told now says more: the words that tell when it is, rather than those that only name it. */
    static boolean isFuller(Contact known, Contact told) {
        return known.when().isEmpty() && told.when().isPresent();
    }

    /** The contact with what is told of it now, in the words that say more. */
    static Contact joined(Contact known, Contact told) {
        return new Contact(
                known.kind(),
                known.subkind().or(told::subkind),
                known.status(),
                known.isMain(),
                known.when().or(told::when),
                known.where().or(told::where),
                known.sides(),
                known.participants().isEmpty() ? told.participants() : known.participants(),
                joined(known.setting(), told.setting()),
                known.movedFrom().or(told::movedFrom),
                isFuller(known, told) ? told.words() : known.words());
    }

    private static Setting joined(Setting known, Setting told) {
        return new Setting(
                known.body().or(told::body),
                known.ordinal().isPresent() ? known.ordinal() : told.ordinal(),
                known.occasion().or(told::occasion),
                known.host().or(told::host),
                known.coChairs().isEmpty() ? told.coChairs() : known.coChairs());
    }

    /** The contact with those who chair it, who take part in it. */
    static Contact chaired(Contact contact, Chairs.Told chairs) {
        Set<String> names = new LinkedHashSet<>(contact.setting().coChairs());
        chairs.people().forEach(who -> names.add(who.name()));
        names.addAll(chairs.organisations());
        Setting setting = contact.setting();
        Contact joined = with(contact, chairs.people());
        List<Participant> participants = joined.participants().stream()
                .map(one -> names.contains(one.name()) ? one.as(Participant.Role.CO_CHAIR) : one)
                .toList();
        return of(
                joined,
                participants,
                joined.sides(),
                new Setting(setting.body(), setting.ordinal(), setting.occasion(), setting.host(), List.copyOf(names)));
    }

    /** The contact with further people, who bring their sides. */
    static Contact with(Contact contact, List<Who> people) {
        List<Participant> participants = new ArrayList<>(contact.participants());
        SortedSet<Side> sides = new TreeSet<>(contact.sides());
        for (Who who : people) {
            boolean isNew = participants.stream().noneMatch(one -> one.name().equals(who.name()));
            if (isNew) {
                participants.add(Participation.participant(who, Participant.Role.TAKES_PART));
                who.side().ifPresent(sides::add);
            }
        }
        return of(contact, participants, sides, contact.setting());
    }

    private static Contact of(Contact contact, List<Participant> participants, SortedSet<Side> sides, Setting setting) {
        return new Contact(
                contact.kind(),
                contact.subkind(),
                contact.status(),
                contact.isMain(),
                contact.when(),
                contact.where(),
                sides,
                participants,
                setting,
                contact.movedFrom(),
                contact.words());
    }
}
