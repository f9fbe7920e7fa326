package org.chancery.register.item;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.contact.Participant;
import org.chancery.reader.development.Development;
import org.chancery.reader.figure.Figure;
import org.chancery.reader.occasion.Occasion;
import org.chancery.reader.organisation.Organisation;
import org.chancery.reader.person.Person;
import org.chancery.reader.person.Post;
import org.chancery.reader.position.Position;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Item;
import org.chancery.reader.time.Edtf;
import org.chancery.reader.topic.Topic;
import org.chancery.reader.undertaking.Undertaking;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** Writes the slots of an item into the table of its kind. */
final class Slots {
    private final Handle handle;
    private final String finding;

    Slots(Handle handle, String finding) {
        this.handle = handle;
        this.finding = finding;
    }

    /** The kind of an item, as the schema names it. */
    static String kind(Item item) {
        return switch (item) {
            case Person person -> "person";
            case Organisation organisation -> "organisation";
            case Contact contact -> "contact";
            case Undertaking undertaking -> "undertaking";
            case Position position -> "position";
            case Figure figure -> "figure";
            case Topic topic -> "topic";
            case Occasion occasion -> "occasion";
            case Development development -> "development";
            default -> throw new IllegalArgumentException("no table for " + item);
        };
    }

    void write(Item item) {
        switch (item) {
            case Person person -> person(person);
            case Organisation organisation -> organisation(organisation);
            case Contact contact -> contact(contact);
            case Undertaking undertaking -> undertaking(undertaking);
            case Position position -> position(position);
            case Figure figure -> figure(figure);
            case Topic topic ->
                into("insert into found_topic (finding_id, subject) values (:finding, :subject)")
                        .bind("subject", Code.of(topic.subject()))
                        .execute();
            case Occasion occasion -> occasion(occasion);
            case Development development -> development(development);
            default -> throw new IllegalArgumentException("no table for " + item);
        }
    }

    private void person(Person person) {
        into("insert into found_person (finding_id, name, side) values (:finding, :name, :side)")
                .bind("name", person.name())
                .bind("side", Code.of(person.side()))
                .execute();
        int place = 0;
        for (Post post : person.posts()) {
            into("""
                insert into found_post (finding_id, place, title, level, standing, from_time, to_time)
                values (:finding, :place, :title, :level, :standing, :from, :to)
                """)
                    .bind("place", place++)
                    .bind("title", post.title())
                    .bind("level", Code.of(post.level()))
                    .bind("standing", Code.of(post.standing()))
                    .bind("from", Code.of(post.from()))
                    .bind("to", Code.of(post.to()))
                    .execute();
        }
        spellings(person.spellings());
    }

    private void organisation(Organisation organisation) {
        into("""
            insert into found_organisation (finding_id, name, kind, side, sector)
            values (:finding, :name, :kind, :side, :sector)
            """)
                .bind("name", organisation.name())
                .bind("kind", Code.of(organisation.kind()))
                .bind("side", Code.of(organisation.side()))
                .bind("sector", Code.of(organisation.sector()))
                .execute();
        spellings(organisation.spellings());
    }

    private void contact(Contact contact) {
        into("""
            insert into found_contact (finding_id, kind, subkind, status, is_main, time, first_day, last_day, place,
                                       body, ordinal, occasion, host, moved_from)
            values (:finding, :kind, :subkind, :status, :isMain, :time, :first, :last, :place,
                    :body, :ordinal, :occasion, :host, :movedFrom)
            """)
                .bind("kind", Code.of(contact.kind()))
                .bind("subkind", Code.of(contact.subkind()))
                .bind("status", Code.of(contact.status()))
                .bind("isMain", contact.isMain() ? 1 : 0)
                .bind("time", Code.of(contact.when()))
                .bind("first", Code.of(contact.when().flatMap(Edtf::first)))
                .bind("last", Code.of(contact.when().flatMap(Edtf::last)))
                .bind("place", Code.of(contact.where()))
                .bind("body", Code.of(contact.setting().body()))
                .bind("ordinal", ordinal(contact.setting()))
                .bind("occasion", Code.of(contact.setting().occasion()))
                .bind("host", Code.of(contact.setting().host()))
                .bind("movedFrom", Code.of(contact.movedFrom()))
                .execute();
        sides("takes-part", contact.sides());
        participants(contact.participants());
        int place = 0;
        for (String chair : contact.setting().coChairs()) {
            into("insert into found_co_chair (finding_id, place, name) values (:finding, :place, :name)")
                    .bind("place", place++)
                    .bind("name", chair)
                    .execute();
        }
    }

