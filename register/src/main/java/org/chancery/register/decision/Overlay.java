package org.chancery.register.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.chancery.reader.text.Item;
import org.chancery.reader.text.KeptText;
import org.chancery.register.item.Anchoring;
import org.chancery.register.item.Basis;
import org.chancery.register.item.Status;
import org.chancery.register.item.StoredItem;

/**
 * Lays decisions over the items of a document, field by field: a pure function of both. A later decision on a field goes
 * over an earlier one; of those on an item as a whole, the last tells its status. An added item stays an added one
 * whatever is decided on it, unless it is rejected.
 */
public final class Overlay {
    private static final Comparator<StoredItem> IN_TEXT = Comparator.comparing(
                    (StoredItem one) -> one.item().words().passage())
            .thenComparing(one -> one.id().toString());

    private final KeptText text;
    private final List<Decision> standing;
    private final Map<UUID, List<Decision>> onItem = new HashMap<>();

    private Overlay(KeptText text, List<Decision> decisions) {
        this.text = text;
        standing = Decision.standing(decisions);
        for (Decision decision : standing) {
            for (UUID item : decision.act().items()) {
                onItem.computeIfAbsent(item, key -> new ArrayList<>()).add(decision);
            }
        }
    }

    /**
     * The items of a document as they count, those that do not with the status rejected: first what was read, in its
     * order, then what was not, in the order of the text. What was read in, or added to, another text of the document
     * keeps the words of that text if they do not stand in this one.
     *
     * @param text the text that counts
     * @param read what the reading that counts has found
     * @param formerly what only earlier readings have found, as the last of them gave it
     * @param decisions in any order, those taken back with what takes them back; those on other items do nothing
     */
    public static List<StoredItem> of(
            KeptText text, List<StoredItem> read, List<StoredItem> formerly, List<Decision> decisions) {
        Overlay overlay = new Overlay(text, decisions);
        Map<UUID, StoredItem> unread = new LinkedHashMap<>();
        formerly.forEach(one -> unread.put(one.id(), overlay.unread(one.id(), one.item())));
        overlay.standing.forEach(
                decision -> overlay.added(decision.act()).ifPresent(one -> unread.putIfAbsent(one.id(), one)));
        read.forEach(one -> unread.remove(one.id()));
        List<StoredItem> laid = new ArrayList<>(read.stream().map(overlay::laid).toList());
        unread.values().stream()
                .filter(one -> overlay.onItem.containsKey(one.id()))
                .map(overlay::laid)
                .sorted(IN_TEXT)
                .forEach(laid::add);
        return List.copyOf(laid);
    }

    private StoredItem unread(UUID id, Item item) {
        Item here = Anchoring.in(text, item.words())
                .map(words -> Laying.told(item, words))
                .orElse(item);
        return new StoredItem(id, here, Status.READ, Optional.empty(), new TreeMap<>(), false);
    }

    private Optional<StoredItem> added(Act act) {
        return act instanceof Act.Add(var id, var kind, var words, var values)
                ? Optional.of(unread(id, Laying.added(kind, values, words)))
                : Optional.empty();
    }

    private StoredItem laid(StoredItem base) {
        SortedMap<String, String> values = new TreeMap<>();
        SortedMap<String, Basis> fields = new TreeMap<>();
        Status status = Status.READ;
        Optional<Basis> settled = Optional.empty();
        boolean isAdded = false;
        for (Decision decision : onItem.getOrDefault(base.id(), List.of())) {
            decision.act().laid().forEach((field, value) -> {
                values.put(field, value);
                fields.put(field, decision.basis());
            });
            isAdded |= decision.act() instanceof Act.Add;
            Optional<Status> made = decision.act().status();
            if (made.isPresent()) {
                status = isAdded && made.get() != Status.REJECTED ? Status.ADDED : made.get();
                settled = Optional.of(decision.basis());
            }
        }
        return new StoredItem(base.id(), Laying.over(base.item(), values), status, settled, fields, base.isRead());
    }
}
