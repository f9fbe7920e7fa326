package org.chancery.register.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.chancery.reader.text.Item;
import org.chancery.reader.text.Words;
import org.chancery.register.document.DocumentId;
import org.chancery.register.document.StoredDocument;
import org.chancery.register.item.Kind;
import org.chancery.register.item.Status;
import org.chancery.register.item.StoredItem;
import org.jdbi.v3.core.Handle;

/** Makes acts out of what people ask for, if they can stand; else it says in a sentence why they cannot. */
final class Soundness {
    private final Handle handle;

    /** In the transaction of a handle. */
    Soundness(Handle handle) {
        this.handle = handle;
    }

    private record Known(DocumentId document, Kind kind) {}

    Act confirm(Subject named, Optional<String> field) {
        Subject subject = led(named);
        Kind kind = kind(subject);
        field.ifPresent(name -> Fields.require(kind, name));
        SortedMap<String, String> values = new TreeMap<>();
        if (subject instanceof Subject.OfItem(UUID id)) {
            values.putAll(Written.of(stored(id).item()));
            field.ifPresent(name -> values.keySet().retainAll(Set.of(name)));
        }
        return new Act.Confirm(subject, field, values);
    }

    Act correct(Subject named, String field, String given) {
        Subject subject = led(named);
        String kept = Fields.require(kind(subject), field).kept(given);
        if (subject instanceof Subject.OfItem(UUID id)) {
            StoredItem stored = stored(id);
            if (stored.status() == Status.REJECTED) {
                throw new UnsoundDecisionException("the item " + id
                        + " is rejected; confirm it, or take the rejection back, before correcting it");
            }
            Item laid = Laying.over(stored.item(), Map.of(field, kept));
            return new Act.Correct(subject, field, Written.of(laid).getOrDefault(field, kept));
        }
        return new Act.Correct(subject, field, kept);
    }

    Act reject(Subject named, Optional<String> field) {
        Subject subject = led(named);
        Kind kind = kind(subject);
        field.ifPresent(name -> Fields.require(kind, name));
        if (subject instanceof Subject.OfItem(UUID id)) {
            if (field.isPresent()) {
                throw new UnsoundDecisionException(
                        "of an item the whole is rejected; a field that is wrong is corrected"
                                + ", to nothing if it has no value");
            }
            if (stored(id).status() == Status.REJECTED) {
                throw new UnsoundDecisionException("the item " + id + " is rejected already");
            }
        }
        return new Act.Reject(subject, field);
    }

    Act add(UUID item, StoredDocument document, Addition addition) {
        SortedMap<String, String> values = new TreeMap<>();
        addition.fields()
                .forEach((name, given) ->
                        values.put(name, Fields.require(addition.kind(), name).kept(given)));
        Words words = Words.at(document.text(), addition.selection().in(document.text()), "decision:add");
        for (Field field : Fields.of(addition.kind())) {
            if (field.need() == Field.Need.TOLD && !values.containsKey(field.name())) {
                throw new UnsoundDecisionException(
                        "an added " + addition.kind().code() + " needs a value of the field " + field.name());
            }
            if (field.need() == Field.Need.USUAL) {
                values.putIfAbsent(field.name(), usual(field.name(), words));
            }
        }
        values.values().removeIf(String::isEmpty);
        Laying.added(addition.kind(), values, words);
        return new Act.Add(item, addition.kind(), words, values);
    }

    private static String usual(String field, Words words) {
        return switch (field) {
            case "name" -> Form.TEXT.apply(words.quote().strip());
            case "main" -> "false";
            case "firmness" -> "firm";
            case "qualifier" -> "exact";
            default -> throw new IllegalStateException("no usual value of the field " + field);
        };
    }

    Act merge(List<UUID> one, List<UUID> other) {
        List<UUID> left = members(one);
        List<UUID> right = members(other);
        apart(left, right);
        Set<Rulings.Pair> same = Decisions.now(handle).rulings().same();
        if (same.contains(Rulings.Pair.of(left.getFirst(), right.getFirst()))) {
            throw new UnsoundDecisionException(
                    "the entries " + left.getFirst() + " and " + right.getFirst() + " are merged already");
        }
        return new Act.Merge(left, right);
    }

    Act split(List<UUID> stay, List<UUID> leave) {
        if (stay.isEmpty()) {
            throw new UnsoundDecisionException("some item has to stay with the entry that is split");
        }
        List<UUID> left = members(stay);
        List<UUID> right = members(leave);
        apart(left, right);
        return new Act.Split(left, right);
    }

    private List<UUID> members(List<UUID> items) {
        items.forEach(item -> kind(new Subject.OfEntry(item)));
        return items.stream()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .distinct()
                .toList();
    }

    private void apart(List<UUID> one, List<UUID> other) {
        Set<UUID> both = new HashSet<>(one);
        both.retainAll(other);
        if (!both.isEmpty()) {
            throw new UnsoundDecisionException("the item " + both.iterator().next() + " is in both parts");
        }
        Set<Kind> kinds = new HashSet<>();
        Stream.concat(one.stream(), other.stream())
                .forEach(item -> kinds.add(known(item).kind()));
        if (kinds.size() > 1) {
            throw new UnsoundDecisionException("entries of one kind are merged and split, not of the kinds "
                    + String.join(", ", kinds.stream().map(Kind::code).sorted().toList()));
        }
    }

    Link link(Link link) {
        if (known(link.undertaking()).kind() != Kind.UNDERTAKING) {
            throw new UnsoundDecisionException("the item " + link.undertaking() + " is no undertaking");
        }
        known(link.later());
        if (link.undertaking().equals(link.later())) {
            throw new UnsoundDecisionException("an undertaking does not bear on itself");
        }
        return link;
    }

    Act revoke(UUID id) {
        Decisions decisions = Decisions.now(handle);
        if (decisions.find(id).isEmpty()) {
            throw new UnsoundDecisionException("there is no decision " + id);
        }
        if (Decision.standing(decisions.all()).stream()
                .noneMatch(decision -> decision.id().equals(id))) {
            throw new UnsoundDecisionException("the decision " + id + " is taken back already");
        }
        return new Act.Revoke(id);
    }

    /** The document of an item. */
    DocumentId document(UUID item) {
        return known(item).document();
    }

    /** A merged entry's name leads to the one that it was merged into. */
    private Subject led(Subject named) {
        return switch (named) {
            case Subject.OfItem item -> item;
            case Subject.OfEntry(UUID id) -> new Subject.OfEntry(EntryRows.leadsTo(handle, id));
        };
    }

    private Kind kind(Subject subject) {
        Kind kind = known(subject.id()).kind();
        if (subject instanceof Subject.OfEntry && !kind.hasEntries()) {
            throw new UnsoundDecisionException("a " + kind.code() + " stands in its document and has no entry");
        }
        return kind;
    }

    private Known known(UUID item) {
        return handle.createQuery("select document_id, kind from item where id = :id order by id")
                .bind("id", item.toString())
                .map((row, context) ->
                        new Known(DocumentId.parse(row.getString("document_id")), Kind.of(row.getString("kind"))))
                .findFirst()
                .orElseThrow(() -> new UnsoundDecisionException("there is no item " + item));
    }

    private StoredItem stored(UUID id) {
        return DecidedDocuments.find(handle, known(id).document()).stream()
                .flatMap(document -> Stream.concat(document.items().stream(), document.aside().stream()))
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnsoundDecisionException("the item " + id + " is read no more"));
    }
}
