package org.chancery.briefing.brief;

import java.util.List;
import java.util.Optional;
import org.chancery.briefing.wording.Phrases;
import org.chancery.briefing.wording.Terms;
import org.chancery.register.entry.Rung;

/** When each side was last met at each level. */
final class Levels {
    private final View view;
    private final Contacts contacts;

    Levels(View view, Contacts contacts) {
        this.view = view;
        this.contacts = contacts;
    }

    List<Block> blocks() {
        return view.sides().stream()
                .flatMap(side -> Composition.block(
                        Optional.of(view.name(side)),
                        view.record().ladder().stream()
                                .filter(rung -> rung.side().equals(side))
                                .map(this::line)
                                .toList())
                        .stream())
                .toList();
    }

    private Line line(Rung rung) {
        return Line.led(
                Phrases.capital(Terms.of(rung.level())),
                contacts.day(rung.contact()) + ": " + contacts.what(rung.contact()),
                view.notes().cite(rung.contact().evidence()));
    }
}
