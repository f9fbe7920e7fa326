package org.chancery.register.comparison;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.reader.contact.Contact;
import org.chancery.register.document.DocumentId;
import org.chancery.register.entry.Account;
import org.chancery.register.entry.Comparison;
import org.chancery.register.entry.Comparison.Subject;
import org.chancery.register.entry.ContactEntry;
import org.chancery.register.entry.PositionEntry;
import org.chancery.register.entry.Series;
import org.chancery.register.entry.UndertakingEntry;
import org.chancery.register.evidence.Evidence;

/** Compares the accounts that the two sides give of one contact. */
public final class Comparisons {
    /** Accounts of a contact are published within so many days. */
    private static final long SAME_DAYS = 7;

    private final List<UndertakingEntry> undertakings;
    private final List<Series> series;
    private final List<PositionEntry> positions;

    public Comparisons(List<UndertakingEntry> undertakings, List<Series> series, List<PositionEntry> positions) {
        this.undertakings = undertakings;
        this.series = series;
        this.positions = positions;
    }

    /** One for each pair of documents in which the two sides tell of a contact; of two contacts the narrower. */
    public List<Comparison> of(List<ContactEntry> contacts) {
        Set<Set<DocumentId>> compared = new HashSet<>();
        List<Comparison> comparisons = new ArrayList<>();
        List<ContactEntry> narrowFirst = contacts.stream()
                .sorted(Comparator.comparing((ContactEntry contact) -> contact.kind() == Contact.Kind.VISIT))
                .toList();
        for (ContactEntry contact : narrowFirst) {
            pair(contact)
                    .filter(pair -> compared.add(
                            Set.of(pair.first().document(), pair.second().document())))
                    .ifPresent(pair -> comparisons.add(comparison(contact, pair)));
        }
        return comparisons;
    }

    private record Pair(Account first, Account second) {
        /** In the order of the contact's accounts. */
        Pair ordered(List<Account> accounts) {
            List<Account> both = Stream.of(first, second)
                    .sorted(Comparator.comparingInt(accounts::indexOf))
                    .toList();
            return new Pair(both.getFirst(), both.getLast());
        }
    }

    /** The first account of each side, full ones before others; one at least is full, the other of the same days. */
    private static Optional<Pair> pair(ContactEntry contact) {
        List<Account> ofSides = contact.accounts().stream()
                .filter(account ->
                        account.of().filter(contact.sides()::contains).isPresent())
                .toList();
        return ofSides.stream()
                .filter(Account::isMain)
                .flatMap(first -> ofSides.stream()
                        .filter(second -> areOfTwo(first, second) && (second.isMain() || isOfSameDays(first, second)))
                        .map(second -> new Pair(first, second)))
                .min(Comparator.comparing(pair -> !pair.second().isMain()))
                .map(pair -> pair.ordered(contact.accounts()));
    }

    private static boolean areOfTwo(Account first, Account second) {
        return !second.of().equals(first.of()) && !second.document().equals(first.document());
    }

    /** What is told of a contact by the way counts as an account if it is told when it was held. */
    private static boolean isOfSameDays(Account first, Account second) {
        return second.status() == Contact.Status.HELD
                && first.published().isPresent()
                && second.published()
                        .filter(day -> Math.abs(ChronoUnit.DAYS.between(
                                        first.published().get(), day))
                                <= SAME_DAYS)
                        .isPresent();
    }

    private Comparison comparison(ContactEntry contact, Pair pair) {
        Sorting sorting = new Sorting(pair.first(), pair.second());
        sorting.slot(Subject.TIME, Account::when);
        sorting.slot(Subject.PLACE, Account::where);
        undertakings.forEach(one -> sorting.entry(Subject.UNDERTAKING, words(one.evidence())));
        positions.forEach(one -> sorting.entry(Subject.POSITION, words(one.evidence())));
        series.forEach(sorting::series);
        return sorting.comparison(contact.id());
    }

    private static List<Evidence.Words> words(List<Evidence> evidence) {
        return evidence.stream().flatMap(one -> one.words().stream()).toList();
    }
}
