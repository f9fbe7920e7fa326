package org.chancery.register.undertaking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.reader.side.Side;
import org.chancery.reader.time.Edtf;
import org.chancery.reader.undertaking.Undertaking.Kind;
import org.chancery.register.entry.AgreementEntry;
import org.chancery.register.entry.AgreementEntry.Stage;
import org.chancery.register.entry.ContactEntry;
import org.chancery.register.entry.EntryId;
import org.chancery.register.entry.UndertakingEntry;
import org.chancery.register.entry.UndertakingEntry.Bearing;
import org.chancery.register.entry.UndertakingEntry.FollowUp;
import org.chancery.register.entry.UndertakingEntry.State;
import org.chancery.register.evidence.Evidence;
import org.chancery.register.told.Clusters;
import org.chancery.register.told.Folded;
import org.chancery.register.told.Kinship;
import org.chancery.register.told.Likeness;

/** The documents between the sides: what was undertaken of each of them and what became of it, under its title. */
public final class Agreements {
    private final Map<EntryId, ContactEntry> contacts;

    /** Of a relation, whose contacts tell when something was signed at them. */
    public Agreements(List<ContactEntry> contacts) {
        this.contacts = contacts.stream().collect(Collectors.toMap(ContactEntry::id, Function.identity()));
    }

    /** Those of which undertakings tell, in the order in which they were first told. */
    public List<AgreementEntry> of(List<UndertakingEntry> undertakings) {
        List<UndertakingEntry> about = undertakings.stream()
                .filter(one -> one.document().isPresent() || one.kind() == Kind.SIGNED)
                .toList();
        return Clusters.of(about, new OneDocument(), OneDocument.ENOUGH).stream()
                .filter(cluster ->
                        cluster.stream().anyMatch(one -> one.document().isPresent()))
                .map(this::entry)
                .toList();
    }

    private AgreementEntry entry(List<UndertakingEntry> cluster) {
        List<UndertakingEntry> signings =
                cluster.stream().filter(one -> one.kind() == Kind.SIGNED).toList();
        SortedSet<Side> sides = new TreeSet<>();
        cluster.forEach(one -> {
            sides.addAll(one.by());
            sides.addAll(one.to());
        });
        Optional<FollowUp> entered = signings.stream()
                .flatMap(one -> one.followUp().stream())
                .filter(one -> one.bearing() == Bearing.FULFILS && one.isCertain())
                .findFirst();
        List<Evidence> evidence = new ArrayList<>();
        cluster.forEach(one -> evidence.addAll(one.evidence()));
        entered.map(FollowUp::evidence).ifPresent(evidence::add);
        return new AgreementEntry(
                cluster.stream()
                        .map(UndertakingEntry::id)
                        .min(Comparator.comparing(EntryId::toString))
                        .orElseThrow(),
                cluster.stream()
                        .flatMap(one -> one.document().stream())
                        .findFirst()
                        .orElseThrow(),
                stage(cluster, signings, entered.isPresent()),
                sides,
                cluster.reversed().stream()
                        .flatMap(one -> one.moved().or(one::due).stream())
                        .findFirst(),
                signings.stream().flatMap(one -> signed(one).stream()).findFirst(),
                entered.flatMap(FollowUp::when),
                cluster.stream().map(UndertakingEntry::id).toList(),
                evidence.stream().distinct().toList());
    }

    private static Stage stage(
            List<UndertakingEntry> cluster, List<UndertakingEntry> signings, boolean hasEnteredIntoForce) {
        if (!signings.isEmpty()) {
            return hasEnteredIntoForce ? Stage.IN_FORCE : Stage.SIGNED;
        }
        boolean isDone = cluster.stream().anyMatch(one -> one.state() == State.DONE);
        boolean isGivenUp =
                cluster.stream().allMatch(one -> one.state() == State.DROPPED || one.state() == State.SUPERSEDED);
        return isDone ? Stage.SIGNED : isGivenUp ? Stage.GIVEN_UP : Stage.AHEAD;
    }

    /** When the contact was at which it was signed. */
    private Optional<Edtf> signed(UndertakingEntry signing) {
        return signing.contact()
                .flatMap(contact -> Optional.ofNullable(contacts.get(contact)))
                .flatMap(ContactEntry::when);
    }

    /** Two undertakings are about one document if one fulfils the other, or if they call it by one title. */
    private static final class OneDocument implements Kinship<UndertakingEntry> {
        static final double ENOUGH = 0.9;

        @Override
        public Collection<String> keys(UndertakingEntry one) {
            Stream<String> words = one.document().map(Folded::words).orElse(Set.of()).stream();
            Stream<String> items =
                    Stream.concat(one.items().stream(), fulfilling(one)).map(UUID::toString);
            return Stream.concat(words, items).toList();
        }

        private static Stream<UUID> fulfilling(UndertakingEntry one) {
            return one.followUp().stream()
                    .filter(link -> link.bearing() == Bearing.FULFILS && link.isCertain())
                    .flatMap(link -> link.evidence().words().stream())
                    .map(Evidence.Words::item);
        }

        @Override
        public Likeness likeness(UndertakingEntry one, UndertakingEntry other) {
            boolean isFulfilled = fulfilling(one).anyMatch(other.items()::contains)
                    || fulfilling(other).anyMatch(one.items()::contains);
            if (isFulfilled) {
                return Likeness.of(1, "the signing of what was to be signed");
            }
            if (one.document().isEmpty() || other.document().isEmpty()) {
                return Likeness.NONE;
            }
            Set<String> left = Folded.words(one.document().get());
            Set<String> right = Folded.words(other.document().get());
            // "intergovernmental agreement on rail freight" is the agreement on rail freight; one on energy is another
            boolean isOneTitle =
                    Math.abs(left.size() - right.size()) <= 1 && (left.containsAll(right) || right.containsAll(left));
            return isOneTitle ? Likeness.of(ENOUGH, "the same title") : Likeness.NONE;
        }

        /** What was signed at one contact is not signed again at another. */
        @Override
        public boolean areTwo(UndertakingEntry one, UndertakingEntry other) {
            return one.kind() == Kind.SIGNED
                    && other.kind() == Kind.SIGNED
                    && one.contact().isPresent()
                    && other.contact().isPresent()
                    && !one.contact().equals(other.contact());
        }
    }
}
