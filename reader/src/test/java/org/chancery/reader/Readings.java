package org.chancery.reader;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.reader.page.Page;
import org.chancery.reader.person.Post;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.KeptText;

/** Readings written in short, as rule files and tables of tests expect them. */
final class Readings {
    /** The day against which examples are resolved, a Sunday. */
    static final LocalDate PUBLISHED = LocalDate.of(2024, 11, 24);

    private Readings() {}

    static Page page(String text, String language) {
        return new Page(
                KeptText.of(text),
                Optional.empty(),
                Optional.of(PUBLISHED),
                Optional.empty(),
                Optional.empty(),
                language);
    }

    /** What a readout holds in the layer that a rule file belongs to; empty for a file without a layer of its own. */
    static String inShort(String file, Readout readout) {
        return switch (file) {
            case "figures" ->
                joined(
                        readout.figures().stream(),
                        figure -> figure.value().toPlainString() + " "
                                + figure.unit().code() + " " + code(figure.qualifier()));
            case "posts" ->
                joined(
                        readout.people().stream(),
                        person -> person.name() + "; "
                                + person.posts().stream().map(Post::title).collect(Collectors.joining(", ")) + "; "
                                + person.side().map(Side::code).orElse("-"));
            case "tenures" ->
                joined(
                        readout.people().stream(),
                        person -> person.name() + "; " + joined(person.posts().stream(), Readings::tenure));
            case "organisations" ->
                joined(readout.organisations().stream(), one -> one.name() + " (" + code(one.kind()) + ")");
            case "contacts", "groups" ->
                joined(
                        readout.contacts().stream(),
                        contact -> code(contact.kind()) + " " + code(contact.status()) + " " + codes(contact.sides()));
            case "chairs" ->
                joined(
                        readout.contacts().stream()
                                .filter(contact -> !contact.setting().coChairs().isEmpty()),
                        contact -> code(contact.kind()) + ": "
                                + String.join(", ", contact.setting().coChairs()));
            case "statements" ->
                joined(
                        Stream.concat(
                                readout.positions().stream()
                                        .map(one -> (code(one.act()) + " " + codes(one.by())).strip()),
                                readout.undertakings().stream().map(one -> code(one.kind()) + " " + codes(one.by()))),
                        Function.identity());
            case "developments" ->
                joined(
                        readout.developments().stream(),
                        one -> code(one.course()) + " "
                                + one.when().map(Object::toString).orElse("-"));
            case "documents" ->
                readout.undertakings().stream()
                        .map(one -> one.document().orElse("-"))
                        .distinct()
                        .collect(Collectors.joining(" | "));
            case "occasions" ->
                joined(
                        readout.occasions().stream(),
                        one -> one.name() + " "
                                + one.side().map(Side::code).orElse("-") + " "
                                + one.date().map(Object::toString).orElse("-"));
            default -> throw new IllegalArgumentException("no layer for the rules in " + file);
        };
    }

    /** "Minister of Trade 2024-03/2024-05 former". */
    private static String tenure(Post post) {
        String from = post.from().map(Object::toString).orElse("");
        String to = post.to().map(Object::toString).orElse("");
        String span = from.isEmpty() && to.isEmpty() ? "" : " " + from + "/" + to;
        return post.title() + span + (post.standing() == Post.Standing.FORMER ? " former" : "");
    }

    private static <T> String joined(Stream<T> items, Function<T, String> inShort) {
        return items.map(inShort).collect(Collectors.joining(" | "));
    }

    private static String codes(SortedSet<Side> sides) {
        return sides.stream().map(Side::code).collect(Collectors.joining("+"));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
