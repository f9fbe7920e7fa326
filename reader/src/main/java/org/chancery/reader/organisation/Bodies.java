package org.chancery.reader.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

        private void add(Mention mention) {
            mentions.add(mention);
            distinct.putIfAbsent(mention.anywhere(), mention);
        }

        void join(Mention mention, Language language) {
            add(mention);
            boolean isShouted = isAllCapitals(mention.name()) && mention.name().contains(" ");
            boolean wasShouted = isAllCapitals(longest.name()) && longest.name().contains(" ");
            boolean isLonger = language.isFuller(mention.name(), longest.name());
            if (wasShouted && !isShouted || isLonger && !(isShouted && !wasShouted)) {
                longest = mention;
            }
        }

        private static boolean isAllCapitals(String name) {
            return name.chars().noneMatch(Character::isLowerCase);
        }
    }

    private final Chart chart;
    private final SameBody same;
    private final List<Body> all = new ArrayList<>();

    Bodies(Chart chart) {
        this.chart = chart;
        same = new SameBody(chart.language());
    }

    /** Joins a mention to the body that it names, or opens a new one. */
    void add(Mention mention) {
        find(mention).ifPresentOrElse(body -> body.join(mention, chart.language()), () -> all.add(new Body(mention)));
    }

    /** Joins a mention to a body named elsewhere, if there is one. */
    void join(Mention mention) {
        find(mention).ifPresent(body -> body.join(mention, chart.language()));
    }

    private Optional<Body> find(Mention mention) {
        return all.stream()
                .filter(body -> body.distinct.values().stream().anyMatch(known -> same.isOne(known, mention)))
                .findFirst();
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