    private static Optional<Integer> ordinal(Contact.Setting setting) {
        return setting.ordinal().isPresent() ? Optional.of(setting.ordinal().getAsInt()) : Optional.empty();
    }

    private void participants(List<Participant> participants) {
        int place = 0;
        for (Participant participant : participants) {
            into("""
                insert into found_participant (finding_id, place, name, side, level, role)
                values (:finding, :place, :name, :side, :level, :role)
                """)
                    .bind("place", place++)
                    .bind("name", participant.name())
                    .bind("side", Code.of(participant.side()))
                    .bind("level", Code.of(participant.level()))
                    .bind("role", Code.of(participant.role()))
                    .execute();
        }
    }

    private void undertaking(Undertaking undertaking) {
        into("""
            insert into found_undertaking (finding_id, kind, due, due_first, due_last, moved_from, firmness,
                                           condition, agreement)
            values (:finding, :kind, :due, :first, :last, :movedFrom, :firmness, :condition, :agreement)
            """)
                .bind("kind", Code.of(undertaking.kind()))
                .bind("due", Code.of(undertaking.due()))
                .bind("first", Code.of(undertaking.due().flatMap(Edtf::first)))
                .bind("last", Code.of(undertaking.due().flatMap(Edtf::last)))
                .bind("movedFrom", Code.of(undertaking.movedFrom()))
                .bind("firmness", Code.of(undertaking.firmness()))
                .bind("condition", Code.of(undertaking.condition()))
                .bind("agreement", Code.of(undertaking.document()))
                .execute();
        sides("by", undertaking.by());
        sides("to", undertaking.to());
    }

    private void position(Position position) {
        into("insert into found_position (finding_id, act, speaker) values (:finding, :act, :speaker)")
                .bind("act", Code.of(position.act()))
                .bind("speaker", Code.of(position.speaker()))
                .execute();
        sides("by", position.by());
    }

    private void figure(Figure figure) {
        into("""
            insert into found_figure (finding_id, measure, value, unit, qualifier, period, from_side, to_side, base, noun)
            values (:finding, :measure, :value, :unit, :qualifier, :period, :from, :to, :base, :noun)
            """)
                .bind("measure", Code.of(figure.measure()))
                .bind("value", figure.value().toPlainString())
                .bind("unit", figure.unit().code())
                .bind("qualifier", Code.of(figure.qualifier()))
                .bind("period", Code.of(figure.period()))
                .bind("from", Code.of(figure.from()))
                .bind("to", Code.of(figure.to()))
                .bind("base", Code.of(figure.base()))
                .bind("noun", Code.of(figure.noun()))
                .execute();
    }

    private void occasion(Occasion occasion) {
        into("insert into found_occasion (finding_id, name, side, date) values (:finding, :name, :side, :date)")
                .bind("name", occasion.name())
                .bind("side", Code.of(occasion.side()))
                .bind("date", Code.of(occasion.date()))
                .execute();
    }

    private void development(Development development) {
        into("insert into found_development (finding_id, course, time) values (:finding, :course, :time)")
                .bind("course", Code.of(development.course()))
                .bind("time", Code.of(development.when()))
                .execute();
        sides("by", development.by());
    }

    private void sides(String role, SortedSet<Side> sides) {
        for (Side side : sides) {
            into("insert into finding_side (finding_id, role, side) values (:finding, :role, :side)")
                    .bind("role", role)
                    .bind("side", side.key())
                    .execute();
        }
    }

    private void spellings(List<String> spellings) {
        int place = 0;
        for (String spelling : spellings) {
            into("insert into finding_spelling (finding_id, place, spelling) values (:finding, :place, :spelling)")
                    .bind("place", place++)
                    .bind("spelling", spelling)
                    .execute();
        }
    }

    private Update into(String sql) {
        return handle.createUpdate(sql).bind("finding", finding);
    }
}
