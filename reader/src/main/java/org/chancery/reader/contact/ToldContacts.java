package org.chancery.reader.contact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.reader.contact.Contact.Kind;
import org.chancery.reader.contact.Contact.Status;
import org.chancery.reader.person.Who;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Passage;
import org.chancery.reader.text.Words;

/**
 * The contacts of a text as they are told one after another, each once. One that is told again is sought only among
 * those that share what it tells.
 */
final class ToldContacts {
    /** What a contact and its retelling share. */
    private enum Aspect {
        NOTHING_MORE,
        DAY,
        PLACE,
        BODY,
        NAME,
        NO_NAMES
    }

    /** One aspect of the contacts of one kind between the same sides. */
    private record Trait(Kind kind, Status status, SortedSet<Side> sides, Aspect aspect, Object value) {
        static Trait of(Contact contact, Aspect aspect, Object value) {
            return new Trait(contact.kind(), contact.status(), contact.sides(), aspect, value);
        }
    }

    /** A numbered sitting, which is one wherever it is told. */
    private record Sitting(Kind kind, OptionalInt ordinal) {}

    private static final NavigableSet<Integer> NONE = Collections.emptyNavigableSet();

    private final List<Contact> contacts = new ArrayList<>();
    private final List<List<Passage>> passages = new ArrayList<>();
    private final Map<Sitting, Integer> sittings = new HashMap<>();
    private final Map<Trait, NavigableSet<Integer>> byTrait = new HashMap<>();

    /** Adds a contact, or lets the last told that is the same gain what is told now; gives its place. */
    int add(Contact told) {
        Optional<Integer> known = find(told);
        if (known.isPresent()) {
            int index = known.get();
            boolean isFuller = SameContact.isFuller(contacts.get(index), told);
            passages.get(index)
                    .addAll(
                            isFuller ? 0 : passages.get(index).size(),
                            told.words().passages());
            set(index, SameContact.joined(contacts.get(index), told));
            return index;
        }
        contacts.add(told);
        passages.add(new ArrayList<>(told.words().passages()));
        set(contacts.size() - 1, told);
        return contacts.size() - 1;
    }

    /** The contact at a place. */
    Contact at(int index) {
        return contacts.get(index);
    }

    /** The contact at a place is chaired. */
    void chaired(int index, Chairs.Told chairs) {
        set(index, SameContact.chaired(contacts.get(index), chairs));
    }

    /** Further people take part in the first contact. */
    void joinFirst(List<Who> people) {
        join(0, people);
    }

    /** Further people take part in the contact told last. */
    void joinLast(List<Who> people) {
        join(contacts.size() - 1, people);
    }

    private void join(int index, List<Who> people) {
        if (!contacts.isEmpty()) {
            set(index, SameContact.with(contacts.get(index), people));
        }
    }

    /** The contacts in the order in which they are told first, each with all words that tell of it. */
    List<Contact> all() {
        List<Contact> all = new ArrayList<>();
        for (int i = 0; i < contacts.size(); i++) {
            Words words = contacts.get(i).words();
            all.add(contacts.get(i).toldBy(new Words(words.text(), passages.get(i), words.rule())));
        }
        return all;
    }

    private void set(int index, Contact contact) {
        contacts.set(index, contact);
        if (contact.setting().ordinal().isPresent()) {
            sittings.merge(new Sitting(contact.kind(), contact.setting().ordinal()), index, Math::max);
        }
        traits(contact)
                .forEach(trait -> byTrait.computeIfAbsent(trait, unseen -> new TreeSet<>())
                        .add(index));
    }

    private static Stream<Trait> traits(Contact contact) {
        return Stream.of(
                        Stream.of(Trait.of(contact, Aspect.NOTHING_MORE, "")),
                        told(contact),
                        names(contact),
                        contact.participants().isEmpty() ? Stream.of(nameless(contact)) : Stream.<Trait>of())
                .flatMap(traits -> traits);
    }

    /** What a contact of which this is told has to have as well. */
    private static Stream<Trait> told(Contact contact) {
        return Stream.of(
                        contact.when().map(when -> Trait.of(contact, Aspect.DAY, when)),
                        contact.where().map(where -> Trait.of(contact, Aspect.PLACE, where)),
                        contact.setting().body().map(body -> Trait.of(contact, Aspect.BODY, body)))
                .flatMap(Optional::stream);
    }

    private static Stream<Trait> names(Contact contact) {
        return contact.participants().stream().map(one -> Trait.of(contact, Aspect.NAME, one.name()));
    }

    private static Trait nameless(Contact contact) {
        return Trait.of(contact, Aspect.NO_NAMES, "");
    }

    private Optional<Integer> find(Contact told) {
        if (told.setting().ordinal().isPresent()) {
            return Optional.ofNullable(
                    sittings.get(new Sitting(told.kind(), told.setting().ordinal())));
        }
        return candidates(told).descendingSet().stream()
                .filter(index -> SameContact.isSame(contacts.get(index), told))
                .findFirst();
    }

    /** The fewest among which a contact told before must be: those that share the rarest of what is told. */
    private NavigableSet<Integer> candidates(Contact told) {
        NavigableSet<Integer> alike = Stream.concat(Stream.of(Trait.of(told, Aspect.NOTHING_MORE, "")), told(told))
                .map(this::having)
                .min(Comparator.comparingInt(NavigableSet::size))
                .orElse(NONE);
        NavigableSet<Integer> nameless = having(nameless(told));
        return names(told)
                .map(this::having)
                .min(Comparator.comparingInt(NavigableSet::size))
                .filter(named -> named.size() + nameless.size() < alike.size())
                .map(named -> together(named, nameless))
                .orElse(alike);
    }

    private static NavigableSet<Integer> together(NavigableSet<Integer> some, NavigableSet<Integer> others) {
        NavigableSet<Integer> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private NavigableSet<Integer> having(Trait trait) {
        return byTrait.getOrDefault(trait, NONE);
    }
}
