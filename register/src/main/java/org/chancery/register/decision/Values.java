package org.chancery.register.decision;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.reader.side.Side;
import org.chancery.reader.time.CalendarDate;
import org.chancery.reader.time.Edtf;
import org.chancery.reader.time.YearlyDay;

/** The values of an item's fields in the form in which decisions keep them; an empty one is absent. */
final class Values {
    static final String BETWEEN_NAMES = "; ";
    static final String BETWEEN_SIDES = ",";

    private final Map<String, String> texts;

    Values(Map<String, String> texts) {
        this.texts = texts;
    }

    /** An enum's word as fields write it. */
    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Optional<String> text(String field) {
        return Optional.ofNullable(texts.get(field)).filter(text -> !text.isEmpty());
    }

    String require(String field) {
        return text(field).orElseThrow(() -> new UnsoundDecisionException("the field " + field + " has no value"));
    }

    <E extends Enum<E>> E word(String field, Class<E> type) {
        return Enum.valueOf(type, require(field).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    <E extends Enum<E>> Optional<E> optionalWord(String field, Class<E> type) {
        return text(field).map(text -> word(field, type));
    }

    boolean flag(String field) {
        return require(field).equals("true");
    }

    BigDecimal number(String field) {
        return new BigDecimal(require(field));
    }

    OptionalInt ordinal(String field) {
        return text(field).stream().mapToInt(Integer::parseInt).findFirst();
    }

    Optional<Side> side(String field) {
        return text(field).map(Side::ofKey);
    }

    SortedSet<Side> sides(String field) {
        SortedSet<Side> sides = new TreeSet<>();
        text(field)
                .ifPresent(text -> Arrays.stream(text.split(BETWEEN_SIDES))
                        .map(Side::ofKey)
                        .forEach(sides::add));
        return sides;
    }

    Optional<Edtf> time(String field) {
        return text(field).map(Edtf::parse);
    }

    Optional<CalendarDate> date(String field) {
        return text(field).map(text -> text.startsWith("--") ? YearlyDay.parse(text) : Edtf.parse(text));
    }

    List<String> names(String field) {
        return text(field).map(text -> List.of(text.split(BETWEEN_NAMES))).orElse(List.of());
    }
}
