package org.chancery.desk.relation;

import java.time.LocalDate;
import java.util.List;
import org.chancery.briefing.wording.Phrases;
import org.chancery.briefing.wording.Terms;
import org.chancery.briefing.wording.WrittenDates;
import org.chancery.desk.address.Pair;
import org.chancery.register.entry.ContactEntry;
import org.chancery.register.relation.RelationSummary;

/** All relations on record. */
record RelationsPage(String asOf, List<Row> rows) {
    /**
     * One relation in the list.
     *
     * @param last the last contact in words, empty if there is none
     * @param next the next contact in words, empty if there is none
     */
    record Row(
            String address,
            String one,
            String other,
            String last,
            String next,
            int contacts,
            int open,
            int documents) {}

    static RelationsPage of(List<RelationSummary> relations, LocalDate day) {
        return new RelationsPage(
                WrittenDates.of(day),
                relations.stream().map(summary -> row(summary, day)).toList());
    }

    private static Row row(RelationSummary summary, LocalDate day) {
        Pair pair = Pair.of(summary.relation());
        return new Row(
                pair.room(day),
                pair.fromName(),
                pair.withName(),
                summary.last().map(RelationsPage::told).orElse(""),
                summary.next().map(RelationsPage::told).orElse(""),
                summary.contacts(),
                summary.open(),
                summary.documents());
    }

    private static String told(ContactEntry contact) {
        String what = contact.when()
                .map(when -> WrittenDates.of(when) + ", " + Terms.of(contact))
                .orElseGet(() -> Terms.of(contact));
        return Phrases.capital(what);
    }
}
