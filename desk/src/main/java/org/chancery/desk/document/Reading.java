package org.chancery.desk.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.chancery.briefing.wording.Phrases;
import org.chancery.briefing.wording.SideNames;
import org.chancery.briefing.wording.Terms;
import org.chancery.briefing.wording.WrittenDates;
import org.chancery.briefing.wording.WrittenNumbers;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.development.Development;
import org.chancery.reader.figure.Figure;
import org.chancery.reader.occasion.Occasion;
import org.chancery.reader.organisation.Organisation;
import org.chancery.reader.person.Person;
import org.chancery.reader.position.Position;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Item;
import org.chancery.reader.text.Passage;
import org.chancery.reader.topic.Topic;
import org.chancery.reader.undertaking.Undertaking;

/**
 * One item beside the text.
 *
 * @param number from 1, in the order of the text
 * @param kind names the colour and, in the message bundle, the label
 * @param told what was read, in words
 * @param details further slots, one phrase each
 * @param passages where; the first is the one quoted
 */
record Reading(int number, String kind, String told, List<String> details, List<Passage> passages) {
    static Reading of(int number, Item item) {
        List<Passage> passages = item.words().passages();
        return switch (item) {
            case Person person -> new Reading(number, "person", person.name(), details(person), passages);
            case Organisation one -> new Reading(number, "organisation", one.name(), details(one), passages);
            case Contact contact -> new Reading(number, "contact", told(contact), details(contact), passages);
            case Undertaking one ->
                new Reading(number, "undertaking", Phrases.capital(Terms.of(one.kind())), details(one), passages);
            case Position one ->
                new Reading(number, "position", Phrases.capital(Terms.of(one.act())), details(one), passages);
            case Figure figure -> new Reading(number, "figure", told(figure), details(figure), passages);
            case Topic topic -> new Reading(number, "topic", told(topic.subject()), List.of(), passages);
            case Occasion one -> new Reading(number, "occasion", one.name(), details(one), passages);
            case Development one -> new Reading(number, "development", told(one.course()), details(one), passages);
            default -> throw new IllegalArgumentException("no such kind of item: " + item.getClass());
        };
    }

    public String quoteAnchor() {
        return DocumentAddress.anchor(passages.getFirst());
    }

    private static List<String> details(Person person) {
        List<String> details = new ArrayList<>();
        person.posts().forEach(post -> details.add(Terms.before(post.standing()) + post.title()));
        person.side().map(SideNames::of).ifPresent(details::add);
        return details;
    }

    private static List<String> details(Organisation one) {
        List<String> details = new ArrayList<>();
        details.add(told(one.kind()));
        one.sector().ifPresent(details::add);
        one.side().map(SideNames::of).ifPresent(details::add);
        return details;
    }

    private static String told(Contact contact) {
        return Phrases.capital(Terms.of(contact.kind(), contact.subkind()));
    }

    private static List<String> details(Contact contact) {
        List<String> details = new ArrayList<>();
        details.add(told(contact.status()));
        contact.when().map(WrittenDates::of).ifPresent(details::add);
        contact.where().ifPresent(details::add);
        contact.setting().ordinal().ifPresent(number -> details.add(Phrases.ordinal(number)));
        contact.setting().body().ifPresent(details::add);
        contact.setting().occasion().ifPresent(details::add);
        sides(details, contact.sides());
        return details;
    }

    private static List<String> details(Undertaking one) {
        List<String> details = new ArrayList<>();
        sides(details, one.by());
        one.due().map(WrittenDates::of).ifPresent(due -> details.add("due " + due));
        one.document().ifPresent(details::add);
        return details;
    }

    private static List<String> details(Position one) {
        List<String> details = new ArrayList<>();
        one.speaker().ifPresent(details::add);
        sides(details, one.by());
        return details;
    }

    private static String told(Figure figure) {
        return WrittenNumbers.of(figure.value(), figure.unit(), figure.noun(), figure.qualifier());
    }

    private static List<String> details(Figure figure) {
        List<String> details = new ArrayList<>();
        details.add(Terms.of(figure.measure()));
        figure.period().map(WrittenDates::of).ifPresent(details::add);
        figure.from().map(SideNames::of).ifPresent(from -> details.add("from " + from));
        figure.to().map(SideNames::of).ifPresent(to -> details.add("to " + to));
        return details;
    }

    private static List<String> details(Occasion one) {
        List<String> details = new ArrayList<>();
        one.date().map(WrittenDates::of).ifPresent(details::add);
        one.side().map(SideNames::of).ifPresent(details::add);
        return details;
    }

    private static List<String> details(Development one) {
        List<String> details = new ArrayList<>();
        one.when().map(WrittenDates::of).ifPresent(details::add);
        sides(details, one.by());
        return details;
    }

    private static void sides(List<String> details, Collection<Side> sides) {
        if (!sides.isEmpty()) {
            details.add(SideNames.of(sides));
        }
    }

    private static String told(Enum<?> value) {
        return Phrases.capital(value.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
