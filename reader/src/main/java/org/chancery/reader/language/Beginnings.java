package org.chancery.reader.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * With what a match of a pattern can begin, so that rules are tried only where they have a chance.
 *
 * @param keys words, {@code ~} and a root, or {@code <} and a label
 * @param isAnything whether it can begin with anything at all
 * @param isEmpty whether the pattern can match nothing
 */
record Beginnings(Set<String> keys, boolean isAnything, boolean isEmpty) {
    static Beginnings of(Pattern pattern) {
        Set<String> keys = new HashSet<>();
        boolean isAnything = collect(pattern, keys);
        return new Beginnings(keys, isAnything, isEmpty(pattern));
    }

    /** Whether a pattern can match nothing. */
    static boolean isEmpty(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Single token -> false;
            case Pattern.Labelled labelled -> false;
            case Pattern.Absent absent -> true;
            case Pattern.Named(String name, Pattern part) -> isEmpty(part);
            case Pattern.Repeat(Pattern part, int least, int most) -> least == 0 || isEmpty(part);
            case Pattern.Choice(List<Pattern> options) -> {
                for (Pattern option : options) {
                    if (isEmpty(option)) {
                        yield true;
                    }
                }
                yield false;
            }
            case Pattern.Sequence(List<Pattern> parts) -> {
                for (Pattern part : parts) {
                    if (!isEmpty(part)) {
                        yield false;
                    }
                }
                yield true;
            }
        };
    }

    /** Adds with what a pattern can begin; whether that is anything at all. */
    private static boolean collect(Pattern pattern, Set<String> keys) {
        return switch (pattern) {
            case Pattern.Word(String key) -> known(keys, key);
            case Pattern.AnyForm(String root) -> known(keys, "~" + root);
            case Pattern.Verb(String root) -> known(keys, "~" + root);
            case Pattern.OneOf(var words, var roots, var others, long marks) -> {
                keys.addAll(words);
                for (String root : roots) {
                    keys.add("~" + root);
                }
                yield collectAll(others, keys);
            }
            case Pattern.Labelled labelled -> known(keys, "<" + labelled.label());
            case Pattern.Shaped(Shape shape) -> !shape.isNumber() || known(keys, "#");
            case Pattern.Ending ending -> true;
            case Pattern.Absent absent -> false;
            case Pattern.Named(String name, Pattern part) -> collect(part, keys);
            case Pattern.Repeat(Pattern part, int least, int most) -> collect(part, keys);
            case Pattern.Choice(List<Pattern> options) -> collectAll(options, keys);
            case Pattern.Sequence(List<Pattern> parts) -> collectFirst(parts, keys);
        };
    }

    private static boolean known(Set<String> keys, String key) {
        keys.add(key);
        return false;
    }

    private static boolean collectAll(List<? extends Pattern> options, Set<String> keys) {
        boolean isAnything = false;
        for (Pattern option : options) {
            isAnything |= collect(option, keys);
        }
        return isAnything;
    }

    /** A part of a sequence begins it if all parts before it can match nothing. */
    private static boolean collectFirst(List<Pattern> parts, Set<String> keys) {
        boolean isAnything = false;
        for (Pattern part : parts) {
            isAnything |= collect(part, keys);
            if (!isEmpty(part)) {
                break;
            }
        }
        return isAnything;
    }
}
