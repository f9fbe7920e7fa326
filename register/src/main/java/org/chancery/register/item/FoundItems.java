package org.chancery.register.item;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.contact.Participant;
import org.chancery.reader.development.Development;
import org.chancery.reader.figure.Figure;
import org.chancery.reader.figure.Measure;
import org.chancery.reader.figure.Unit;
import org.chancery.reader.occasion.Occasion;
import org.chancery.reader.organisation.Organisation;
import org.chancery.reader.person.Level;
import org.chancery.reader.person.Person;
import org.chancery.reader.person.Post;
import org.chancery.reader.position.Position;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Item;
import org.chancery.reader.text.Words;
import org.chancery.reader.time.CalendarDate;
import org.chancery.reader.time.Edtf;
import org.chancery.reader.time.YearlyDay;
import org.chancery.reader.topic.Topic;
import org.chancery.reader.undertaking.Undertaking;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads the slots of an item back out of the table of its kind. */
final class FoundItems {
    private final Handle handle;
    private final String finding;
    private final Words words;

    FoundItems(Handle handle, String finding, Words words) {
        this.handle = handle;
        this.finding = finding;
        this.words = words;
    }

    Item item(String kind) {
        return switch (kind) {
            case "person" ->
                one(
                        "select name, side from found_person where finding_id = :finding order by finding_id",
                        this::person);
            case "organisation" -> one("""
                select name, kind, side, sector from found_organisation where finding_id = :finding order by finding_id
                """, this::organisation);
            case "contact" -> one("""
                select kind, subkind, status, is_main, time, place, body, ordinal, occasion, host, moved_from
                  from found_contact
                 where finding_id = :finding
                 order by finding_id
                """, this::contact);
            case "undertaking" -> one("""
                select kind, due, moved_from, firmness, condition, agreement
                  from found_undertaking
                 where finding_id = :finding
                 order by finding_id
                """, this::undertaking);
            case "position" -> one("""
                select act, speaker from found_position where finding_id = :finding order by finding_id
                """, this::position);
            case "figure" -> one("""
                select measure, value, unit, qualifier, period, from_side, to_side, base, noun
                  from found_figure
                 where finding_id = :finding
                 order by finding_id
                """, this::figure);
            case "topic" ->
                one("""
                    select subject from found_topic where finding_id = :finding order by finding_id
                    """, row -> new Topic(Code.enumOf(Topic.Subject.class, row.getString("subject")), words));
            case "occasion" -> one("""
                select name, side, date from found_occasion where finding_id = :finding order by finding_id
                """, this::occasion);
            case "development" -> one("""
                select course, time from found_development where finding_id = :finding order by finding_id
                """, this::development);
            default -> throw new IllegalArgumentException("no items of the kind '" + kind + "'");
        };
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> T one(String sql, Row<T> mapper) {
        return list(sql, mapper).getFirst();
    }

    private <T> List<T> list(String sql, Row<T> mapper) {
        RowMapper<T> rows = (row, context) -> mapper.of(row);
        return handle.createQuery(sql).bind("finding", finding).map(rows).list();
    }

    private Person person(ResultSet row) throws SQLException {
        List<Post> posts = list(
                """
                select title, level, standing, from_time, to_time from found_post where finding_id = :finding order by place
                """,
                post -> new Post(
                        post.getString("title"),
                        Code.optionalEnum(Level.class, post.getString("level")),
                        Code.enumOf(Post.Standing.class, post.getString("standing")),
                        Code.when(post.getString("from_time")),
                        Code.when(post.getString("to_time"))));
        return new Person(row.getString("name"), posts, Code.side(row.getString("side")), spellings(), words);
    }

    private Organisation organisation(ResultSet row) throws SQLException {
        return new Organisation(
                row.getString("name"),
                Code.enumOf(Organisation.Kind.class, row.getString("kind")),
                Code.side(row.getString("side")),
                Optional.ofNullable(row.getString("sector")),
                spellings(),
                words);
    }

    private Contact contact(ResultSet row) throws SQLException {
        int ordinal = row.getInt("ordinal");
        Contact.Setting setting = new Contact.Setting(
                Optional.ofNullable(row.getString("body")),
                ordinal == 0 ? OptionalInt.empty() : OptionalInt.of(ordinal),
                Optional.ofNullable(row.getString("occasion")),
                Code.side(row.getString("host")),
                list(
                        "select name from found_co_chair where finding_id = :finding order by place",
                        chair -> chair.getString("name")));
        return new Contact(
                Code.enumOf(Contact.Kind.class, row.getString("kind")),
                Code.optionalEnum(Contact.Subkind.class, row.getString("subkind")),
                Code.enumOf(Contact.Status.class, row.getString("status")),
                row.getInt("is_main") == 1,
                Code.when(row.getString("time")),
                Optional.ofNullable(row.getString("place")),
                sides("takes-part"),
                participants(),
                setting,
                Code.when(row.getString("moved_from")),
                words);
    }

    private List<Participant> participants() {
        return list(
                """
                select name, side, level, role from found_participant where finding_id = :finding order by place
                """,
                row -> new Participant(
                        row.getString("name"),
                        Code.side(row.getString("side")),
                        Code.optionalEnum(Level.class, row.getString("level")),
                        Code.enumOf(Participant.Role.class, row.getString("role"))));
    }

    private Undertaking undertaking(ResultSet row) throws SQLException {
        return new Undertaking(
                Code.enumOf(Undertaking.Kind.class, row.getString("kind")),
                sides("by"),
                sides("to"),
                Code.when(row.getString("due")),
                Code.when(row.getString("moved_from")),
                Code.enumOf(Undertaking.Firmness.class, row.getString("firmness")),
                Optional.ofNullable(row.getString("condition")),
                Optional.ofNullable(row.getString("agreement")),
                words);
    }

    private Position position(ResultSet row) throws SQLException {
        return new Position(
                Code.enumOf(Position.Act.class, row.getString("act")),
                sides("by"),
                Optional.ofNullable(row.getString("speaker")),
                words);
    }

    private Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                Code.enumOf(Measure.class, row.getString("measure")),
                new BigDecimal(row.getString("value")),
                new Unit(row.getString("unit")),
                Code.enumOf(Figure.Qualifier.class, row.getString("qualifier")),
                Code.when(row.getString("period")),
                Code.side(row.getString("from_side")),
                Code.side(row.getString("to_side")),
                Code.when(row.getString("base")),
                Optional.ofNullable(row.getString("noun")),
                words);
    }

    private Occasion occasion(ResultSet row) throws SQLException {
        Optional<CalendarDate> date = Optional.ofNullable(row.getString("date"))
                .map(text -> text.startsWith("--") ? YearlyDay.parse(text) : Edtf.parse(text));
        return new Occasion(row.getString("name"), Code.side(row.getString("side")), date, words);
    }

    private Development development(ResultSet row) throws SQLException {
        return new Development(
                Code.enumOf(Development.Course.class, row.getString("course")),
                sides("by"),
                Code.when(row.getString("time")),
                words);
    }

    private SortedSet<Side> sides(String role) {
        return new TreeSet<>(handle.createQuery("""
            select side from finding_side where finding_id = :finding and role = :role order by side
            """)
                .bind("finding", finding)
                .bind("role", role)
                .map((row, context) -> Side.ofKey(row.getString("side")))
                .list());
    }

    private List<String> spellings() {
        return list(
                "select spelling from finding_spelling where finding_id = :finding order by place",
                row -> row.getString("spelling"));
    }
}
