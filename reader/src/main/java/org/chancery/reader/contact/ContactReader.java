package org.chancery.reader.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.chancery.reader.language.Chart;
import org.chancery.reader.language.Found;
import org.chancery.reader.language.Language;
import org.chancery.reader.language.Rules;
import org.chancery.reader.side.Side;
import org.chancery.reader.text.Sentence;

/** Finds the contacts that a text tells of, the one that it is about first of all. */
public final class ContactReader {
    private final Rules rules;

    public ContactReader(Language language) {
        rules = language.rules("contacts");
    }

    /**
     * The contacts of a text whose people, parties, times and mechanisms are marked.
     *
     * @param main the sides between which the text is about
     * @param published what is dated later is planned
     */
    public List<Contact> contacts(Chart chart, SortedSet<Side> main, Optional<LocalDate> published) {
        List<Contact> contacts = new ArrayList<>();
        List<Found> found = rules.in(chart);
        for (int i = 0; i < found.size(); i++) {
            Found trigger = found.get(i);
            Sentence sentence = chart.tokens().sentenceOf(trigger.from());
            if (sentence.kind() == Sentence.Kind.HEADING) {
                continue;
            }
            boolean isLast = i + 1 == found.size() || found.get(i + 1).from() >= sentence.to();
            int limit = isLast ? sentence.to() : found.get(i + 1).from();
            boolean isFirst = i == 0 || found.get(i - 1).from() < sentence.from();
            int start = isFirst ? sentence.from() : found.get(i - 1).to();
            new ContactParts(chart, trigger, start, limit, main, published)
                    .contact(contacts.isEmpty())
                    .filter(contact -> contacts.stream().noneMatch(known -> isSame(known, contact)))
                    .ifPresent(contacts::add);
        }
        return contacts;
    }

    private static boolean isSame(Contact known, Contact contact) {
        boolean isOneSitting = contact.setting().ordinal().isPresent()
                && contact.setting().ordinal().equals(known.setting().ordinal())
                && contact.kind() == known.kind();
        boolean isUndated = contact.when().isEmpty() || contact.when().equals(known.when());
        boolean isOneMeeting = contact.kind() == known.kind()
                && contact.status() == known.status()
                && contact.sides().equals(known.sides())
                && isUndated
                && (contact.participants().isEmpty() || contact.participants().equals(known.participants()));
        return isOneSitting || isOneMeeting;
    }
}
