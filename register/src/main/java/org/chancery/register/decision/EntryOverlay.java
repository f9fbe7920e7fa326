package org.chancery.register.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.chancery.register.decision.Rulings.OnEntry;
import org.chancery.register.decision.Rulings.Ruling;
import org.chancery.register.decision.Rulings.Verdict;
import org.chancery.register.document.StoredDocument;
import org.chancery.register.entry.Entry;
import org.chancery.register.item.Basis;
import org.chancery.register.item.Kind;
import org.chancery.register.item.Status;
import org.chancery.register.item.StoredItem;

/** Lays what people decided on entries over all items that these bring together: a pure function of both. */
public final class EntryOverlay {
    private final Map<UUID, OnEntry> byItem = new HashMap<>();

    private EntryOverlay(Rulings rulings, Stream<? extends Entry> entries) {
        entries.forEach(entry -> entry.items().stream()
                .flatMap(item -> Optional.ofNullable(rulings.entries().get(item)).stream())
                .findFirst()
                .ifPresent(ruled -> entry.items().forEach(item -> byItem.put(item, ruled))));
    }

    /**
     * What is told, as it counts after the decisions on entries.
     *
     * @param entries as they are without these decisions
     * @return empty if there are none on these entries
     */
    public static Optional<Testimony> of(Testimony told, Stream<? extends Entry> entries) {
        if (told.rulings().entries().isEmpty()) {
            return Optional.empty();
        }
        EntryOverlay overlay = new EntryOverlay(told.rulings(), entries);
        return overlay.byItem.isEmpty()
                ? Optional.empty()
                : Optional.of(new Testimony(
                        told.documents().stream().map(overlay::laid).toList(), told.rulings()));
    }

    private StoredDocument laid(StoredDocument document) {
        List<StoredItem> items = document.items().stream().map(this::laid).toList();
        return new StoredDocument(
                document.summary(),
                document.text(),
                items.stream().filter(StoredItem::counts).toList(),
                Stream.concat(document.aside().stream(), items.stream().filter(item -> !item.counts()))
                        .toList(),
                document.doubts());
    }

    private StoredItem laid(StoredItem item) {
        OnEntry ruled = byItem.get(item.id());
        if (ruled == null) {
            return item;
        }
        SortedMap<String, String> values = new TreeMap<>();
        SortedMap<String, Basis> fields = new TreeMap<>(item.fields());
        ruled.fields().forEach((name, ruling) -> {
            fields.put(name, ruling.basis());
            value(item.kind(), name, ruling).ifPresent(value -> values.put(name, value));
        });
        boolean isRejected =
                ruled.whole().filter(one -> one.verdict() == Verdict.REJECTED).isPresent();
        return new StoredItem(
                item.id(),
                Laying.over(item.item(), values),
                isRejected ? Status.REJECTED : item.status(),
                ruled.whole().map(Ruling::basis).or(item::settled),
                fields,
                item.isRead());
    }

    /** What a ruling makes of a field; empty for one that was found right, or wrong without having a right value. */
    private static Optional<String> value(Kind kind, String field, Ruling ruling) {
        return switch (ruling.verdict()) {
            case CONFIRMED -> Optional.empty();
            case CORRECTED -> ruling.value();
            case REJECTED ->
                Fields.require(kind, field).need() == Field.Need.OPTIONAL ? Optional.of("") : Optional.empty();
        };
    }
}
