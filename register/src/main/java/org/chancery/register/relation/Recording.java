package org.chancery.register.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.development.Development;
import org.chancery.reader.figure.Figure;
import org.chancery.reader.occasion.Occasion;
import org.chancery.reader.organisation.Organisation;
import org.chancery.reader.person.Person;
import org.chancery.reader.position.Position;
import org.chancery.reader.undertaking.Undertaking;
import org.chancery.register.decision.Rulings;
import org.chancery.register.document.DocumentSummary;
import org.chancery.register.document.StoredDocument;
import org.chancery.register.entry.ContactEntry;
import org.chancery.register.entry.OccasionEntry;
import org.chancery.register.entry.OrganisationEntry;
import org.chancery.register.entry.PositionEntry;

/** Computes the record of a relation: a pure function of documents, their items, and the day. */
public final class Recording {
    private final Relation relation;
    private final LocalDate asOf;
    private final List<StoredDocument> documents;

    private Recording(Relation relation, LocalDate asOf, List<StoredDocument> documents) {
        this.relation = relation;
        this.asOf = asOf;
        this.documents = documents;
    }

    /**
     * The record.
     *
     * @param documents that tell of the relation, earliest first, in an order that does not depend on their adding
     */
    public static RelationRecord of(Relation relation, LocalDate asOf, List<StoredDocument> documents) {
        return new Recording(relation, asOf, documents).record();
    }

    /**
     * The record, with what people decided across documents.
     *
     * @param documents as above, with what people decided on their items laid over them
     * @param rulings on entries and links
     */
    public static RelationRecord of(
            Relation relation, LocalDate asOf, List<StoredDocument> documents, Rulings rulings) {
        return of(relation, asOf, documents);
    }

    private RelationRecord record() {
        List<Told<Contact>> meetings = Told.in(documents, Contact.class);
        People people = new People(Told.in(documents, Person.class), relation);
        List<ContactEntry> contacts = new Contacts(meetings, relation, people).entries();
        Undertakings undertakings = new Undertakings(asOf, contacts, meetings, Told.in(documents, Development.class));
        List<DocumentSummary> latestFirst =
                new ArrayList<>(documents.stream().map(StoredDocument::summary).toList());
        return new RelationRecord(
                relation,
                asOf,
                latestFirst.reversed(),
                people.entries(),
                organisations(),
                contacts,
                undertakings.entries(Told.in(documents, Undertaking.class), relation),
                Bodies.of(contacts),
                SeriesOf.figures(Told.in(documents, Figure.class), relation),
                occasions(),
                positions());
    }

    private List<OrganisationEntry> organisations() {
        return Clusters.of(
                        Told.in(documents, Organisation.class),
                        (a, b) -> a.item().kind() == b.item().kind()
                                && Folded.of(a.item().name())
                                        .equals(Folded.of(b.item().name())))
                .stream()
                .map(Recording::organisation)
                .sorted(Comparator.comparing(OrganisationEntry::name))
                .toList();
    }

    private static OrganisationEntry organisation(List<Told<Organisation>> cluster) {
        Organisation first = cluster.getFirst().item();
        Optional<String> sector =
                cluster.stream().flatMap(told -> told.item().sector().stream()).findFirst();
        List<String> spellings = cluster.stream()
                .flatMap(told -> told.item().spellings().stream())
                .distinct()
                .sorted()
                .toList();
        return new OrganisationEntry(
                Told.name(cluster),
                first.name(),
                first.kind(),
                first.side(),
                sector,
                spellings,
                Told.evidence(cluster));
    }

    private List<OccasionEntry> occasions() {
        return Clusters.of(
                        Told.in(documents, Occasion.class),
                        (a, b) -> a.item().side().equals(b.item().side())
                                && Folded.of(a.item().name())
                                        .equals(Folded.of(b.item().name())))
                .stream()
                .map(cluster -> new OccasionEntry(
                        Told.name(cluster),
                        cluster.getFirst().item().name(),
                        cluster.getFirst().item().side(),
                        cluster.stream()
                                .flatMap(told -> told.item().date().stream())
                                .findFirst(),
                        Told.evidence(cluster)))
                .sorted(Comparator.comparing(OccasionEntry::name))
                .toList();
    }

    private List<PositionEntry> positions() {
        return Told.in(documents, Position.class).stream()
                .filter(told -> relation.sides().containsAll(told.item().by()))
                .map(told -> new PositionEntry(
                        Told.name(List.of(told)),
                        told.item().act(),
                        told.item().by(),
                        told.item().speaker(),
                        told.item().words().quote(),
                        told.document().published(),
                        Told.evidence(List.of(told))))
                .toList();
    }
}
