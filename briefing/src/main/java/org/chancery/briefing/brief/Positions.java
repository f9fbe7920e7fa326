package org.chancery.briefing.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.briefing.wording.Phrases;
import org.chancery.briefing.wording.Terms;
import org.chancery.briefing.wording.WrittenDates;
import org.chancery.register.entry.PositionEntry;

/** What each side has said, newest first. */
final class Positions {
    private static final Comparator<PositionEntry> NEWEST = Comparator.comparing(
            (PositionEntry one) -> one.published().orElse(LocalDate.MIN), Comparator.reverseOrder());

    private final View view;

    Positions(View view) {
        this.view = view;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(block(view.name(view.from()), one -> ours(one) && !theirs(one)));
        blocks.addAll(block(view.name(view.with()), one -> theirs(one) && !ours(one)));
        blocks.addAll(block("Both sides", one -> ours(one) && theirs(one)));
        blocks.addAll(block("Others", one -> !ours(one) && !theirs(one)));
        return blocks;
    }

    private List<Block> block(String heading, Predicate<PositionEntry> which) {
        List<Line> lines = view.record().positions().stream()
                .filter(which)
                .sorted(NEWEST)
                .map(this::line)
                .toList();
        return Composition.block(Optional.of(heading), lines);
    }

    private Line line(PositionEntry position) {
        String day = position.published().map(WrittenDates::of).orElse("no day told");
        String speaker = position.speaker().map(name -> ", " + name).orElse("");
        return Line.led(
                day,
                Phrases.capital(Terms.of(position.act())) + speaker + ": " + Phrases.quoted(position.quote()),
                view.notes().cite(position.evidence()));
    }

    private boolean ours(PositionEntry position) {
        return position.by().contains(view.from());
    }

    private boolean theirs(PositionEntry position) {
        return position.by().contains(view.with());
    }
}
