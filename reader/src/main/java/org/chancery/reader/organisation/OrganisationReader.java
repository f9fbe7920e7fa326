package org.chancery.reader.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;
import org.chancery.reader.language.Language;
import org.chancery.reader.language.Rules;
import org.chancery.reader.organisation.Organisation.Kind;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Passage;
import org.chancery.reader.text.Words;

/** Finds named bodies by the make of their names, and companies in lists that announce them. */
public final class OrganisationReader {
    /** The label of a mechanism named; the value is its name. */
    public static final String MECHANISM = "mechanism";

    /** The label of any other body named. */
    public static final String ORGANISATION = "organisation";

    private final Rules rules;

    public OrganisationReader(Language language) {
        rules = language.rules("organisations");
    }

    /** The organisations of a text whose sides and people are marked; mechanisms are marked in the chart. */
    public List<Organisation> mark(Chart chart) {
        List<Organisation> found = new ArrayList<>(new CompanyLists(chart).companies());
        for (Found match : rules.in(chart)) {
            if (match.rule().result().equals("none")) {
                continue;
            }
            Organisation organisation = organisation(chart, match);
            String label = organisation.kind() == Kind.MECHANISM ? MECHANISM : ORGANISATION;
            chart.add(new Edge(
                    label,
                    match.from(),
                    match.to(),
                    organisation.name(),
                    match.rule().name()));
            found.add(organisation);
        }
        found.sort(Comparator.comparing(one -> one.words().passage()));
        return united(chart, found);
    }

    private static Organisation organisation(Chart chart, Found found) {
        Kind kind = Kind.valueOf(found.rule().result().toUpperCase(Locale.ROOT));
        Optional<Side> side = found.edge("of").or(() -> found.edge("n")).map(edge -> Side.state(edge.word()));
        return new Organisation(
                chart.tokens().words(found.from(), found.to()),
                kind,
                side,
                Optional.empty(),
                List.of(),
                Words.at(
                        chart.tokens().text(),
                        chart.tokens().passage(found.from(), found.to()),
                        found.rule().name()));
    }

    /** Lists a body once under its longest name: short forms, acronyms and repeated mentions go into its spellings. */
    private static List<Organisation> united(Chart chart, List<Organisation> mentions) {
        SameBody same = new SameBody(chart.language());
        List<Organisation> united = new ArrayList<>();
        for (Organisation mention : mentions) {
            int known = 0;
            while (known < united.size() && !same.isOne(united.get(known), mention)) {
                known++;
            }
            if (known == united.size()) {
                united.add(mention);
            } else {
                united.set(known, joined(chart, united.get(known), mention));
            }
        }
        return united;
    }

    private static Organisation joined(Chart chart, Organisation known, Organisation mention) {
        boolean isLonger = chart.language().isFuller(mention.name(), known.name());
        Organisation longer = isLonger ? mention : known;
        Organisation shorter = isLonger ? known : mention;
        List<String> spellings = new ArrayList<>(known.spellings());
        if (!shorter.name().equals(longer.name()) && !spellings.contains(shorter.name())) {
            spellings.add(shorter.name());
        }
        List<Passage> passages = new ArrayList<>(longer.words().passages());
        passages.addAll(shorter.words().passages());
        return new Organisation(
                longer.name(),
                known.kind(),
                known.side().or(mention::side),
                known.sector().or(mention::sector),
                spellings,
                new Words(longer.words().text(), passages, longer.words().rule()));
    }
}
