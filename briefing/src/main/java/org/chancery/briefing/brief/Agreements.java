package org.chancery.briefing.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.briefing.wording.Phrases;
import org.chancery.briefing.wording.WrittenDates;
import org.chancery.register.entry.AgreementEntry;

/** Documents between the sides, each with how far it has come. */
final class Agreements {
    private final View view;

    Agreements(View view) {
        this.view = view;
    }

    List<Block> blocks() {
        return Composition.block(
                Optional.empty(),
                view.record().agreements().stream().map(this::line).toList());
    }

    private Line line(AgreementEntry agreement) {
        List<String> told = new ArrayList<>();
        agreement.signed().map(WrittenDates::of).ifPresent(day -> told.add("signed " + day));
        agreement.inForce().map(WrittenDates::of).ifPresent(day -> told.add("in force since " + day));
        return Line.led(
                        Phrases.capital(agreement.title()),
                        String.join("; ", told),
                        view.notes().cite(agreement.evidence()))
                .marked(mark(agreement));
    }

    private Mark mark(AgreementEntry agreement) {
        return switch (agreement.stage()) {
            case AHEAD -> new Mark(Mark.Tone.OPEN, "to be signed" + due(agreement));
            case SIGNED -> new Mark(Mark.Tone.OPEN, "reported signed");
            case IN_FORCE -> new Mark(Mark.Tone.SETTLED, "reported in force");
            case GIVEN_UP -> new Mark(Mark.Tone.SETTLED, "reported given up");
        };
    }

    private static String due(AgreementEntry agreement) {
        return agreement.due().map(WrittenDates::of).map(day -> ", due " + day).orElse("");
    }
}
