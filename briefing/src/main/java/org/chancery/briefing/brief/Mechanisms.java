package org.chancery.briefing.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.briefing.wording.Phrases;
import org.chancery.briefing.wording.WrittenDates;
import org.chancery.reader.time.Edtf;
import org.chancery.register.entry.BodyEntry;

/** Standing mechanisms with their sittings. */
final class Mechanisms {
    private final View view;

    Mechanisms(View view) {
        this.view = view;
    }

    List<Block> blocks() {
        return Composition.block(
                Optional.empty(),
                view.record().bodies().stream().map(this::line).toList());
    }

    /** "10th session", or "session" where the number is not told. */
    static String sitting(BodyEntry.Session session) {
        return session.ordinal().isPresent() ? Phrases.ordinal(session.ordinal().getAsInt()) + " session" : "Session";
    }

    private Line line(BodyEntry body) {
        String also = body.spellings().isEmpty() ? "" : "also written " + Phrases.list(body.spellings());
        return Line.led(body.name(), also, view.notes().cite(body.evidence()))
                .with(body.sessions().stream().map(this::line).toList());
    }

    private Line line(BodyEntry.Session session) {
        List<String> told = new ArrayList<>();
        session.held().ifPresent(when -> told.add("held " + WrittenDates.of(when)));
        if (session.held().isEmpty()) {
            session.planned().ifPresent(when -> told.add("planned: " + WrittenDates.of(when)));
        }
        session.where().ifPresent(told::add);
        if (!session.coChairs().isEmpty()) {
            told.add("co-chairs " + Phrases.list(session.coChairs()));
        }
        Line line =
                Line.led(sitting(session), String.join("; ", told), view.notes().cite(session.evidence()));
        return isOverdue(session)
                ? line.marked(new Mark(Mark.Tone.ATTENTION, "planned, " + view.silence(session.planned())))
                : line;
    }

    private boolean isOverdue(BodyEntry.Session session) {
        return session.held().isEmpty()
                && session.planned()
                        .flatMap(Edtf::last)
                        .filter(last -> last.isBefore(view.asOf()))
                        .isPresent();
    }
}
