package org.chancery.briefing.export;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.reader.contact.Contact;
import org.chancery.register.entry.BodyEntry;
import org.chancery.register.entry.Comparison;
import org.chancery.register.entry.ContactEntry;
import org.chancery.register.entry.PersonEntry;
import org.chancery.register.entry.Series;
import org.chancery.register.entry.UndertakingEntry;
import org.chancery.register.evidence.Evidence;
import org.chancery.register.relation.RelationRecord;

/**
 * The record of a relation as one JSON object: people, contacts, undertakings with their follow-up, bodies with their
 * sessions, series. Documents are called by the names of their files, entries by their ids.
 */
public final class RecordForm {
    private final RelationRecord record;
    private final DocumentNames documents;
    private final BackgroundForm background;
    private final Json json;

    private RecordForm(RelationRecord record, Json json) {
        this.record = record;
        this.json = json;
        documents = new DocumentNames(record.documents());
        background = new BackgroundForm(json, documents);
    }

    /** The record as JSON text, with a line end after it. */
    public static String of(RelationRecord record) {
        StringWriter out = new StringWriter();
        try (Json json = new Json(out)) {
            RecordForm form = new RecordForm(record, json);
            json.object(form::record);
        }
        return out + "\n";
    }

    private void record() {
        json.text("as_of", record.asOf().toString());
        json.strings(
                "relation",
                List.of(
                        record.relation().one().code(),
                        record.relation().other().code()));
        json.list("people", record.people(), this::person);
        json.list("contacts", contacts(), this::contact);
        json.list("undertakings", record.undertakings(), this::undertaking);
        json.list("agreements", record.agreements(), background::agreement);
        json.list("bodies", record.bodies(), this::body);
        json.list("series", record.series(), this::series);
        json.list("two_sided", record.comparisons(), this::comparison);
        json.list("organisations", record.organisations(), background::organisation);
        json.list("topics", record.topics(), background::topic);
        json.list("occasions", record.occasions(), background::occasion);
        json.list("ladder", record.ladder(), background::rung);
        json.list("stances", record.stances(), background::stances);
    }

    /** An exchange of letters is no contact in this form. */
    private List<ContactEntry> contacts() {
        return record.contacts().stream()
                .filter(contact -> contact.kind() != Contact.Kind.LETTERS)
                .toList();
    }

    private void person(PersonEntry person) {
        json.text("id", person.id().toString());
        json.text("name", person.name());
        json.strings("variants", person.spellings());
        json.text("state", person.side().map(side -> side.code()));
        json.list("tenures", person.tenures(), tenure -> {
            json.text("post", tenure.post());
            json.text("from", tenure.from());
            json.text("to", tenure.to());
        });
        json.strings("documents", documents.of(person.evidence()));
    }

    private void contact(ContactEntry contact) {
        json.text("id", contact.id().toString());
        json.text("kind", Json.code(contact.kind()));
        json.text("status", Json.code(contact.status()));
        json.text("when", contact.when());
        json.text("where", contact.where());
        json.sides("sides", contact.sides());
        json.strings(
                "participants",
                contact.attendance().stream().map(ContactEntry.Attendance::name).toList());
        json.text("body", contact.body());
        json.number("ordinal", contact.ordinal());
        json.strings("documents", documents.of(contact.evidence()));
    }

    private void undertaking(UndertakingEntry undertaking) {
        Evidence.Words first = undertaking.evidence().getFirst().words().getFirst();
        json.text("id", undertaking.id().toString());
        json.text("document", documents.of(first.document()));
        json.text("kind", Json.code(undertaking.kind()));
        json.sides("by", undertaking.by());
        json.text("due", undertaking.due());
        json.text("quote", undertaking.quote());
        json.text("state", Json.code(undertaking.state()));
        json.truth("overdue", undertaking.isDueUnreported());
        List<UndertakingEntry.FollowUp> certain = undertaking.followUp().stream()
                .filter(UndertakingEntry.FollowUp::isCertain)
                .toList();
        json.list("followed", certain, followUp -> {
            Evidence.Words words = followUp.evidence().words().getFirst();
            json.text("document", documents.of(words.document()));
            json.text("quote", words.quote());
            json.text("relation", Json.code(followUp.bearing()));
        });
    }

    private void body(BodyEntry body) {
        json.text("name", body.name());
        json.strings("variants", body.spellings());
        json.list("sessions", body.sessions(), session -> {
            json.number("ordinal", session.ordinal());
            json.text("planned", session.planned());
            json.text("held", session.held());
            json.text("where", session.where());
            json.strings("co_chairs", session.coChairs());
            json.strings("documents", documents.of(session.evidence()));
        });
    }

    private void series(Series series) {
        json.text("measure", series.measure().code());
        json.text("unit", series.unit().code());
        json.list("observations", series.observations(), one -> {
            json.text("period", one.period());
            json.number("value", plain(one.value()));
            json.text("qualifier", Json.code(one.qualifier()));
            json.text("document", documents.of(one.evidence().document()));
        });
        json.list("discrepancies", series.discrepancies(), one -> {
            json.text("period", one.period().toString());
            json.strings(
                    "documents",
                    documents.of(one.observations().stream()
                            .map(Series.Observation::evidence)
                            .toList()));
        });
        json.list("growth_claims", series.growth(), claim -> {
            json.text("document", documents.of(claim.evidence().document()));
            json.text("quote", claim.evidence().quote());
            json.truth("agrees", agrees(claim.verdict()));
        });
    }

    private void comparison(Comparison comparison) {
        json.text("contact", comparison.contact().toString());
        json.strings("documents", List.of(documents.of(comparison.first()), documents.of(comparison.second())));
        json.strings("both", facts(comparison.both()));
        json.strings("only_first", facts(comparison.onlyFirst()));
        json.strings("only_second", facts(comparison.onlySecond()));
        json.strings("disagree", facts(comparison.differ()));
    }

    /** Each fact by its words, those of the first account before those of the second. */
    private static List<String> facts(List<Comparison.Fact> facts) {
        return facts.stream()
                .map(fact -> Json.code(fact.subject()) + ": "
                        + fact.words().stream()
                                .map(words -> "\u201c" + words.quote() + "\u201d")
                                .collect(Collectors.joining(" / ")))
                .toList();
    }

    private static Optional<Boolean> agrees(Series.Verdict verdict) {
        return switch (verdict) {
            case AGREES -> Optional.of(true);
            case DIFFERS -> Optional.of(false);
            case UNCHECKED -> Optional.empty();
        };
    }

    private static BigDecimal plain(BigDecimal value) {
        return new BigDecimal(value.stripTrailingZeros().toPlainString());
    }
}
