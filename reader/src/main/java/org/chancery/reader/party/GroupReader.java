package org.chancery.reader.party;

import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Edge;
import org.chancery.reader.language.Found;
import org.chancery.reader.language.Language;
import org.chancery.reader.language.Rules;

/** Marks groups that act for a side without people of theirs being named: "a Latvian trade mission", "experts from both sides". */
public final class GroupReader {
    /** The label of a group; the value is the side for which it acts. */
    static final String GROUP = "acting-group";

    /** The label of both sides of a text together. */
    static final String BOTH = "both";

    private final Rules rules;

    public GroupReader(Language language) {
        rules = language.rules("groups");
    }

    /** Marks the groups of a text whose sides are marked. */
    public void mark(Chart chart) {
        for (Found found : rules.in(chart)) {
            String name = found.rule().name();
            if (found.rule().result().equals(BOTH)) {
                chart.add(new Edge(BOTH, found.from(), found.to(), name, name));
            }
            found.edge("s").ifPresent(side -> chart.add(new Edge(GROUP, found.from(), found.to(), side.value(), name)));
        }
    }
}
