package org.chancery.register.item;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.contact.Participant;
import org.chancery.reader.person.Level;
import org.chancery.reader.time.Edtf;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Contacts with those who took part in them. */
final class FoundContacts extends Found<Contact> {
    private static final String INSERT = """
        insert into found_contact (finding_id, kind, subkind, status, is_main, time, first_day, last_day, place,
                                   body, ordinal, occasion, host, moved_from)
        values (:finding, :kind, :subkind, :status, :isMain, :time, :first, :last, :place,
                :body, :ordinal, :occasion, :host, :movedFrom)
        """;

    private static final String SELECT = """
        select found_contact.finding_id as finding, found_contact.kind as kind, found_contact.subkind as subkind,
               found_contact.status as status, found_contact.is_main as is_main, found_contact.time as time,
               found_contact.place as place, found_contact.body as body, found_contact.ordinal as ordinal,
               found_contact.occasion as occasion, found_contact.host as host, found_contact.moved_from as moved_from
          from finding
          join found_contact on found_contact.finding_id = finding.id
         where finding.reading_id in (<readings>)
         order by finding.reading_id, finding.place
        """;

    private static final String INSERT_PARTICIPANT = """
        insert into found_participant (finding_id, place, name, side, level, role)
        values (:finding, :place, :name, :side, :level, :role)
        """;

    private static final String SELECT_PARTICIPANTS = """
        select found_participant.finding_id as finding, found_participant.name as name,
               found_participant.side as side, found_participant.level as level, found_participant.role as role
          from finding
          join found_participant on found_participant.finding_id = finding.id
         where finding.reading_id in (<readings>)
         order by finding.reading_id, finding.place, found_participant.place
        """;

    private static final String INSERT_CO_CHAIR =
            "insert into found_co_chair (finding_id, place, name) values (:finding, :place, :name)";

    private static final String SELECT_CO_CHAIRS = """
        select found_co_chair.finding_id as finding, found_co_chair.name as name
          from finding
          join found_co_chair on found_co_chair.finding_id = finding.id
         where finding.reading_id in (<readings>)
         order by finding.reading_id, finding.place, found_co_chair.place
        """;

    FoundContacts() {
        super(Contact.class);
    }

    @Override
    void keep(Handle handle, Map<String, Contact> contacts) {
        PreparedBatch rows = handle.prepareBatch(INSERT);
        PreparedBatch participants = handle.prepareBatch(INSERT_PARTICIPANT);
        PreparedBatch coChairs = handle.prepareBatch(INSERT_CO_CHAIR);
        Sides sides = new Sides(handle);
        contacts.forEach((finding, contact) -> {
            add(rows, finding, contact);
            addParticipants(participants, finding, contact.participants());
            addCoChairs(coChairs, finding, contact.setting().coChairs());
            sides.add(finding, Sides.TAKES_PART, contact.sides());
        });
        rows.execute();
        participants.execute();
        coChairs.execute();
        sides.keep();
    }

    private static void add(PreparedBatch rows, String finding, Contact contact) {
        rows.bind("finding", finding)
                .bind("kind", Code.of(contact.kind()))
                .bind("subkind", Code.of(contact.subkind()))
                .bind("status", Code.of(contact.status()))
                .bind("isMain", contact.isMain() ? 1 : 0)
                .bind("time", Code.of(contact.when()))
                .bind("first", Code.of(contact.when().flatMap(Edtf::first)))
                .bind("last", Code.of(contact.when().flatMap(Edtf::last)))
                .bind("place", Code.of(contact.where()))
                .bind("body", Code.of(contact.setting().body()))
                .bind("ordinal", Code.of(contact.setting().ordinal()))
                .bind("occasion", Code.of(contact.setting().occasion()))
                .bind("host", Code.of(contact.setting().host()))
                .bind("movedFrom", Code.of(contact.movedFrom()))
                .add();
    }

    private static void addParticipants(PreparedBatch rows, String finding, List<Participant> participants) {
        int place = 0;
        for (Participant participant : participants) {
            rows.bind("finding", finding)
                    .bind("place", place++)
                    .bind("name", participant.name())
                    .bind("side", Code.of(participant.side()))
                    .bind("level", Code.of(participant.level()))
                    .bind("role", Code.of(participant.role()))
                    .add();
        }
    }

    private static void addCoChairs(PreparedBatch rows, String finding, List<String> coChairs) {
        int place = 0;
        for (String chair : coChairs) {
            rows.bind("finding", finding)
                    .bind("place", place++)
                    .bind("name", chair)
                    .add();
        }
    }

    @Override
    Map<String, Contact> in(Findings findings) {
        Map<String, List<Participant>> participants = findings.lists(SELECT_PARTICIPANTS, FoundContacts::participant);
        Map<String, List<String>> coChairs = findings.lists(SELECT_CO_CHAIRS, row -> row.getString("name"));
        return findings.items(
                SELECT,
                (row, finding, words) -> new Contact(
                        Code.enumOf(Contact.Kind.class, row.getString("kind")),
                        Code.optionalEnum(Contact.Subkind.class, row.getString("subkind")),
                        Code.enumOf(Contact.Status.class, row.getString("status")),
                        row.getInt("is_main") == 1,
                        Code.when(row.getString("time")),
                        Optional.ofNullable(row.getString("place")),
                        findings.sides(finding, Sides.TAKES_PART),
                        participants.getOrDefault(finding, List.of()),
                        setting(row, coChairs.getOrDefault(finding, List.of())),
                        Code.when(row.getString("moved_from")),
                        words));
    }

    private static Participant participant(ResultSet row) throws SQLException {
        return new Participant(
                row.getString("name"),
                Code.side(row.getString("side")),
                Code.optionalEnum(Level.class, row.getString("level")),
                Code.enumOf(Participant.Role.class, row.getString("role")));
    }

    private static Contact.Setting setting(ResultSet row, List<String> coChairs) throws SQLException {
        int number = row.getInt("ordinal");
        OptionalInt ordinal = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
        return new Contact.Setting(
                Optional.ofNullable(row.getString("body")),
                ordinal,
                Optional.ofNullable(row.getString("occasion")),
                Code.side(row.getString("host")),
                coChairs);
    }
}
