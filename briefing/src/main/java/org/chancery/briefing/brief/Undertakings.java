package org.chancery.briefing.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.briefing.wording.Phrases;
import org.chancery.briefing.wording.SideNames;
import org.chancery.briefing.wording.Terms;
import org.chancery.briefing.wording.WrittenDates;
import org.chancery.reader.side.Side;
import org.chancery.reader.time.Edtf;
import org.chancery.register.entry.UndertakingEntry;
import org.chancery.register.entry.UndertakingEntry.FollowUp;

/** Commitments and requests by who made them, with what was later reported of them. */
final class Undertakings {
    /** By whom undertakings were made, in the order of the brief. */
    enum Share {
        OURS,
        THEIRS,
        JOINT,
        UNTOLD
    }

    /** What is unsettled first, and of that what falls due first. */
    private static final Comparator<UndertakingEntry> PRESSING = Comparator.comparing(UndertakingEntry::isSettled)
            .thenComparing(one -> !one.isDueUnreported())
            .thenComparing(one -> one.due().flatMap(Edtf::last).orElse(LocalDate.MAX));

    private final View view;

    Undertakings(View view) {
        this.view = view;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Share share : Share.values()) {
            blocks.addAll(block(heading(share), share, UndertakingEntry::isTrackable));
            blocks.addAll(block(heading(share) + ", in general terms", share, one -> !one.isTrackable()));
        }
        return blocks;
    }

    private List<Block> block(String heading, Share share, Predicate<UndertakingEntry> which) {
        List<Line> lines = of(share).stream().filter(which).map(this::line).toList();
        return Composition.block(Optional.of(heading), lines);
    }

    List<UndertakingEntry> of(Share share) {
        return view.record().undertakings().stream()
                .filter(one -> share(one) == share)
                .sorted(PRESSING)
                .toList();
    }

    String heading(Share share) {
        return switch (share) {
            case OURS -> "Ours: " + view.name(view.from());
            case THEIRS -> "Theirs: " + view.name(view.with());
            case JOINT -> "Joint";
            case UNTOLD -> "By a side not told";
        };
    }

    private Share share(UndertakingEntry one) {
        Set<Side> by = one.by();
        boolean ours = by.contains(view.from());
        boolean theirs = by.contains(view.with());
        if (ours && theirs) {
            return Share.JOINT;
        }
        return ours ? Share.OURS : theirs ? Share.THEIRS : Share.UNTOLD;
    }

    private Line line(UndertakingEntry one) {
        String to = one.to().isEmpty() ? "" : ", to " + SideNames.of(one.to());
        Line line = Line.led(
                Phrases.capital(Terms.of(one.kind())) + to,
                Phrases.quoted(one.quote()),
                view.notes().cite(one.evidence()));
        return line.marked(mark(one))
                .with(one.followUp().stream().map(this::followUp).toList());
    }

    private Line followUp(FollowUp later) {
        String what = switch (later.bearing()) {
            case FULFILS -> "Reported done";
            case PROGRESSES -> "Progress reported";
            case REVIEWS -> "Reviewed";
            case POSTPONES -> "Reported put off";
            case REPEATS -> "Repeated";
            case SUPERSEDES -> "Replaced by what was reported";
            case DROPS -> "Reported dropped";
        };
        String proposed = later.isCertain() ? "" : "Perhaps related, not confirmed: ";
        String day = reported(later).map(on -> " on " + WrittenDates.of(on)).orElse("");
        String lead = proposed + (later.isCertain() ? what : what.toLowerCase(Locale.ROOT)) + day;
        return Line.led(lead, words(later), view.notes().cite(later.evidence()));
    }

    private String words(FollowUp later) {
        return view.notes().quote(later.evidence()).map(Phrases::quoted).orElse(later.reason());
    }

    private Optional<LocalDate> reported(FollowUp later) {
        return view.notes().published(later.evidence());
    }

    private Mark mark(UndertakingEntry one) {
        if (one.isDueUnreported()) {
            String due = one.due()
                    .map(WrittenDates::of)
                    .map(when -> "due " + when + ", ")
                    .orElse("");
            return new Mark(Mark.Tone.ATTENTION, due + view.silence(one.moved().or(one::due)));
        }
        return switch (one.state()) {
            case OPEN -> new Mark(Mark.Tone.OPEN, "open" + due(one));
            case IN_PROGRESS -> new Mark(Mark.Tone.OPEN, "in progress" + due(one));
            case DONE -> settled("reported done", one, UndertakingEntry.Bearing.FULFILS);
            case SUPERSEDED -> settled("superseded", one, UndertakingEntry.Bearing.SUPERSEDES);
            case DROPPED -> settled("reported dropped", one, UndertakingEntry.Bearing.DROPS);
        };
    }

    private static String due(UndertakingEntry one) {
        return one.due().map(when -> ", due " + WrittenDates.of(when)).orElse("");
    }

    /** The state with the day on which the first passage that settles the matter became public. */
    private Mark settled(String state, UndertakingEntry one, UndertakingEntry.Bearing bearing) {
        String day = one.followUp().stream()
                .filter(later -> later.isCertain() && later.bearing() == bearing)
                .flatMap(later -> reported(later).stream())
                .min(LocalDate::compareTo)
                .map(on -> " on " + WrittenDates.of(on))
                .orElse("");
        return new Mark(Mark.Tone.SETTLED, state + day);
    }
}
