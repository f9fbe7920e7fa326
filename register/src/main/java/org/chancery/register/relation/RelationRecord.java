package org.chancery.register.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.register.document.DocumentSummary;
import org.chancery.register.entry.AgreementEntry;
import org.chancery.register.entry.BodyEntry;
import org.chancery.register.entry.Comparison;
import org.chancery.register.entry.ContactEntry;
import org.chancery.register.entry.Entry;
import org.chancery.register.entry.OccasionEntry;
import org.chancery.register.entry.OrganisationEntry;
import org.chancery.register.entry.PersonEntry;
import org.chancery.register.entry.PositionEntry;
import org.chancery.register.entry.Rung;
import org.chancery.register.entry.Series;
import org.chancery.register.entry.Stances;
import org.chancery.register.entry.TopicEntry;
import org.chancery.register.entry.UndertakingEntry;

/**
 * What the register holds of a relation as of a day: a pure function of the documents published by then, the decisions
 * made by then, and the day.
 *
 * @param documents those that the record rests on, latest first
 * @param contacts latest first; those without a day by their document's day
 * @param undertakings in the order in which they were first reported
 * @param series by measure
 * @param comparisons of contacts that both sides tell of
 */
public record RelationRecord(
        Relation relation,
        LocalDate asOf,
        List<DocumentSummary> documents,
        List<PersonEntry> people,
        List<OrganisationEntry> organisations,
        List<ContactEntry> contacts,
        List<UndertakingEntry> undertakings,
        List<AgreementEntry> agreements,
        List<BodyEntry> bodies,
        List<Series> series,
        List<OccasionEntry> occasions,
        List<PositionEntry> positions,
        List<Stances> stances,
        List<TopicEntry> topics,
        List<Rung> ladder,
        List<Comparison> comparisons) {
    public RelationRecord {
        documents = List.copyOf(documents);
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        contacts = List.copyOf(contacts);
        undertakings = List.copyOf(undertakings);
        agreements = List.copyOf(agreements);
        bodies = List.copyOf(bodies);
        series = List.copyOf(series);
        occasions = List.copyOf(occasions);
        positions = List.copyOf(positions);
        stances = List.copyOf(stances);
        topics = List.copyOf(topics);
        ladder = List.copyOf(ladder);
        comparisons = List.copyOf(comparisons);
    }

    /** Those of its entries that bring items together, kind by kind. */
    public Stream<Entry> entries() {
        return Stream.of(people, organisations, contacts, undertakings, occasions, positions)
                .flatMap(List::stream);
    }

    public boolean isEmpty() {
        return documents.isEmpty();
    }
}
