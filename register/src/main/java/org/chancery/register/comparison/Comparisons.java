package org.chancery.register.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private record Pair(Account first, Account second) {}

    /** The first full account of each side. */
    private static Optional<Pair> pair(ContactEntry contact) {
        List<Account> full = contact.accounts().stream()
                .filter(account -> account.isMain()
                        && account.of().filter(contact.sides()::contains).isPresent())
                .toList();
        return full.stream()
                .findFirst()
                .flatMap(first -> full.stream()
                        .filter(second -> !second.of().equals(first.of())
                                && !second.document().equals(first.document()))
                        .findFirst()
                        .map(second -> new Pair(first, second)));
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
