package org.chancery.briefing.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.briefing.wording.Terms;
import org.chancery.register.entry.ContactEntry;
import org.chancery.register.entry.UndertakingEntry;

/** What to know if there is time for nothing else. */
final class Essentials {
    private final View view;
    private final Contacts contacts;
    private final Coming coming;
    private final Undertakings undertakings;

    Essentials(View view, Contacts contacts, Coming coming, Undertakings undertakings) {
        this.view = view;
        this.contacts = contacts;
        this.coming = coming;
        this.undertakings = undertakings;
    }

    List<Block> blocks() {
        List<Line> lines = new ArrayList<>();
        contacts.lastHeld().map(this::last).ifPresent(lines::add);
        coming.next().map(this::next).ifPresent(lines::add);
        for (Undertakings.Share share : Undertakings.Share.values()) {
            open(share).ifPresent(lines::add);
        }
        return Composition.block(Optional.empty(), lines);
    }

    private Line last(ContactEntry contact) {
        String levels =
                String.join(
                        "; ",
                        view.sides().stream()
                                .flatMap(side -> contact
                                        .level(side)
                                        .map(level -> view.name(side) + " at the level of " + Terms.of(level))
                                        .stream())
                                .toList());
        String text = contacts.day(contact) + ": " + contacts.what(contact) + (levels.isEmpty() ? "" : " – " + levels);
        return Line.led("Last contact", text, view.notes().cite(contact.evidence()));
    }

    private Line next(Line ahead) {
        String day = ahead.lead().map(lead -> lead + ": ").orElse("");
        return Line.led("Next", day + ahead.text(), ahead.sources());
    }

    private Optional<Line> open(Undertakings.Share share) {
        List<UndertakingEntry> open =
                undertakings.of(share).stream().filter(one -> !one.isSettled()).toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        long unreported =
                open.stream().filter(UndertakingEntry::isDueUnreported).count();
        String due = unreported == 0 ? "" : ", of which " + unreported + " past due";

        Citations sources = view.notes()
                .cite(open.stream().map(one -> one.evidence().getFirst()).toList());
        return Optional.of(Line.led(undertakings.heading(share), open.size() + " open" + due, sources));
    }
}
