package org.chancery.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.contact.Participant;
import org.chancery.reader.person.Post;
import org.chancery.reader.side.Side;

/**
 * A reading in the form in which people write down what they expect of a text: one line an item, cells between bars, a
 * dash for what is silent, dashes at the end left out.
 *
 * <pre>
 * published | day
 * language | tag
 * title | title
 * person | name | posts | side
 * organisation | name | kind
 * contact | kind status | main | when | where | sides | participants | body | ordinal | occasion
 * undertaking | kind | by | due | quote
 * position | act | by | quote
 * figure | measure | value unit qualifier | period | quote
 * topics | names
 * occasion | name | side | date
 * </pre>
 */
final class GoldenReading {
    private static final String NOTHING = "-";

    private final List<String> lines = new ArrayList<>();

    private GoldenReading() {}

    static List<String> of(Readout readout) {
        GoldenReading golden = new GoldenReading();
        golden.page(readout);
        golden.peopleAndOrganisations(readout);
        readout.contacts().forEach(golden::contact);
        golden.statements(readout);
        golden.figuresTopicsOccasions(readout);
        return List.copyOf(golden.lines);
    }

    private void page(Readout readout) {
        line("published", text(readout.page().published()));
        line("language", readout.page().language());
        line(
                "title",
                text(readout.page()
                        .title()
                        .map(title -> title.in(readout.page().text().content()))));
    }

    private void peopleAndOrganisations(Readout readout) {
        readout.people()
                .forEach(one -> line(
                        "person",
                        one.name(),
                        joined("; ", one.posts().stream().map(Post::title).toList()),
                        text(one.side().map(Side::code))));
        readout.organisations().forEach(one -> line("organisation", one.name(), code(one.kind())));
    }

    private void contact(Contact contact) {
        line(
                "contact",
                code(contact.kind()) + " " + code(contact.status()),
                contact.isMain() ? "main" : NOTHING,
                text(contact.when()),
                text(contact.where()),
                codes(contact.sides()),
                joined(
                        ", ",
                        contact.participants().stream().map(Participant::name).toList()),
                text(contact.setting().body()),
                contact.setting().ordinal().isPresent()
                        ? String.valueOf(contact.setting().ordinal().getAsInt())
                        : NOTHING,
                text(contact.setting().occasion()));
    }

    private void statements(Readout readout) {
        readout.undertakings()
                .forEach(one -> line(
                        "undertaking",
                        code(one.kind()),
                        codes(one.by()),
                        text(one.due()),
                        one.words().quote()));
        readout.positions()
                .forEach(one -> line(
                        "position",
                        code(one.act()),
                        codes(one.by()),
                        one.words().quote()));
    }

    private void figuresTopicsOccasions(Readout readout) {
        readout.figures()
                .forEach(one -> line(
                        "figure",
                        one.measure().code(),
                        one.value().toPlainString() + " " + one.unit().code() + " " + code(one.qualifier()),
                        text(one.period()),
                        one.words().quote()));
        line(
                "topics",
                joined(
                        ", ",
                        readout.topics().stream()
                                .map(topic -> code(topic.subject()))
                                .sorted()
                                .toList()));
        readout.occasions()
                .forEach(one -> line("occasion", one.name(), text(one.side().map(Side::code)), text(one.date())));
    }

    private void line(String... cells) {
        int last = cells.length;
        while (cells[last - 1].equals(NOTHING)) {
            last--;
        }
        lines.add(Arrays.stream(cells, 0, last).collect(Collectors.joining(" | ")));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse(NOTHING);
    }

    private static String joined(String between, Collection<String> values) {
        return values.isEmpty() ? NOTHING : String.join(between, values);
    }

    private static String codes(SortedSet<Side> sides) {
        return joined("+", sides.stream().map(Side::code).toList());
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
