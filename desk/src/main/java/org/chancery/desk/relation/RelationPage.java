package org.chancery.desk.relation;

import java.util.List;
import java.util.Optional;
import org.chancery.briefing.brief.Brief;
import org.chancery.briefing.brief.NothingOnRecordException;
import org.chancery.briefing.brief.Section.Topic;
import org.chancery.briefing.wording.WrittenDates;
import org.chancery.desk.address.Pair;
import org.chancery.desk.document.DocumentAddress;
import org.chancery.register.document.DocumentSummary;
import org.chancery.register.relation.RelationRecord;

/**
 * The room of one relation. Its statements are those of the brief, which words them once for all.
 *
 * @param day as of which it is shown, as forms write it
 * @param asOf the same as people write it
 * @param turned the address of the room for the other side
 * @param sections in the order of the room
 */
record RelationPage(
        String from,
        String with,
        String day,
        String asOf,
        String turned,
        String brief,
        List<SectionView> sections,
        List<DocumentRow> documents) {
    private static final List<Topic> ORDER = List.of(
            Topic.ESSENTIALS,
            Topic.COMING,
            Topic.COMMITMENTS,
            Topic.AGREEMENTS,
            Topic.LEVELS,
            Topic.CONTACTS,
            Topic.FIGURES,
            Topic.PEOPLE,
            Topic.MECHANISMS,
            Topic.COMPANIES,
            Topic.POSITIONS);

    /** A document on which the room rests. */
    record DocumentRow(String address, String title, String publisher, String published, boolean isRead) {
        static DocumentRow of(DocumentSummary document) {
            return new DocumentRow(
                    DocumentAddress.of(document.id()),
                    document.title(),
                    document.publisher().orElse(""),
                    document.published().map(WrittenDates::of).orElse(""),
                    document.isRead());
        }
    }

    /**
     * The room of a record.
     *
     * @throws NothingOnRecordException if there is nothing to show
     */
    static RelationPage of(RelationRecord record, Pair pair) {
        Brief brief = Brief.of(record, pair.from());
        SectionViews views = new SectionViews(brief);
        return new RelationPage(
                pair.fromName(),
                pair.withName(),
                record.asOf().toString(),
                WrittenDates.of(record.asOf()),
                pair.turned().room(record.asOf()),
                pair.brief(record.asOf()),
                ORDER.stream().map(views::find).flatMap(Optional::stream).toList(),
                record.documents().stream().map(DocumentRow::of).toList());
    }
}
