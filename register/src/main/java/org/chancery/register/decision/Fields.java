package org.chancery.register.decision;

import static org.chancery.register.decision.Field.optional;
import static org.chancery.register.decision.Field.told;
import static org.chancery.register.decision.Field.usual;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.development.Development;
import org.chancery.reader.figure.Figure;
import org.chancery.reader.figure.Measure;
import org.chancery.reader.organisation.Organisation;
import org.chancery.reader.position.Position;
import org.chancery.reader.topic.Topic;
import org.chancery.reader.undertaking.Undertaking;
import org.chancery.register.item.Kind;

/** The fields of each kind of item that people may decide on. */
public final class Fields {
    private static final List<Field> PERSON =
            List.of(usual("name", Form.TEXT), optional("post", Form.NAMES), optional("state", Form.SIDE));

    private static final List<Field> ORGANISATION = List.of(
            usual("name", Form.TEXT),
            told("kind", Form.word(Organisation.Kind.class)),
            optional("state", Form.SIDE),
            optional("sector", Form.TEXT));

    private static final List<Field> CONTACT = List.of(
            told("kind", Form.word(Contact.Kind.class)),
            optional("subkind", Form.word(Contact.Subkind.class)),
            told("status", Form.word(Contact.Status.class)),
            usual("main", Form.oneOf("true", "false")),
            optional("when", Form.TIME),
            optional("where", Form.TEXT),
            optional("sides", Form.SIDES),
            optional("participants", Form.NAMES),
            optional("body", Form.TEXT),
            optional("ordinal", Form.ORDINAL),
            optional("occasion", Form.TEXT),
            optional("host", Form.SIDE),
            optional("co-chairs", Form.NAMES),
            optional("moved-from", Form.TIME));

    private static final List<Field> UNDERTAKING = List.of(
            told("kind", Form.word(Undertaking.Kind.class)),
            optional("by", Form.SIDES),
            optional("to", Form.SIDES),
            optional("due", Form.TIME),
            optional("moved-from", Form.TIME),
            usual("firmness", Form.word(Undertaking.Firmness.class)),
            optional("condition", Form.TEXT),
            optional("document", Form.TEXT));

    private static final List<Field> POSITION = List.of(
            told("act", Form.word(Position.Act.class)), optional("by", Form.SIDES), optional("speaker", Form.TEXT));

    private static final List<Field> FIGURE = List.of(
            told("measure", Form.word(Measure.class)),
            told("value", Form.NUMBER),
            told("unit", Form.UNIT),
            usual("qualifier", Form.word(Figure.Qualifier.class)),
            optional("period", Form.TIME),
            optional("from", Form.SIDE),
            optional("to", Form.SIDE),
            optional("base", Form.TIME),
            optional("noun", Form.TEXT));

    private static final List<Field> TOPIC = List.of(told("subject", Form.word(Topic.Subject.class)));

    private static final List<Field> OCCASION =
            List.of(usual("name", Form.TEXT), optional("state", Form.SIDE), optional("date", Form.DATE));

    private static final List<Field> DEVELOPMENT = List.of(
            told("course", Form.word(Development.Course.class)),
            optional("by", Form.SIDES),
            optional("when", Form.TIME));

    private Fields() {}

    /** In the order in which they are shown. */
    public static List<Field> of(Kind kind) {
        return switch (kind) {
            case PERSON -> PERSON;
            case ORGANISATION -> ORGANISATION;
            case CONTACT -> CONTACT;
            case UNDERTAKING -> UNDERTAKING;
            case POSITION -> POSITION;
            case FIGURE -> FIGURE;
            case TOPIC -> TOPIC;
            case OCCASION -> OCCASION;
            case DEVELOPMENT -> DEVELOPMENT;
        };
    }

    /**
     * The field of a kind by its name.
     *
     * @throws UnsoundDecisionException if the kind has none of that name
     */
    public static Field require(Kind kind, String name) {
        return of(kind).stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnsoundDecisionException("'" + name + "' is no field of the kind " + kind.code()
                        + ", which has "
                        + of(kind).stream().map(Field::name).collect(Collectors.joining(", "))));
    }
}
