package org.chancery.reader.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Language;
import org.chancery.reader.organisation.Organisation.Kind;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Passage;
import org.chancery.reader.text.Words;

/** The bodies of a text, each once under its longest name; short forms, acronyms and repeated mentions are its spellings. */
final class Bodies {
    private static final class Body {
        private Mention longest;
        private final List<Mention> mentions = new ArrayList<>();

        /** The first of those that differ in more than their place, which is no matter of sameness. */
        private final Map<Mention, Mention> distinct = new LinkedHashMap<>();

        Body(Mention first) {
            longest = first;
            add(first);
        }

        private boolean add(Mention mention) {
            mentions.add(mention);
            return distinct.putIfAbsent(mention.anywhere(), mention) == null;
        }

        boolean isNamedBy(Mention mention, SameBody same) {
            return distinct.values().stream().anyMatch(known -> same.isOne(known, mention));
        }

        /** Joins a mention, and tells whether there was none like it. */
        boolean join(Mention mention, Language language) {
            boolean isNew = add(mention);
            if (mention.name().equals(longest.name())) {
                return isNew;
            }
            boolean isShouted = isAllCapitals(mention.name()) && mention.name().contains(" ");
            boolean wasShouted = isAllCapitals(longest.name()) && longest.name().contains(" ");
            boolean isLonger = language.isFuller(mention.name(), longest.name());
            if (wasShouted && !isShouted || isLonger && !(isShouted && !wasShouted)) {
                longest = mention;
            }
            return isNew;
        }

        private static boolean isAllCapitals(String name) {
            return name.chars().noneMatch(Character::isLowerCase);
        }
    }

    private final Chart chart;
    private final SameBody same;
    private final Clues clues;
    private final List<Body> all = new ArrayList<>();

    Bodies(Chart chart) {
        this.chart = chart;
        same = new SameBody(chart.language());
        clues = new Clues(same);
    }

    /** Joins a mention to the body that it names, or opens a new one. */
    void add(Mention mention) {
        OptionalInt known = find(mention);
        if (known.isPresent()) {
            join(known.getAsInt(), mention);
        } else {
            all.add(new Body(mention));
            clues.add(mention, all.size() - 1);
        }
    }

    /** Joins a mention to a body named elsewhere, if there is one. */
    void join(Mention mention) {
        find(mention).ifPresent(body -> join(body, mention));
    }

    private void join(int body, Mention mention) {
        if (all.get(body).join(mention, chart.language())) {
            clues.add(mention, body);
        }
    }

    /** The number of the first body that a mention names. */
    private OptionalInt find(Mention mention) {
        int first = all.size();
        for (NavigableSet<Integer> candidates : clues.of(mention)) {
            first = candidates.headSet(first, false).stream()
                    .filter(body -> all.get(body).isNamedBy(mention, same))
                    .findFirst()
                    .orElse(first);
        }
        return first < all.size() ? OptionalInt.of(first) : OptionalInt.empty();
    }

    List<Organisation> organisations() {
        return all.stream().map(this::organisation).toList();
    }

    private Organisation organisation(Body body) {
        Mention longest = body.longest;
        List<String> spellings = body.mentions.stream()
                .flatMap(mention -> Stream.concat(Stream.of(mention.name()), mention.spellings().stream()))
                .filter(spelling -> !spelling.equals(longest.name()))
                .distinct()
                .toList();
        List<Passage> passages = Stream.concat(Stream.of(longest), body.mentions.stream())
                .map(mention -> mention.passage(chart))
                .distinct()
                .toList();
        Optional<Side> side = body.mentions.stream()
                .flatMap(mention -> mention.side().stream())
                .findFirst();
        Kind kind = longest.kind();
        return new Organisation(
                longest.name(),
                kind,
                side,
                Optional.empty(),
                spellings,
                new Words(chart.tokens().text(), passages, longest.rule()));
    }
}
