package org.chancery.briefing.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.reader.side.Side;
import org.chancery.register.relation.RelationRecord;

/** Puts the sections of one brief together, in order. */
final class Composition {
    private final View view;

    Composition(RelationRecord record, Side from) {
        if (!record.relation().sides().contains(from)) {
            throw new IllegalArgumentException(from + " is no side of the relation of "
                    + record.relation().one() + " and " + record.relation().other());
        }
        view = new View(record, from);
    }

    Brief brief() {
        Contacts contacts = new Contacts(view);
        Coming coming = new Coming(view, contacts);
        Undertakings undertakings = new Undertakings(view);
        People people = new People(view);
        List<Section> sections = new ArrayList<>();
        add(sections, Section.Topic.ESSENTIALS, new Essentials(view, contacts, coming, undertakings).blocks());
        add(sections, Section.Topic.LAST_CONTACT, contacts.last());
        add(sections, Section.Topic.COMMITMENTS, undertakings.blocks());
        add(sections, Section.Topic.AGREEMENTS, new Agreements(view).blocks());
        add(sections, Section.Topic.COMING, coming.blocks());
        add(sections, Section.Topic.FIGURES, new Figures(view).blocks());
        add(sections, Section.Topic.PEOPLE, people.blocks());
        add(sections, Section.Topic.COMPANIES, new Companies(view).blocks());
        add(sections, Section.Topic.MECHANISMS, new Mechanisms(view).blocks());
        add(sections, Section.Topic.LEVELS, new Levels(view, contacts).blocks());
        add(sections, Section.Topic.CONTACTS, contacts.all());
        add(sections, Section.Topic.POSITIONS, new Positions(view).blocks());
        if (sections.isEmpty()) {
            throw new NothingOnRecordException(view.record().relation(), view.asOf());
        }
        Numbering numbering = new Numbering();
        List<Section> numbered = numbering.sections(sections);
        return new Brief(
                view.from(),
                view.with(),
                view.asOf(),
                numbered,
                numbering.notes(view.notes().all()));
    }

    private static void add(List<Section> sections, Section.Topic topic, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            sections.add(new Section(topic, blocks));
        }
    }

    /** The lines as a block, or none if there are no lines. */
    static List<Block> block(Optional<String> heading, List<Line> lines) {
        return lines.isEmpty() ? List.of() : List.of(new Block.Lines(heading, lines));
    }
}
