package org.chancery.briefing.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.briefing.wording.Phrases;
import org.chancery.briefing.wording.Terms;
import org.chancery.briefing.wording.WrittenDates;
import org.chancery.reader.side.Side;
import org.chancery.reader.time.Edtf;
import org.chancery.register.entry.PersonEntry;
import org.chancery.register.entry.PersonEntry.Tenure;
import org.chancery.register.evidence.Evidence;

/** People by side, with their posts as the sources give them. */
final class People {
    private final View view;

    People(View view) {
        this.view = view;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Side side : view.sides()) {
            blocks.addAll(block(view.name(side), Optional.of(side)));
        }
        List<Line> others = view.record().people().stream()
                .filter(person -> person.side().filter(view.sides()::contains).isEmpty())
                .map(this::line)
                .toList();
        blocks.addAll(Composition.block(Optional.of("Others"), others));
        return blocks;
    }

    private List<Block> block(String heading, Optional<Side> side) {
        List<Line> lines = view.record().people().stream()
                .filter(person -> person.side().equals(side))
                .map(this::line)
                .toList();
        return Composition.block(Optional.of(heading), lines);
    }

    private Line line(PersonEntry person) {
        List<Evidence> grounds = new ArrayList<>();
        grounds.add(person.evidence().getFirst());
        List<String> told = new ArrayList<>();
        for (Tenure tenure : person.tenures().reversed()) {
            told.add(written(tenure));
            grounds.add(tenure.evidence().getFirst());
        }
        if (!person.spellings().isEmpty()) {
            told.add("also written " + Phrases.list(person.spellings()));
        }
        return Line.led(person.name(), String.join("; ", told), view.notes().cite(grounds));
    }

    private static String written(Tenure tenure) {
        return Terms.before(tenure.standing()) + tenure.post() + span(tenure);
    }

    private static String span(Tenure tenure) {
        String from = tenure.from().map(People::since).orElse("");
        String to = tenure.to().map(when -> "until " + WrittenDates.of(when)).orElse("");
        String both = (from + " " + to).strip();
        return both.isEmpty() ? "" : " (" + both + ")";
    }

    private static String since(Edtf when) {
        return when.isInterval() ? WrittenDates.of(when) : "since " + WrittenDates.of(when);
    }
}
