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
        return switch (pattern) {
            case Pattern.Word(String key) -> one(key);
            case Pattern.AnyForm(String root) -> one("~" + root);
            case Pattern.Verb(String root) -> one("~" + root);
            case Pattern.OneOf(var words, var roots, var others, long marks) -> {
                Set<String> keys = new HashSet<>(words);
                roots.forEach(root -> keys.add("~" + root));
                yield ofAny(new Beginnings(keys, false, false), others);
            }
            case Pattern.Labelled labelled -> one("<" + labelled.label());
            case Pattern.Shaped(Shape shape) -> shape.isNumber() ? one("#") : new Beginnings(Set.of(), true, false);
            case Pattern.Ending ending -> new Beginnings(Set.of(), true, false);
            case Pattern.Absent absent -> new Beginnings(Set.of(), false, true);
            case Pattern.Named(String name, Pattern part) -> of(part);
            case Pattern.Repeat(Pattern part, int least, int most) -> {
                Beginnings inner = of(part);
                yield new Beginnings(inner.keys, inner.isAnything, inner.isEmpty || least == 0);
            }
            case Pattern.Choice(var options) -> ofAny(new Beginnings(Set.of(), false, false), options);
            case Pattern.Sequence(var parts) -> {
                Beginnings all = new Beginnings(Set.of(), false, true);
                for (Pattern part : parts) {
                    if (all.isEmpty) {
                        Beginnings inner = of(part);
                        all = new Beginnings(
                                union(all.keys, inner.keys), all.isAnything || inner.isAnything, inner.isEmpty);
                    }
                }
                yield all;
            }
        };
    }

    private static Beginnings ofAny(Beginnings known, List<? extends Pattern> options) {
        Beginnings all = known;
        for (Pattern option : options) {
            Beginnings inner = of(option);
            all = new Beginnings(
                    union(all.keys, inner.keys), all.isAnything || inner.isAnything, all.isEmpty || inner.isEmpty);
        }
        return all;
    }

    private static Beginnings one(String key) {
        return new Beginnings(Set.of(key), false, false);
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> all = new HashSet<>(a);
        all.addAll(b);
        return all;
    }
}
