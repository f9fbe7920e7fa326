package org.chancery.reader;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.development.Development;
import org.chancery.reader.figure.Figure;
import org.chancery.reader.occasion.Occasion;
import org.chancery.reader.organisation.Organisation;
import org.chancery.reader.page.Page;
import org.chancery.reader.person.Person;
import org.chancery.reader.position.Position;
import org.chancery.reader.text.Doubt;
import org.chancery.reader.text.Item;
import org.chancery.reader.topic.Topic;
import org.chancery.reader.undertaking.Undertaking;

/**
 * What a page says: our reading of it. Every item rests on words of this page's text, in the order of the text.
 *
 * @param page what was read
 * @param doubts what the reader was unsure of, in the order of the text
 */
public record Readout(
        Page page,
        List<Person> people,
        List<Organisation> organisations,
        List<Contact> contacts,
        List<Undertaking> undertakings,
        List<Position> positions,
        List<Figure> figures,
        List<Topic> topics,
        List<Occasion> occasions,
        List<Development> developments,
        List<Doubt> doubts) {
    public Readout {
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        contacts = List.copyOf(contacts);
        undertakings = List.copyOf(undertakings);
        positions = List.copyOf(positions);
        figures = List.copyOf(figures);
        topics = List.copyOf(topics);
        occasions = List.copyOf(occasions);
        developments = List.copyOf(developments);
        doubts = List.copyOf(doubts);
        Stream.of(people, organisations, contacts, undertakings, positions, figures, topics, occasions, developments)
                .flatMap(List::stream)
                .filter(item -> !item.words().text().equals(page.text()))
                .findFirst()
                .ifPresent(item -> {
                    throw new IllegalArgumentException("the words of another text: " + item);
                });
        doubts.stream()
                .filter(doubt -> doubt.at().end() > page.text().length())
                .findFirst()
                .ifPresent(doubt -> {
                    throw new IllegalArgumentException("a doubt beyond the text: " + doubt);
                });
    }

    /** All items, layer by layer, each layer in the order of the text. */
    public Stream<Item> items() {
        return Stream.of(
                        people,
                        organisations,
                        contacts,
                        undertakings,
                        positions,
                        figures,
                        topics,
                        occasions,
                        developments)
                .flatMap(List::stream);
    }
}
