package org.chancery.reader.language;

import java.util.ArrayList;
import java.util.List;

/** Makes steps of patterns, each linked to what comes after it. */
final class Steps {
    private int slots;

    /** How many slots an {@link Step.Attempt} needs for all patterns so far. */
    int slots() {
        return slots;
    }

    /** The first step of a pattern. */
    Step of(Pattern pattern) {
        return link(pattern, new Step.End());
    }

    private Step link(Pattern pattern, Step next) {
        return switch (pattern) {
            case Pattern.Single token -> new Step.One(token, next);
            case Pattern.Labelled labelled -> new Step.Labelled(labelled, Marks.label(labelled.label()), next);
            case Pattern.Absent(Pattern part) -> new Step.Absent(link(part, new Step.Reached()), next);
            case Pattern.Sequence(List<Pattern> parts) -> {
                Step first = next;
                for (Pattern part : parts.reversed()) {
                    first = link(part, first);
                }
                yield first;
            }
            case Pattern.Choice(List<Pattern> options) -> {
                List<Step> ways = new ArrayList<>(options.size());
                for (Pattern option : options) {
                    ways.add(link(option, next));
                }
                yield new Step.Fork(ways);
            }
            case Pattern.Repeat repeat -> repeat(repeat, next);
            case Pattern.Named named -> {
                int slot = slots++;
                yield new Step.Begin(slot, link(named.part(), new Step.Keep(named, slot, next)));
            }
        };
    }

    private Step repeat(Pattern.Repeat repeat, Step next) {
        if (repeat.part() instanceof Pattern.Single token) {
            return new Step.Run(token, repeat.least(), repeat.most(), next);
        }
        boolean isOptional = repeat.least() == 0 && repeat.most() == 1;
        if (isOptional && !Beginnings.isEmpty(repeat.part())) {
            return new Step.Fork(List.of(link(repeat.part(), next), next));
        }
        Step.Loop loop = new Step.Loop(repeat.least(), repeat.most(), slots, next);
        slots += 2;
        loop.repeats(link(repeat.part(), new Step.Again(loop)));
        return loop;
    }
}
