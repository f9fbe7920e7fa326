package org.chancery.reader.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** JSON as it stands in the scripts of pages. */
sealed interface Json {
    record Fields(Map<String, Json> values) implements Json {}

    record Items(List<Json> values) implements Json {}

    record Text(String value) implements Json {}

    /** A number, {@code true}, {@code false} or {@code null}, as written. */
    record Other(String written) implements Json {}

    /** The value of a field; empty if this is no object or has no such field. */
    default Optional<Json> field(String name) {
        return this instanceof Fields(Map<String, Json> values)
                ? Optional.ofNullable(values.get(name))
                : Optional.empty();
    }

    /** The words of a field: its text, the name of the object in it, or those of the first item in it. */
    default Optional<String> words(String name) {
        return field(name).flatMap(Json::words);
    }

    private Optional<String> words() {
        return switch (this) {
            case Text(String value) -> Optional.of(value.strip()).filter(text -> !text.isEmpty());
            case Fields fields -> fields.words("name");
            case Items(List<Json> values) -> values.stream().findFirst().flatMap(Json::words);
            case Other other -> Optional.empty();
        };
    }

    /** This and all that is within it, outer before inner. */
    default Stream<Json> all() {
        return switch (this) {
            case Fields(Map<String, Json> values) ->
                Stream.concat(Stream.of(this), values.values().stream().flatMap(Json::all));
            case Items(List<Json> values) ->
                Stream.concat(Stream.of(this), values.stream().flatMap(Json::all));
            case Text text -> Stream.of(this);
            case Other other -> Stream.of(this);
        };
    }
}
