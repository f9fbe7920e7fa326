package org.chancery.briefing.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers notes anew, by first use in the order of reading. */
final class Numbering {
    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();

    List<Section> sections(List<Section> sections) {
        return sections.stream()
                .map(section -> new Section(
                        section.topic(),
                        section.blocks().stream().map(this::block).toList()))
                .toList();
    }

    /** The notes that were cited, by their new numbers. */
    List<Note> notes(List<Note> notes) {
        return numbers.entrySet().stream()
                .map(number -> notes.get(number.getKey() - 1).numbered(number.getValue()))
                .toList();
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Lines lines ->
                new Block.Lines(
                        lines.heading(), lines.lines().stream().map(this::line).toList());
            case Block.Table table ->
                new Block.Table(
                        table.columns(),
                        table.rows().stream()
                                .map(row -> new Block.Row(row.cells(), citations(row.sources())))
                                .toList());
        };
    }

    private Line line(Line line) {
        Citations own = citations(line.sources());
        List<Line> under = line.under().stream().map(this::line).toList();
        return new Line(line.lead(), line.text(), line.mark(), own, under);
    }

    private Citations citations(Citations cited) {
        return Citations.of(cited.numbers().stream()
                .map(number -> numbers.computeIfAbsent(number, absent -> numbers.size() + 1))
                .toList());
    }
}
