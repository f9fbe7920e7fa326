package org.chancery.register.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.contact.Participant;
import org.chancery.reader.development.Development;
import org.chancery.reader.figure.Figure;
import org.chancery.reader.figure.Measure;
import org.chancery.reader.figure.Unit;
import org.chancery.reader.occasion.Occasion;
import org.chancery.reader.organisation.Organisation;
import org.chancery.reader.person.Person;
import org.chancery.reader.person.Post;
import org.chancery.reader.position.Position;
import org.chancery.reader.text.Item;
import org.chancery.reader.text.Words;
import org.chancery.reader.topic.Topic;
import org.chancery.reader.undertaking.Undertaking;
import org.chancery.register.item.Kind;

/**
 * Makes items out of the values of their fields. What the fields do not tell, such as the level of a post, is taken from
 * the item as it was read, where there is one.
 */
public final class Laying {
    private final Values values;
    private final Words words;
    private final Optional<Item> read;

    private Laying(Map<String, String> values, Words words, Optional<Item> read) {
        this.values = new Values(values);
        this.words = words;
        this.read = read;
    }

    /** An item with other values in some of its fields. */
    static Item over(Item read, Map<String, String> values) {
        return values.isEmpty() ? read : laid(read, values, read.words());
    }

    /** The same item told by the same words of another text. */
    public static Item told(Item read, Words words) {
        return laid(read, Map.of(), words);
    }

    /** An item that was not read, with a value for each field that needs one. */
    static Item added(Kind kind, Map<String, String> values, Words words) {
        return new Laying(values, words, Optional.empty()).item(kind);
    }

    private static Item laid(Item read, Map<String, String> values, Words words) {
        Map<String, String> all = new LinkedHashMap<>(Written.of(read));
        all.putAll(values);
        return new Laying(all, words, Optional.of(read)).item(Kind.of(read));
    }

    private Item item(Kind kind) {
        return switch (kind) {
            case PERSON -> person();
            case ORGANISATION -> organisation();
            case CONTACT -> contact();
            case UNDERTAKING -> undertaking();
            case POSITION ->
                new Position(values.word("act", Position.Act.class), values.sides("by"), values.text("speaker"), words);
            case FIGURE -> figure();
            case TOPIC -> new Topic(values.word("subject", Topic.Subject.class), words);
            case OCCASION -> new Occasion(values.require("name"), values.side("state"), values.date("date"), words);
            case DEVELOPMENT ->
                new Development(
                        values.word("course", Development.Course.class),
                        values.sides("by"),
                        values.time("when"),
                        words);
        };
    }

    private Person person() {
        Optional<Person> before = read.map(Person.class::cast);
        String name = values.require("name");
        return new Person(
                name,
                posts(before.map(Person::posts).orElse(List.of())),
                values.side("state"),
                before.map(one -> spellings(one, name)).orElse(List.of()),
                words);
    }

    /** A name that was read and is not the right one stays as a spelling, by which the document goes on calling the person. */
    private static List<String> spellings(Person before, String name) {
        return Stream.concat(Stream.of(before.name()), before.spellings().stream())
                .filter(spelling -> !spelling.equals(name))
                .distinct()
                .toList();
    }

    /** A post that was read with the same title keeps its level, standing and time. */
    private List<Post> posts(List<Post> before) {
        return values.text("post").orElse("").equals(Written.posts(before))
                ? before
                : values.names("post").stream()
                        .map(title -> before.stream()
                                .filter(post -> post.title().equals(title))
                                .findFirst()
                                .orElseGet(() -> Post.held(title, Optional.empty())))
                        .toList();
    }

    private Organisation organisation() {
        return new Organisation(
                values.require("name"),
                values.word("kind", Organisation.Kind.class),
                values.side("state"),
                values.text("sector"),
                read.map(one -> ((Organisation) one).spellings()).orElse(List.of()),
                words);
    }

    private Contact contact() {
        List<Participant> before =
                read.map(one -> ((Contact) one).participants()).orElse(List.of());
        return new Contact(
                values.word("kind", Contact.Kind.class),
                values.optionalWord("subkind", Contact.Subkind.class),
                values.word("status", Contact.Status.class),
                values.flag("main"),
                values.time("when"),
                values.text("where"),
                values.sides("sides"),
                participants(before),
                new Contact.Setting(
                        values.text("body"),
                        values.ordinal("ordinal"),
                        values.text("occasion"),
                        values.side("host"),
                        values.names("co-chairs")),
                values.time("moved-from"),
                words);
    }

    /** One who was read with the same name keeps side, level and role. */
    private List<Participant> participants(List<Participant> before) {
        return values.text("participants").orElse("").equals(Written.participants(before))
                ? before
                : values.names("participants").stream()
                        .map(name -> before.stream()
                                .filter(one -> one.name().equals(name))
                                .findFirst()
                                .orElseGet(() -> new Participant(
                                        name, Optional.empty(), Optional.empty(), Participant.Role.TAKES_PART)))
                        .toList();
    }

    private Undertaking undertaking() {
        return new Undertaking(
                values.word("kind", Undertaking.Kind.class),
                values.sides("by"),
                values.sides("to"),
                values.time("due"),
                values.time("moved-from"),
                values.word("firmness", Undertaking.Firmness.class),
                values.text("condition"),
                values.text("document"),
                words);
    }

    private Figure figure() {
        return new Figure(
                values.word("measure", Measure.class),
                values.number("value"),
                new Unit(values.require("unit")),
                values.word("qualifier", Figure.Qualifier.class),
                values.time("period"),
                values.side("from"),
                values.side("to"),
                values.time("base"),
                values.text("noun"),
                words);
    }
}
