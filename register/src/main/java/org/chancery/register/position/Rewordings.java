package org.chancery.register.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.person.Level;
import org.chancery.reader.side.Side;
import org.chancery.register.document.DocumentId;
import org.chancery.register.entry.Account;
import org.chancery.register.entry.ContactEntry;
import org.chancery.register.entry.PositionChange;
import org.chancery.register.entry.PositionEntry;
import org.chancery.register.entry.Stances;
import org.chancery.register.told.Folded;

/** Holds the positions of the last contact of each level against those of the one before. */
public final class Rewordings {
    /** From here on the wording is the same, but for a word or two. */
    private static final double REPEATED = 0.85;

    /** From here on it is the same position in other words. */
    private static final double REWORDED = 0.45;

    private final SortedSet<Side> pair;
    private final Map<DocumentId, List<PositionEntry>> byDocument = new HashMap<>();

    /** Of the two sides of a relation. */
    public Rewordings(SortedSet<Side> pair, List<PositionEntry> positions) {
        this.pair = pair;
        for (PositionEntry position : positions) {
            DocumentId document =
                    position.evidence().getFirst().words().getFirst().document();
            byDocument.computeIfAbsent(document, first -> new ArrayList<>()).add(position);
        }
    }

    /**
     * For each level at which the sides met, the highest first, what changed.
     *
     * @param contacts latest first
     */
    public List<Stances> of(List<ContactEntry> contacts) {
        Map<Level, List<ContactEntry>> byLevel = new EnumMap<>(Level.class);
        for (ContactEntry contact : contacts) {
            if (contact.status() == Contact.Status.HELD && !held(contact).isEmpty()) {
                level(contact)
                        .ifPresent(level -> byLevel.computeIfAbsent(level, first -> new ArrayList<>())
                                .add(contact));
            }
        }
        List<Stances> stances = new ArrayList<>();
        byLevel.forEach((level, met) -> stances.add(stances(level, met)));
        return stances;
    }

    /** The lower of the levels at which the sides took part, as far as told. */
    private Optional<Level> level(ContactEntry contact) {
        return pair.stream().flatMap(side -> contact.level(side).stream()).max(Comparator.naturalOrder());
    }

    /** What the readouts that are about a contact report. */
    private List<PositionEntry> held(ContactEntry contact) {
        return contact.accounts().stream()
                .filter(Account::isMain)
                .flatMap(account -> byDocument.getOrDefault(account.document(), List.of()).stream())
                .distinct()
                .toList();
    }

    private Stances stances(Level level, List<ContactEntry> met) {
        Optional<ContactEntry> before = met.stream().skip(1).findFirst();
        List<PositionEntry> now = held(met.getFirst());
        List<PositionEntry> earlier = before.map(this::held).orElse(List.of());
        return new Stances(
                level,
                met.getFirst().id(),
                before.map(ContactEntry::id),
                before.isEmpty() ? List.of() : changes(now, earlier));
    }

    private record Pairing(PositionEntry now, PositionEntry before, double likeness) {}

    /** One to one, the likest first. */
    private static List<PositionChange> changes(List<PositionEntry> now, List<PositionEntry> before) {
        List<Pairing> pairings = new ArrayList<>();
        for (PositionEntry one : now) {
            for (PositionEntry other : before) {
                double likeness = one.by().equals(other.by()) ? likeness(one.quote(), other.quote()) : 0;
                if (likeness >= REWORDED) {
                    pairings.add(new Pairing(one, other, likeness));
                }
            }
        }
        pairings.sort(Comparator.comparingDouble(Pairing::likeness).reversed());
        Map<PositionEntry, Pairing> chosen = new HashMap<>();
        Set<PositionEntry> taken = new HashSet<>();
        for (Pairing pairing : pairings) {
            if (!chosen.containsKey(pairing.now()) && taken.add(pairing.before())) {
                chosen.put(pairing.now(), pairing);
            }
        }
        List<PositionChange> changes = new ArrayList<>();
        for (PositionEntry one : now) {
            changes.add(change(one, Optional.ofNullable(chosen.get(one))));
        }
        before.stream()
                .filter(one -> !taken.contains(one))
                .map(one -> new PositionChange(PositionChange.Kind.DROPPED, Optional.empty(), Optional.of(one), 0))
                .forEach(changes::add);
        return changes;
    }

    private static PositionChange change(PositionEntry one, Optional<Pairing> pairing) {
        double likeness = pairing.map(Pairing::likeness).orElse(0.0);
        PositionChange.Kind kind = pairing.isEmpty()
                ? PositionChange.Kind.NEW
                : likeness >= REPEATED ? PositionChange.Kind.REPEATED : PositionChange.Kind.REWORDED;
        return new PositionChange(kind, Optional.of(one), pairing.map(Pairing::before), likeness);
    }

    /** The share of words that two wordings have in common, twice the common ones among all (Dice). */
    private static double likeness(String one, String other) {
        Set<String> left = Folded.words(one);
        Set<String> right = Folded.words(other);
        long common = left.stream().filter(right::contains).count();
        return left.isEmpty() || right.isEmpty() ? 0 : 2.0 * common / (left.size() + right.size());
    }
}
