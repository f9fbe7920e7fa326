package org.chancery.desk.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.briefing.brief.Block;
import org.chancery.briefing.brief.Brief;
import org.chancery.briefing.brief.Citations;
import org.chancery.briefing.brief.Line;
import org.chancery.briefing.brief.Mark;
import org.chancery.briefing.brief.Note;
import org.chancery.briefing.brief.Section;
import org.chancery.briefing.wording.Phrases;
import org.chancery.briefing.wording.WrittenDates;
import org.chancery.desk.document.DocumentAddress;
import org.chancery.desk.relation.SectionView.BlockView;
import org.chancery.desk.relation.SectionView.CellView;
import org.chancery.desk.relation.SectionView.ColumnView;
import org.chancery.desk.relation.SectionView.LineView;
import org.chancery.desk.relation.SectionView.RowView;
import org.chancery.desk.relation.SectionView.SourceView;
import org.chancery.desk.relation.SectionView.TableView;

/** The sections of a brief for the room of its relation, where each source is a link to the words. */
final class SectionViews {
    private final Brief brief;

    SectionViews(Brief brief) {
        this.brief = brief;
    }

    Optional<SectionView> find(Section.Topic topic) {
        return brief.sections().stream()
                .filter(section -> section.topic() == topic)
                .findFirst()
                .map(section -> new SectionView(
                        topic.anchor(),
                        section.blocks().stream().map(this::block).toList()));
    }

    private BlockView block(Block block) {
        return switch (block) {
            case Block.Lines(Optional<String> heading, List<Line> lines) ->
                new BlockView(heading.orElse(""), lines.stream().map(this::line).toList(), TableView.NONE);
            case Block.Table table -> new BlockView("", List.of(), table(table));
        };
    }

    private LineView line(Line line) {
        return new LineView(
                line.lead().orElse(""),
                line.text(),
                line.mark().map(Mark::words).orElse(""),
                line.mark()
                        .map(mark -> mark.tone().name().toLowerCase(Locale.ROOT))
                        .orElse(""),
                sources(line.sources()),
                line.under().stream().map(this::line).toList());
    }

    private TableView table(Block.Table table) {
        List<ColumnView> columns = table.columns().stream()
                .map(column -> new ColumnView(column.heading(), column.isNumeric()))
                .toList();
        return new TableView(
                columns, table.rows().stream().map(row -> row(row, columns)).toList());
    }

    private RowView row(Block.Row row, List<ColumnView> columns) {
        List<CellView> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(new CellView(row.cells().get(i), columns.get(i).isNumeric()));
        }
        return new RowView(List.copyOf(cells), sources(row.sources()));
    }

    private List<SourceView> sources(Citations cited) {
        return cited.numbers().stream()
                .map(number -> source(brief.notes().get(number - 1)))
                .toList();
    }

    private static SourceView source(Note note) {
        return switch (note) {
            case Note.Quoted quoted ->
                new SourceView(
                        DocumentAddress.of(quoted),
                        quoted.published().map(WrittenDates::of).orElse(quoted.title()),
                        Phrases.quoted(quoted.quote()));
            case Note.Decided decided ->
                new SourceView("", decided.who() + ", " + WrittenDates.of(decided.on()), decided.why());
            case Note.Imported imported -> new SourceView("", imported.dataset(), imported.row());
        };
    }
}
