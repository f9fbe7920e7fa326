package org.chancery.reader.person;

import java.util.Optional;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;
import org.chancery.reader.language.Rules;
import org.chancery.reader.text.Passage;

/**
 * Marks who is named as having held a post before or after another: "took over from A. B.". Such a one takes no part in
 * what the text tells, and may be no person at all if none did so.
 */
final class Successions {
    /** The label of words of succession with the name behind them. */
    private static final String SUCCEEDING = "succeeding";

    private final Chart chart;
    private final Names names;

    Successions(Chart chart, Names names) {
        this.chart = chart;
        this.names = names;
    }

    /** Finds them before posts are given to their holders: in "A. B. succeeded C. D. as Minister" A. B. is it. */
    void find(Rules rules) {
        for (Found found : rules.in(chart)) {
            if (found.rule().setting("names", "nobody").equals("one")
                    && found.to() < chart.tokens().size()) {
                names.at(found.to(), found.rule().name())
                        .filter(name -> !name.isOneWord())
                        .ifPresent(name -> chart.add(new Edge(
                                SUCCEEDING,
                                found.from(),
                                name.to(),
                                name,
                                found.rule().name())));
            }
        }
    }

    /** Marks those who are not known as holding a post. */
    void mark(People people) {
        for (Edge succeeding : chart.all(SUCCEEDING).toList()) {
            Names.Name name = (Names.Name) succeeding.value();
            if (!chart.isCovered(name.from(), PersonReader.NAME)) {
                add(people, name);
            }
        }
    }

    private void add(People people, Names.Name name) {
        Passage passage = chart.tokens().passage(name.from(), name.to());
        Optional<Who> known = people.findKnown(name.written());
        known.ifPresent(who -> who.mention(name.written(), passage));
        Who who = known.orElseGet(() -> new Who(name.written(), passage, name.rule(), chart.language()));
        chart.add(new Edge(PersonReader.SUCCESSION, name.start(), name.to(), who, name.rule()));
    }

    /** Of a name, if it is told to have been succeeded by another, that of the other. */
    static Names.Name successor(Chart chart, Names names, Names.Name name) {
        int sentence = chart.tokens().sentenceOf(name.from()).from();
        return chart.within(sentence, name.to(), SUCCEEDING).stream()
                .filter(edge -> edge.to() == name.to())
                .findFirst()
                .flatMap(edge -> names.endingAt(edge.from(), edge.rule()))
                .orElse(name);
    }
}
