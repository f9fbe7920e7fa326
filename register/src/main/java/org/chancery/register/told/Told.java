package org.chancery.register.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chancery.reader.text.Item;
import org.chancery.reader.text.Words;
import org.chancery.register.document.DocumentSummary;
import org.chancery.register.document.StoredDocument;
import org.chancery.register.entry.EntryId;
import org.chancery.register.evidence.Evidence;
import org.chancery.register.item.Basis;
import org.chancery.register.item.StoredItem;

/**
 * An item as one document tells it.
 *
 * @param place how the documents are ordered: by day, then by name and text, never by when they were added
 * @param decided the decisions on which it rests beside its words, earliest first
 */
public record Told<T extends Item>(DocumentSummary document, int place, UUID id, T item, List<Basis> decided) {
    public Told {
        decided = List.copyOf(decided);
    }

    /** The items of a kind in documents that stand in order. */
    public static <T extends Item> List<Told<T>> in(List<StoredDocument> documents, Class<T> kind) {
        List<Told<T>> told = new ArrayList<>();
        for (int place = 0; place < documents.size(); place++) {
            for (StoredItem stored : documents.get(place).items()) {
                if (kind.isInstance(stored.item())) {
                    told.add(new Told<>(
                            documents.get(place).summary(),
                            place,
                            stored.id(),
                            kind.cast(stored.item()),
                            decided(stored)));
                }
            }
        }
        return told;
    }

    private static List<Basis> decided(StoredItem stored) {
        return Stream.concat(stored.settled().stream(), stored.fields().values().stream())
                .distinct()
                .sorted(Comparator.comparing(Basis::when))
                .toList();
    }

    public Evidence.Words words() {
        Words words = item.words();
        return new Evidence.Words(document.id(), id, words.passages(), words.quote(), words.rule());
    }

    /** The day of publication; the earliest day there is for an undated document. */
    public LocalDate day() {
        return document.published().orElse(LocalDate.MIN);
    }

    /** A cluster bears the name of its first item to have been kept. */
    public static EntryId name(List<? extends Told<?>> cluster) {
        return new EntryId(cluster.stream()
                .map(Told::id)
                .min(Comparator.comparing(UUID::toString))
                .orElseThrow());
    }

    /** The words of each, in order, and the decisions on which any rests after them. */
    public static List<Evidence> evidence(List<? extends Told<?>> cluster) {
        Stream<Evidence> words = cluster.stream().map(Told::words);
        Stream<Evidence> decisions = cluster.stream()
                .flatMap(one -> one.decided().stream())
                .distinct()
                .map(basis -> new Evidence.Decision(basis.who(), basis.when(), basis.why()));
        return Stream.concat(words, decisions).toList();
    }
}
