package org.chancery.register.decision;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chancery.reader.text.Words;
import org.chancery.register.item.Kind;
import org.chancery.register.item.Status;

/** What a person decided. */
public sealed interface Act {
    /** The decision in words: {@code corrects when to '2024-03-13' in the item …}. */
    String told();

    /** The items of documents that it is on; those stay even if they are read no more. */
    default List<UUID> items() {
        return List.of();
    }

    /** The values that it lays over those of an item, by field. */
    default Map<String, String> laid() {
        return Map.of();
    }

    /** What it makes of an item as a whole; empty if nothing. */
    default Optional<Status> status() {
        return Optional.empty();
    }

    /**
     * What was read is right.
     *
     * @param field the one that is; empty for the whole
     * @param values those found right, by field, so that they stay when a newer reader gives others; empty for an entry,
     *     whose values are computed
     */
    record Confirm(Subject subject, Optional<String> field, SortedMap<String, String> values) implements Act {
        public Confirm {
            values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        }

        @Override
        public String told() {
            return "confirms " + field.map(one -> one + valueOf(one) + " in ").orElse("") + subject.told();
        }

        private String valueOf(String one) {
            return values.containsKey(one) ? " as '" + values.get(one) + "'" : "";
        }

        @Override
        public List<UUID> items() {
            return subject.items();
        }

        @Override
        public Map<String, String> laid() {
            return values;
        }

        /** One field that is right says nothing of the others. */
        @Override
        public Optional<Status> status() {
            return field.isPresent() ? Optional.empty() : Optional.of(Status.CONFIRMED);
        }
    }

    /**
     * A field has another value.
     *
     * @param value in the form in which it is kept; empty for none
     */
    record Correct(Subject subject, String field, String value) implements Act {
        @Override
        public String told() {
            String change = value.isEmpty() ? "clears " + field : "corrects " + field + " to '" + value + "'";
            return change + " in " + subject.told();
        }

        @Override
        public List<UUID> items() {
            return subject.items();
        }

        @Override
        public Map<String, String> laid() {
            return Map.of(field, value);
        }

        @Override
        public Optional<Status> status() {
            return Optional.of(Status.CORRECTED);
        }
    }

    /**
     * What was read or computed is wrong and does not count.
     *
     * @param field of an entry; empty for the whole
     */
    record Reject(Subject subject, Optional<String> field) implements Act {
        @Override
        public String told() {
            return "rejects " + field.map(one -> one + " in ").orElse("") + subject.told();
        }

        @Override
        public List<UUID> items() {
            return subject.items();
        }

        @Override
        public Optional<Status> status() {
            return Optional.of(Status.REJECTED);
        }
    }

    /**
     * There is an item that no reader has found.
     *
     * @param item the name that it gets
     * @param words those that were selected
     * @param values by field
     */
    record Add(UUID item, Kind kind, Words words, SortedMap<String, String> values) implements Act {
        public Add {
            values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        }

        @Override
        public String told() {
            return "adds the item " + item + ", " + kind.code() + ": "
                    + values.entrySet().stream()
                            .filter(field -> !field.getValue().isEmpty())
                            .map(Map.Entry::toString)
                            .collect(Collectors.joining(", "));
        }

        @Override
        public List<UUID> items() {
            return List.of(item);
        }

        @Override
        public Map<String, String> laid() {
            return values;
        }

        @Override
        public Optional<Status> status() {
            return Optional.of(Status.ADDED);
        }
    }

    /**
     * Two entries are one.
     *
     * @param one the items of the one, its founder first
     * @param other the items of the other, its founder first
     */
    record Merge(List<UUID> one, List<UUID> other) implements Act {
        public Merge {
            one = List.copyOf(one);
            other = List.copyOf(other);
        }

        @Override
        public String told() {
            return "merges the entry " + other.getFirst() + " with " + one.getFirst();
        }
    }

    /**
     * Some items of an entry are of another.
     *
     * @param stay the items that stay, the founder first
     * @param leave those that are of another
     */
    record Split(List<UUID> stay, List<UUID> leave) implements Act {
        public Split {
            stay = List.copyOf(stay);
            leave = List.copyOf(leave);
        }

        @Override
        public String told() {
            return "splits " + leave.size() + " of " + (stay.size() + leave.size()) + " items off the entry "
                    + stay.getFirst();
        }
    }

    /** A proposed link holds. */
    record AcceptLink(Link link) implements Act {
        @Override
        public String told() {
            return "accepts that " + link.told();
        }

        @Override
        public List<UUID> items() {
            return List.of(link.undertaking(), link.later());
        }
    }

    /** A link, proposed or made, does not hold. */
    record RefuseLink(Link link) implements Act {
        @Override
        public String told() {
            return "refuses that " + link.told();
        }
    }

    /**
     * An earlier decision is taken back.
     *
     * @param decision its name
     */
    record Revoke(UUID decision) implements Act {
        @Override
        public String told() {
            return "takes back the decision " + decision;
        }
    }
}
