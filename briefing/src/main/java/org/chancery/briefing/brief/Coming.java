package org.chancery.briefing.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.briefing.wording.Phrases;
import org.chancery.briefing.wording.WrittenDates;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.time.Edtf;
import org.chancery.reader.time.YearlyDay;
import org.chancery.register.entry.BodyEntry;
import org.chancery.register.entry.ContactEntry;
import org.chancery.register.entry.OccasionEntry;

/** What lies ahead of the day: planned contacts, sittings of mechanisms, national days. */
final class Coming {
    /** A line that waits for its turn, by the first day on which it may fall due. */
    private record Ahead(LocalDate from, LocalDate until, Line line) {}

    private static final Comparator<Ahead> SOONEST =
            Comparator.comparing(Ahead::until).thenComparing(Ahead::from);

    private final View view;
    private final Contacts contacts;

    Coming(View view, Contacts contacts) {
        this.view = view;
        this.contacts = contacts;
    }

    List<Block> blocks() {
        Stream<Ahead> all = Stream.of(planned(), sessions(), occasions()).flatMap(one -> one);
        return Composition.block(
                Optional.empty(), all.sorted(SOONEST).map(Ahead::line).toList());
    }

    /** The contact or sitting that comes first. */
    Optional<Line> next() {
        return Stream.concat(planned(), sessions()).min(SOONEST).map(Ahead::line);
    }

    private Stream<Ahead> planned() {
        return view.record().contacts().stream().filter(this::isAhead).map(contact -> {
            List<Line> under = session(contact).map(this::coChairs).orElseGet(List::of);
            String text = contacts.what(contact) + Contacts.moved(contact);
            Line line = Line.led(contacts.day(contact), text, view.notes().cite(contact.evidence()));
            return ahead(contact.when(), line.with(under));
        });
    }

    private Stream<Ahead> sessions() {
        return view.record().bodies().stream()
                .flatMap(body -> body.sessions().stream()
                        .filter(session -> session.held().isEmpty())
                        .filter(session ->
                                session.planned().filter(this::isAhead).isPresent())
                        .filter(session -> view.record().contacts().stream()
                                .noneMatch(contact ->
                                        session(contact).filter(session::equals).isPresent()))
                        .map(session -> ahead(session.planned(), line(body, session))));
    }

    private Line line(BodyEntry body, BodyEntry.Session session) {
        String text = Mechanisms.sitting(session) + ", " + body.name()
                + session.where().map(where -> ", " + where).orElse("");
        return Line.led(
                        Phrases.capital(session.planned().map(WrittenDates::of).orElseThrow()),
                        text,
                        view.notes().cite(session.evidence()))
                .with(coChairs(session));
    }

    private List<Line> coChairs(BodyEntry.Session session) {
        return session.coChairs().isEmpty()
                ? List.of()
                : List.of(Line.led(
                        "Co-chairs",
                        Phrases.list(session.coChairs()),
                        view.notes().cite(session.evidence())));
    }

    /** The sitting that a contact is. */
    private Optional<BodyEntry.Session> session(ContactEntry contact) {
        return view.record().bodies().stream()
                .flatMap(body -> body.sessions().stream()
                        .filter(session -> session.contact()
                                .map(contact.id()::equals)
                                .orElseGet(() -> isSitting(body, session, contact))))
                .findFirst();
    }

    private static boolean isSitting(BodyEntry body, BodyEntry.Session session, ContactEntry contact) {
        boolean isOfBody = contact.body()
                .filter(name -> name.equals(body.name()) || body.spellings().contains(name))
                .isPresent();
        return isOfBody && contact.ordinal().isPresent() && contact.ordinal().equals(session.ordinal());
    }

    private Stream<Ahead> occasions() {
        List<Ahead> all = new ArrayList<>();
        for (OccasionEntry occasion : view.record().occasions()) {
            next(occasion).ifPresent(day -> all.add(ahead(Optional.of(day), line(occasion, day))));
        }
        return all.stream();
    }

    private Line line(OccasionEntry occasion, Edtf day) {
        String whose = occasion.side().map(side -> " (" + view.name(side) + ")").orElse("");
        return Line.led(
                Phrases.capital(WrittenDates.of(day)),
                occasion.name() + whose,
                view.notes().cite(occasion.evidence()));
    }

    /** When an occasion comes next; on the day itself it is that day. */
    private Optional<Edtf> next(OccasionEntry occasion) {
        return occasion.date().flatMap(date -> switch (date) {
            case YearlyDay yearly -> {
                LocalDate thisYear = yearly.day().atYear(view.asOf().getYear());
                LocalDate next = thisYear.isBefore(view.asOf())
                        ? yearly.day().atYear(view.asOf().getYear() + 1)
                        : thisYear;
                yield Optional.of(Edtf.day(next));
            }
            case Edtf once -> Optional.of(once).filter(this::isAhead);
        });
    }

    private boolean isAhead(ContactEntry contact) {
        return contact.status() == Contact.Status.PLANNED && !contacts.isPast(contact) && !isOvertaken(contact);
    }

    /** What was announced without a day does not lie ahead when one of its kind was held since. */
    private boolean isOvertaken(ContactEntry planned) {
        Optional<LocalDate> reported = view.notes().published(planned.evidence().getFirst());
        return planned.when().isEmpty()
                && view.record().contacts().stream()
                        .filter(contact -> contact.kind() == planned.kind())
                        .filter(contact -> contact.status() == Contact.Status.HELD)
                        .flatMap(contact -> contact.when().flatMap(Edtf::first).stream())
                        .anyMatch(held -> reported.filter(held::isAfter).isPresent());
    }

    private boolean isAhead(Edtf when) {
        return when.last().map(last -> !last.isBefore(view.asOf())).orElse(true);
    }

    private static Ahead ahead(Optional<Edtf> when, Line line) {
        return new Ahead(
                when.flatMap(Edtf::first).orElse(LocalDate.MIN),
                when.flatMap(Edtf::last).orElse(LocalDate.MAX),
                line);
    }
}
