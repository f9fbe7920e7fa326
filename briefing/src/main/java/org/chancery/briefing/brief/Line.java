package org.chancery.briefing.brief;

import java.util.List;
import java.util.Optional;

/**
 * One statement. It cannot be built without its sources.
 *
 * @param lead what the line is about, set apart before it: a day, a name
 * @param text the statement; may be empty where the lead says it all
 * @param mark how the matter stands
 * @param under lines that belong below this one
 */
public record Line(Optional<String> lead, String text, Optional<Mark> mark, Citations sources, List<Line> under) {
    public Line {
        under = List.copyOf(under);
        if (text.isBlank() && lead.isEmpty()) {
            throw new IllegalArgumentException("a line says something");
        }
    }

    static Line of(String text, Citations sources) {
        return new Line(Optional.empty(), text, Optional.empty(), sources, List.of());
    }

    static Line led(String lead, String text, Citations sources) {
        return new Line(Optional.of(lead), text, Optional.empty(), sources, List.of());
    }

    Line marked(Mark how) {
        return new Line(lead, text, Optional.of(how), sources, under);
    }

    Line with(List<Line> below) {
        return new Line(lead, text, mark, sources, below);
    }
}
