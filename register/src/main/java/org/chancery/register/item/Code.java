package org.chancery.register.item;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.reader.side.Side;
import org.chancery.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** How values are written in columns: enums in lower case with hyphens, sides by key, dates as EDTF. */
final class Code {
    private Code() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static @Nullable String of(Optional<?> value) {
        return value.map(one -> one instanceof Enum<?> code ? of(code) : one.toString())
                .orElse(null);
    }

    static @Nullable Integer of(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    static <E extends Enum<E>> E enumOf(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static <E extends Enum<E>> Optional<E> optionalEnum(Class<E> type, @Nullable String code) {
        return Optional.ofNullable(code).map(one -> enumOf(type, one));
    }

    static Optional<Side> side(@Nullable String key) {
        return Optional.ofNullable(key).map(Side::ofKey);
    }

    static Optional<Edtf> when(@Nullable String text) {
        return Optional.ofNullable(text).map(Edtf::parse);
    }
}
