package org.chancery.register.undertaking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chancery.reader.undertaking.Undertaking;
import org.chancery.reader.undertaking.Undertaking.Kind;
import org.chancery.register.entry.ContactEntry;
import org.chancery.register.entry.EntryId;
import org.chancery.register.told.Told;

/** All undertakings told so far, and how those that something may bear on are found without looking at each. */
final class Docket {
    /** What weighs less, such as a side or an act, is no reason to look at an undertaking. */
    private static final double LIGHT = 0.3;

    private final Wording wording;
    private final List<Followed> all = new ArrayList<>();
    private final List<Followed> invitations = new ArrayList<>();
    private final Map<EntryId, Set<Followed>> announcing = new HashMap<>();
    private final Map<EntryId, Set<Followed>> made = new HashMap<>();
    private final Map<String, List<Followed>> byStem = new HashMap<>();
    private final Map<UUID, Followed> byItem = new HashMap<>();

    Docket(Wording wording) {
        this.wording = wording;
    }

    void add(Followed one) {
        all.add(one);
        tells(one, one.first());
        if (one.undertaking().kind() == Kind.INVITED) {
            invitations.add(one);
        }
        one.announced().map(ContactEntry::id).ifPresent(contact -> under(announcing, contact, one));
        for (String stem : telling(Quoted.of(one.first()))) {
            byStem.computeIfAbsent(stem, unknown -> new ArrayList<>()).add(one);
        }
    }

    /** Notes that an item tells of an undertaking. */
    void tells(Followed one, Told<Undertaking> told) {
        byItem.put(told.id(), one);
    }

    /** The undertaking of which an item tells, if it was brought here. */
    Optional<Followed> toldBy(UUID item) {
        return Optional.ofNullable(byItem.get(item));
    }

    /** Notes that an undertaking was made, or made again, at a contact. */
    void madeAt(Followed one, ContactEntry contact) {
        one.madeAt(contact);
        under(made, contact.id(), one);
    }

    private static void under(Map<EntryId, Set<Followed>> index, EntryId contact, Followed one) {
        index.computeIfAbsent(contact, unknown -> new LinkedHashSet<>()).add(one);
    }

    /** In the order in which they were first told. */
    List<Followed> all() {
        return all;
    }

    List<Followed> invitations() {
        return invitations;
    }

    /** Those whose words announce a contact. */
    Set<Followed> announcing(Optional<ContactEntry> contact) {
        return contact.map(one -> announcing.getOrDefault(one.id(), Set.of())).orElse(Set.of());
    }

    /** Those that were made at a contact. */
    Set<Followed> madeAt(EntryId contact) {
        return made.getOrDefault(contact, Set.of());
    }

    /** Those that share a telling word with a passage. */
    Set<Followed> sharing(Quoted passage) {
        Set<Followed> found = new LinkedHashSet<>();
        for (String stem : telling(passage)) {
            found.addAll(byStem.getOrDefault(stem, List.of()));
        }
        return found;
    }

    private List<String> telling(Quoted passage) {
        return wording.of(passage.words(), passage.language()).weights().entrySet().stream()
                .filter(stem -> stem.getValue() > LIGHT)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
