package org.chancery.briefing.export;

import java.math.BigDecimal;
import java.util.List;
import org.chancery.reader.side.Side;
import org.chancery.register.entry.AgreementEntry;
import org.chancery.register.entry.EntryId;
import org.chancery.register.entry.OccasionEntry;
import org.chancery.register.entry.OrganisationEntry;
import org.chancery.register.entry.PositionEntry;
import org.chancery.register.entry.Rung;
import org.chancery.register.entry.Stances;
import org.chancery.register.entry.TopicEntry;

/** Writes what stands behind the contacts of a relation: its documents, organisations, subjects, occasions and stances. */
final class BackgroundForm {
    private final Json json;
    private final DocumentNames documents;

    BackgroundForm(Json json, DocumentNames documents) {
        this.json = json;
        this.documents = documents;
    }

    void agreement(AgreementEntry agreement) {
        json.text("id", agreement.id().toString());
        json.text("title", agreement.title());
        json.text("stage", Json.code(agreement.stage()));
        json.sides("sides", agreement.sides());
        json.text("due", agreement.due());
        json.text("signed", agreement.signed());
        json.text("in_force", agreement.inForce());
        json.strings(
                "undertakings",
                agreement.undertakings().stream().map(EntryId::toString).toList());
        json.strings("documents", documents.of(agreement.evidence()));
    }

    void organisation(OrganisationEntry organisation) {
        json.text("id", organisation.id().toString());
        json.text("name", organisation.name());
        json.text("kind", Json.code(organisation.kind()));
        json.text("state", organisation.side().map(Side::code));
        json.text("sector", organisation.sector());
        json.strings("documents", documents.of(organisation.evidence()));
    }

    void topic(TopicEntry topic) {
        json.text("subject", Json.code(topic.subject()));
        json.list("years", List.copyOf(topic.years().entrySet()), year -> {
            json.text("year", year.getKey().toString());
            json.number("documents", BigDecimal.valueOf(year.getValue()));
        });
        json.strings("documents", documents.of(topic.evidence()));
    }

    void occasion(OccasionEntry occasion) {
        json.text("name", occasion.name());
        json.text("state", occasion.side().map(Side::code));
        json.text("date", occasion.date().map(Object::toString));
        json.strings("documents", documents.of(occasion.evidence()));
    }

    void rung(Rung rung) {
        json.text("level", rung.level().code());
        json.text("side", rung.side().code());
        json.text("contact", rung.contact().id().toString());
        json.text("when", rung.contact().when());
        json.text("host", rung.contact().host().map(Side::code));
    }

    void stances(Stances stances) {
        json.text("level", stances.level().code());
        json.text("contact", stances.now().toString());
        json.text("before", stances.before().map(EntryId::toString));
        json.list("changes", stances.changes(), change -> {
            json.text("change", Json.code(change.kind()));
            json.text("quote", change.now().map(PositionEntry::quote));
            json.text("before", change.before().map(PositionEntry::quote));
        });
    }
}
