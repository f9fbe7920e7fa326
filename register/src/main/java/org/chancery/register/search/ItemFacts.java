package org.chancery.register.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.chancery.reader.undertaking.Undertaking;

/**
 * By what an item is found.
 *
 * @param heading what it is, on one line
 * @param names what it is called; empty for what has no name
 * @param further other words that count for more than those of the sentence around
 * @param sides that act, take part or are spoken of
 * @param tellsOfRelations whether what is between its sides is what it tells of
 */
record ItemFacts(
        Kind kind,
        String heading,
        List<String> names,
        List<String> further,
        SortedSet<Side> sides,
        boolean tellsOfRelations) {
    /** Of an item; empty for one that only sorts its document, as topics do. */
    static Optional<ItemFacts> of(Item item) {
        return switch (item) {
            case Person person -> Optional.of(of(person));
            case Organisation organisation -> Optional.of(of(organisation));
            case Contact contact -> Optional.of(of(contact));
            case Undertaking undertaking -> Optional.of(of(undertaking));
            case Position position -> Optional.of(of(position));
            case Figure figure -> Optional.of(of(figure));
            case Occasion occasion -> Optional.of(of(occasion));
            case Development development -> Optional.of(of(development));
            default -> Optional.empty();
        };
    }

    private static ItemFacts of(Person person) {
        List<String> titles = person.posts().stream().map(Post::title).toList();
        List<String> names = new ArrayList<>(List.of(person.name()));
        names.addAll(person.spellings());
        String heading =
                listed(person.name(), titles) + inBrackets(person.side().map(Side::code));
        return new ItemFacts(Kind.PERSON, heading, names, titles, set(person.side()), false);
    }

    private static ItemFacts of(Organisation one) {
        List<String> names = new ArrayList<>(List.of(one.name()));
        names.addAll(one.spellings());
        List<String> sector = one.sector().stream().toList();
        String kind = Stream.concat(Stream.of(words(one.kind())), one.side().map(Side::code).stream())
                .collect(Collectors.joining(", "));
        return new ItemFacts(
                Kind.ORGANISATION, one.name() + inBrackets(Optional.of(kind)), names, sector, set(one.side()), false);
    }

    private static ItemFacts of(Contact contact) {
        Contact.Setting setting = contact.setting();
        List<String> names = new ArrayList<>(
                contact.participants().stream().map(Participant::name).toList());
        names.addAll(setting.coChairs());
        setting.body().ifPresent(names::add);
        setting.occasion().ifPresent(names::add);
        contact.where().ifPresent(names::add);
        String what = words(contact.status()) + " "
                + words(contact.subkind().<Enum<?>>map(one -> one).orElse(contact.kind()));
        String numbered = setting.ordinal().isPresent()
                ? what + " no. " + setting.ordinal().getAsInt()
                : what;
        String heading = listed(
                numbered + setting.body().map(body -> " of " + body).orElse(""),
                optional(contact.when(), contact.where(), together(contact.sides())));
        return new ItemFacts(Kind.CONTACT, heading, List.of(), names, contact.sides(), true);
    }

    private static ItemFacts of(Undertaking one) {
        SortedSet<Side> sides = new TreeSet<>(one.by());
        sides.addAll(one.to());
        String what =
                words(one.kind()) + together(one.by()).map(by -> " by " + by).orElse("");
        String to = together(one.to()).map(owed -> " to " + owed).orElse("");
        List<String> names = new ArrayList<>(List.of(one.words().quote()));
        one.document().ifPresent(names::add);
        return new ItemFacts(
                Kind.UNDERTAKING,
                listed(what + to, optional(one.due().map(due -> "due " + due))),
                List.of(),
                names,
                sides,
                true);
    }

    private static ItemFacts of(Position position) {
        String heading = words(position.act())
                + together(position.by()).map(by -> " by " + by).orElse("")
                + inBrackets(position.speaker());
        List<String> names = new ArrayList<>(List.of(position.words().quote()));
        position.speaker().ifPresent(names::add);
        return new ItemFacts(Kind.POSITION, heading, List.of(), names, position.by(), true);
    }

    private static ItemFacts of(Figure figure) {
        SortedSet<Side> sides = set(figure.from());
        figure.to().ifPresent(sides::add);
        String measure = words(figure.measure());
        String amount = figure.value().toPlainString() + " " + figure.unit().code();
        List<String> names = new ArrayList<>(List.of(measure));
        figure.noun().ifPresent(names::add);
        return new ItemFacts(
                Kind.FIGURE,
                listed(measure + " " + amount, optional(figure.period(), together(sides))),
                List.of(),
                names,
                sides,
                true);
    }

    private static ItemFacts of(Occasion occasion) {
        return new ItemFacts(
                Kind.OCCASION,
                listed(occasion.name() + inBrackets(occasion.side().map(Side::code)), optional(occasion.date())),
                List.of(occasion.name()),
                List.of(),
                set(occasion.side()),
                false);
    }

    private static ItemFacts of(Development development) {
        return new ItemFacts(
                Kind.DEVELOPMENT,
                listed(words(development.course()), optional(development.when(), together(development.by()))),
                List.of(),
                List.of(development.words().quote()),
                development.by(),
                true);
    }

    private static SortedSet<Side> set(Optional<Side> side) {
        SortedSet<Side> sides = new TreeSet<>();
        side.ifPresent(sides::add);
        return sides;
    }

    private static List<String> optional(Optional<?>... parts) {
        return Stream.of(parts).flatMap(Optional::stream).map(Object::toString).toList();
    }

    private static String listed(String first, List<String> further) {
        return further.stream().reduce(first, (all, one) -> all + ", " + one);
    }

    private static String inBrackets(Optional<String> words) {
        return words.map(one -> " (" + one + ")").orElse("");
    }

    private static Optional<String> together(Collection<Side> sides) {
        return sides.isEmpty()
                ? Optional.empty()
                : Optional.of(sides.stream().map(Side::code).collect(Collectors.joining("\u2013")));
    }

    private static String words(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
