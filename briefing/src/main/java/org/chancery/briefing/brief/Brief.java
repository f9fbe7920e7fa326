package org.chancery.briefing.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.briefing.wording.SideNames;
import org.chancery.reader.side.Side;
import org.chancery.register.relation.RelationRecord;

/**
 * A relation as of a day, for one of its sides: what an officer needs before the next meeting. Every line rests on
 * numbered sources; the same record gives the same brief.
 *
 * @param from for whom it is written
 * @param with the other side
 * @param asOf documents published by this day count
 * @param sections those with something in them, in the order of their topics
 * @param notes numbered from 1 by first use
 */
public record Brief(Side from, Side with, LocalDate asOf, List<Section> sections, List<Note> notes) {
    public Brief {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).number() != i + 1) {
                throw new IllegalArgumentException("note " + notes.get(i).number() + " stands in place " + (i + 1));
            }
        }
        int last = notes.size();
        if (sections.stream()
                .flatMap(Brief::citations)
                .anyMatch(cited -> cited.numbers().getLast() > last)) {
            throw new IllegalArgumentException("a line points to a note beyond the last, " + last);
        }
    }

    /**
     * Writes the brief of a relation.
     *
     * @throws IllegalArgumentException if the side is not of the relation
     * @throws NothingOnRecordException if there is nothing to say
     */
    public static Brief of(RelationRecord record, Side from) {
        return new Composition(record, from).brief();
    }

    public String title() {
        return SideNames.of(from) + " – " + SideNames.of(with);
    }

    /** What lines and rows point to, in the order of the brief. */
    public Stream<Citations> citations() {
        return sections.stream().flatMap(Brief::citations);
    }

    private static Stream<Citations> citations(Section section) {
        return section.blocks().stream().flatMap(block -> switch (block) {
            case Block.Lines lines -> lines.lines().stream().flatMap(Brief::citations);
            case Block.Table table -> table.rows().stream().map(Block.Row::sources);
        });
    }

    private static Stream<Citations> citations(Line line) {
        return Stream.concat(Stream.of(line.sources()), line.under().stream().flatMap(Brief::citations));
    }
}
