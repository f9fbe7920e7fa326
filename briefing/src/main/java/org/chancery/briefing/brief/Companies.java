package org.chancery.briefing.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.briefing.wording.Phrases;
import org.chancery.reader.organisation.Organisation;
import org.chancery.register.entry.OrganisationEntry;

/** Companies, each with the sector that the sources tell. */
final class Companies {
    private final View view;

    Companies(View view) {
        this.view = view;
    }

    List<Block> blocks() {
        List<Line> lines = view.record().organisations().stream()
                .filter(one -> one.kind() == Organisation.Kind.COMPANY)
                .map(this::line)
                .toList();
        return Composition.block(Optional.empty(), lines);
    }

    private Line line(OrganisationEntry company) {
        List<String> told = new ArrayList<>();
        company.sector().ifPresent(told::add);
        company.side().map(view::name).ifPresent(told::add);
        if (!company.spellings().isEmpty()) {
            told.add("also written " + Phrases.list(company.spellings()));
        }
        return Line.led(company.name(), String.join("; ", told), view.notes().cite(company.evidence()));
    }
}
