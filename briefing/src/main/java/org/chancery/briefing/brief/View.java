package org.chancery.briefing.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.briefing.wording.SideNames;
import org.chancery.reader.side.Side;
import org.chancery.reader.time.Edtf;
import org.chancery.register.relation.RelationRecord;

/** The record seen from one of its sides, with the notes that its lines cite. */
final class View {
    private final RelationRecord record;
    private final Side from;
    private final Notes notes;

    View(RelationRecord record, Side from) {
        this.record = record;
        this.from = from;
        this.notes = new Notes(record.documents());
    }

    RelationRecord record() {
        return record;
    }

    LocalDate asOf() {
        return record.asOf();
    }

    Side from() {
        return from;
    }

    Side with() {
        return from.equals(record.relation().one())
                ? record.relation().other()
                : record.relation().one();
    }

    /** Both sides, the one for whom the brief is written first. */
    List<Side> sides() {
        return List.of(from, with());
    }

    Notes notes() {
        return notes;
    }

    /** What to say where no readout tells what became of something: only what was read since can be silent on it. */
    String silence(Optional<Edtf> due) {
        boolean isReadSince = due.flatMap(Edtf::last)
                .map(last -> record.documents().stream()
                        .flatMap(document -> document.published().stream())
                        .anyMatch(day -> day.isAfter(last)))
                .orElse(false);
        return isReadSince ? "nothing reported since" : "no readout read since";
    }

    String name(Side side) {
        return SideNames.of(side);
    }
}
