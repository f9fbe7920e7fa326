package org.chancery.briefing.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.briefing.wording.Phrases;
import org.chancery.briefing.wording.Terms;
import org.chancery.briefing.wording.WrittenDates;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.side.Side;
import org.chancery.reader.time.Edtf;
import org.chancery.register.entry.ContactEntry;
import org.chancery.register.entry.ContactEntry.Attendance;

/** Contacts: the last one in full, and all of them, latest first. */
final class Contacts {
    private final View view;

    Contacts(View view) {
        this.view = view;
    }

    Optional<ContactEntry> lastHeld() {
        return view.record().contacts().stream()
                .filter(contact -> contact.status() == Contact.Status.HELD)
                .filter(contact -> contact.when()
                        .flatMap(Edtf::first)
                        .map(first -> !first.isAfter(view.asOf()))
                        .orElse(true))
                .findFirst();
    }

    List<Block> last() {
        return lastHeld()
                .map(contact -> List.<Block>of(new Block.Lines(Optional.empty(), List.of(full(contact)))))
                .orElseGet(List::of);
    }

    List<Block> all() {
        return Composition.block(
                Optional.empty(),
                view.record().contacts().stream().map(this::brief).toList());
    }

    /** The day, or when it was reported. */
    String day(ContactEntry contact) {
        return Phrases.capital(contact.when().map(WrittenDates::of).orElseGet(() -> reported(contact)));
    }

    private String reported(ContactEntry contact) {
        return view.notes()
                .published(contact.evidence().getFirst())
                .map(day -> (contact.status() == Contact.Status.PLANNED ? "no day told, reported " : "reported ")
                        + WrittenDates.of(day))
                .orElse("no day told");
    }

    /** What sort of contact, which sitting, where and on what occasion. */
    String what(ContactEntry contact) {
        String sitting = contact.ordinal().isPresent()
                ? Phrases.ordinal(contact.ordinal().getAsInt()) + " " + Terms.of(contact)
                : Phrases.capital(Terms.of(contact));
        return sitting
                + contact.body().map(body -> ", " + body).orElse("")
                + contact.where().map(where -> ", " + where).orElse("")
                + contact.occasion()
                        .map(occasion -> ", on the sidelines of " + occasion)
                        .orElse("");
    }

    private Line brief(ContactEntry contact) {
        Line line = Line.led(
                day(contact),
                what(contact) + attendance(contact).map(who -> ": " + who).orElse(""),
                view.notes().cite(contact.evidence()));
        return status(contact).map(line::marked).orElse(line);
    }

    private Line full(ContactEntry contact) {
        Citations sources = view.notes().cite(contact.evidence());
        List<Line> under = new ArrayList<>();
        for (Side side : contact.sides()) {
            String who = Phrases.list(contact.attendance().stream()
                    .filter(one -> one.side().filter(side::equals).isPresent())
                    .map(Contacts::titled)
                    .toList());
            contact.level(side)
                    .map(level -> who + " – at the level of " + Terms.of(level))
                    .or(() -> Optional.of(who).filter(told -> !told.isEmpty()))
                    .ifPresent(told -> under.add(Line.led(view.name(side), told, sources)));
        }
        contact.host().ifPresent(host -> under.add(Line.led("Received by", view.name(host), sources)));
        return Line.led(day(contact), what(contact), sources).with(under);
    }

    private static Optional<String> attendance(ContactEntry contact) {
        String who =
                Phrases.list(contact.attendance().stream().map(Contacts::titled).toList());
        return Optional.of(who).filter(told -> !told.isEmpty());
    }

    private static String titled(Attendance one) {
        return one.name() + one.post().map(post -> " (" + post + ")").orElse("");
    }

    private Optional<Mark> status(ContactEntry contact) {
        return switch (contact.status()) {
            case HELD -> Optional.empty();
            case CANCELLED -> Optional.of(new Mark(Mark.Tone.SETTLED, "reported cancelled"));
            case PLANNED ->
                Optional.of(
                        isPast(contact)
                                ? new Mark(Mark.Tone.ATTENTION, "planned, " + view.silence(contact.when()))
                                : new Mark(Mark.Tone.OPEN, "planned" + moved(contact)));
        };
    }

    /** From when a contact was moved, as words to go on with. */
    static String moved(ContactEntry contact) {
        return contact.plannedFirst()
                .filter(first -> contact.when().filter(first::equals).isEmpty())
                .map(first -> ", first announced for " + WrittenDates.of(first))
                .orElse("");
    }

    /** Whether its time has passed by the day of the brief. */
    boolean isPast(ContactEntry contact) {
        return contact.when()
                .flatMap(Edtf::last)
                .map(last -> last.isBefore(view.asOf()))
                .orElse(false);
    }
}
