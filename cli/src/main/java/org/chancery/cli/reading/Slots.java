package org.chancery.cli.reading;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.chancery.reader.figure.Unit;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Item;
import org.chancery.reader.text.Words;
import org.chancery.reader.time.CalendarDate;

/**
 * The slots of an item with what fills them, each by its own name, so that no slot of any item is forgotten. What is
 * empty or false is left out.
 */
final class Slots {
    private Slots() {}

    /** Each filled slot as a line, in the order in which the item lists them. */
    static List<String> of(Item item) {
        return filled((Record) item);
    }

    private static List<String> filled(Record values) {
        List<String> filled = new ArrayList<>();
        for (RecordComponent component : values.getClass().getRecordComponents()) {
            shown(value(values, component)).ifPresent(value -> filled.add(words(component.getName()) + " " + value));
        }
        return filled;
    }

    private static Object value(Record values, RecordComponent component) {
        try {
            return component.getAccessor().invoke(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the slot " + component.getName() + " of " + values, e);
        }
    }

    private static Optional<String> shown(Object value) {
        return switch (value) {
            case Words words -> Optional.empty();
            case Optional<?> slot -> slot.flatMap(Slots::shown);
            case OptionalInt number -> number.isPresent() ? Optional.of("" + number.getAsInt()) : Optional.empty();
            case Boolean claim -> claim ? Optional.of("yes") : Optional.empty();
            case Collection<?> values -> joined(values);
            case Side side -> Optional.of(side.code());
            case Unit unit -> Optional.of(unit.code());
            case CalendarDate date -> Optional.of(date.toString());
            case BigDecimal number -> Optional.of(number.toPlainString());
            case Enum<?> code ->
                Optional.of(code.name().toLowerCase(Locale.ROOT).replace('_', ' '));
            case Record parts -> within(parts);
            default -> Optional.of(value.toString());
        };
    }

    private static Optional<String> joined(Collection<?> values) {
        String joined = values.stream().flatMap(value -> shown(value).stream()).collect(Collectors.joining("; "));
        return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
    }

    /** A post, a participant: its title or name, and the rest in brackets. */
    private static Optional<String> within(Record parts) {
        List<String> filled = filled(parts);
        if (filled.isEmpty()) {
            return Optional.empty();
        }
        boolean isNamed =
                filled.getFirst().startsWith("title ") || filled.getFirst().startsWith("name ");
        if (!isNamed) {
            return Optional.of(String.join(", ", filled));
        }
        String name = filled.getFirst().substring(filled.getFirst().indexOf(' ') + 1);
        return Optional.of(
                filled.size() == 1 ? name : name + " (" + String.join(", ", filled.subList(1, filled.size())) + ")");
    }

    /** "isMain" and "movedFrom" as they are said. */
    private static String words(String name) {
        String spaced = name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return spaced.startsWith("is ") ? spaced.substring("is ".length()) : spaced;
    }
}
