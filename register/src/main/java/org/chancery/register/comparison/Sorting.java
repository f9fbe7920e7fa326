package org.chancery.register.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.reader.figure.Figure;
import org.chancery.register.document.DocumentId;
import org.chancery.register.entry.Account;
import org.chancery.register.entry.Comparison;
import org.chancery.register.entry.Comparison.Fact;
import org.chancery.register.entry.Comparison.Subject;
import org.chancery.register.entry.EntryId;
import org.chancery.register.entry.Series;
import org.chancery.register.entry.Series.Observation;
import org.chancery.register.evidence.Evidence;

/** Sorts what two accounts tell by who tells it. */
final class Sorting {
    private final Account first;
    private final Account second;
    private final List<Fact> both = new ArrayList<>();
    private final List<Fact> onlyFirst = new ArrayList<>();
    private final List<Fact> onlySecond = new ArrayList<>();
    private final List<Fact> differ = new ArrayList<>();

    Sorting(Account first, Account second) {
        this.first = first;
        this.second = second;
    }

    /** What the accounts say of the contact itself. */
    void slot(Subject subject, Function<Account, Optional<?>> slot) {
        Optional<?> left = slot.apply(first);
        Optional<?> right = slot.apply(second);
        if (left.isPresent() && right.isPresent()) {
            List<Fact> facts = left.equals(right) ? both : differ;
            facts.add(new Fact(subject, List.of(first.evidence(), second.evidence())));
        } else if (left.isPresent()) {
            onlyFirst.add(new Fact(subject, List.of(first.evidence())));
        } else if (right.isPresent()) {
            onlySecond.add(new Fact(subject, List.of(second.evidence())));
        }
    }

    /** An entry that the one, the other, or both tell of. */
    void entry(Subject subject, List<Evidence.Words> words) {
        Optional<Evidence.Words> left = of(first.document(), words);
        Optional<Evidence.Words> right = of(second.document(), words);
        if (left.isPresent() && right.isPresent()) {
            both.add(new Fact(subject, List.of(left.get(), right.get())));
        } else {
            left.ifPresent(one -> onlyFirst.add(new Fact(subject, List.of(one))));
            right.ifPresent(one -> onlySecond.add(new Fact(subject, List.of(one))));
        }
    }

    private static Optional<Evidence.Words> of(DocumentId document, List<Evidence.Words> words) {
        return words.stream().filter(one -> one.document().equals(document)).findFirst();
    }

    /** Figures of one period stand against each other. */
    void series(Series series) {
        List<Observation> left = observed(series, first.document());
        List<Observation> right = new ArrayList<>(observed(series, second.document()));
        for (Observation one : left) {
            Optional<Observation> other = right.stream()
                    .filter(two -> two.period().equals(one.period()))
                    .findFirst();
            other.ifPresent(right::remove);
            other.ifPresentOrElse(two -> compare(one, two), () -> onlyFirst.add(figure(one)));
        }
        right.forEach(one -> onlySecond.add(figure(one)));
    }

    private void compare(Observation one, Observation other) {
        boolean isExact = one.qualifier() == Figure.Qualifier.EXACT && other.qualifier() == Figure.Qualifier.EXACT;
        boolean isSame = one.value().compareTo(other.value()) == 0;
        // "over 840 million" beside 845.6 is no difference
        List<Fact> facts = isSame || !isExact ? both : differ;
        facts.add(new Fact(Subject.FIGURE, List.of(one.evidence(), other.evidence())));
    }

    private static List<Observation> observed(Series series, DocumentId document) {
        return series.observations().stream()
                .filter(one -> one.evidence().document().equals(document))
                .toList();
    }

    private static Fact figure(Observation one) {
        return new Fact(Subject.FIGURE, List.of(one.evidence()));
    }

    Comparison comparison(EntryId contact) {
        return new Comparison(contact, first.document(), second.document(), both, onlyFirst, onlySecond, differ);
    }
}
