package org.chancery.register.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.development.Development;
import org.chancery.reader.figure.Figure;
import org.chancery.reader.occasion.Occasion;
import org.chancery.reader.organisation.Organisation;
import org.chancery.reader.person.Person;
import org.chancery.reader.position.Position;
import org.chancery.reader.text.Item;
import org.chancery.reader.topic.Topic;
import org.chancery.reader.undertaking.Undertaking;

/** The slots by which an item is told from another of its kind. */
final class KeySlots {
    private KeySlots() {}

    /** What share of the key slots of two items of a kind is the same, from 0 to 1. */
    static double agreement(Item one, Item other) {
        List<String> left = of(one);
        List<String> right = of(other);
        return (double) IntStream.range(0, left.size())
                        .filter(slot -> left.get(slot).equals(right.get(slot)))
                        .count()
                / left.size();
    }

    /** The slots that name a thing wherever it stands in a text; empty for what is known by its words alone. */
    static Optional<List<String>> name(Item item) {
        return switch (item) {
            case Person person -> Optional.of(List.of(person.name()));
            case Organisation organisation -> Optional.of(List.of(organisation.name()));
            case Figure figure -> Optional.of(of(figure));
            case Topic topic -> Optional.of(of(topic));
            case Occasion occasion -> Optional.of(List.of(occasion.name()));
            default -> Optional.empty();
        };
    }

    private static List<String> of(Item item) {
        Stream<Object> slots = switch (item) {
            case Person one -> Stream.of(one.name(), one.side());
            case Organisation one -> Stream.of(one.name(), one.kind());
            case Contact one ->
                Stream.of(
                        one.kind(),
                        one.status(),
                        one.when(),
                        one.sides(),
                        one.setting().ordinal());
            case Undertaking one -> Stream.of(one.kind(), one.by(), one.due());
            case Position one -> Stream.of(one.act(), one.by(), one.speaker());
            case Figure one -> Stream.of(one.measure(), one.value(), one.unit(), one.period());
            case Topic one -> Stream.of(one.subject());
            case Occasion one -> Stream.of(one.name(), one.date());
            case Development one -> Stream.of(one.course(), one.by(), one.when());
            default -> throw new IllegalArgumentException("no key slots of " + item);
        };
        return slots.map(Object::toString).toList();
    }
}
