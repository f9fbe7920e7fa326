package org.chancery.briefing.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.briefing.brief.Block;
import org.chancery.briefing.brief.Brief;
import org.chancery.briefing.brief.Citations;
import org.chancery.briefing.brief.Line;
import org.chancery.briefing.brief.Note;
import org.chancery.briefing.brief.Section;
import org.chancery.briefing.wording.Phrases;
import org.chancery.briefing.wording.SideNames;
import org.chancery.briefing.wording.WrittenDates;

/** Writes a brief as CommonMark with tables and footnotes. The same brief gives the same characters. */
public final class MarkdownBrief {
    private final StringBuilder out = new StringBuilder();

    private MarkdownBrief() {}

    public static String of(Brief brief) {
        MarkdownBrief markdown = new MarkdownBrief();
        markdown.write(brief);
        return markdown.out.toString();
    }

    private void write(Brief brief) {
        out.append("# ").append(escaped(brief.title())).append("\n\n");
        out.append("Brief for ").append(escaped(SideNames.of(brief.from())));
        out.append(" as of ").append(WrittenDates.of(brief.asOf()));
        out.append(", from public accounts. Every line gives its source.\n");
        brief.sections().forEach(this::section);
        out.append("\n## Sources\n\n");
        brief.notes().forEach(this::note);
    }

    private void section(Section section) {
        out.append("\n## ").append(section.topic().heading()).append("\n");
        for (Block block : section.blocks()) {
            switch (block) {
                case Block.Lines(Optional<String> heading, List<Line> lines) -> {
                    heading.ifPresent(
                            words -> out.append("\n### ").append(escaped(words)).append("\n"));
                    out.append("\n");
                    lines(lines, "");
                }
                case Block.Table table -> table(table);
            }
        }
    }

    private void lines(List<Line> lines, String indent) {
        for (Line line : lines) {
            out.append(indent).append("- ");
            String text = escaped(line.text());
            line.lead()
                    .ifPresentOrElse(
                            lead -> out.append(("**" + escaped(lead) + "** " + text).strip()),
                            () -> out.append(atStart(text)));
            line.mark()
                    .ifPresent(mark ->
                            out.append(" *(").append(escaped(mark.words())).append(")*"));
            out.append(references(line.sources())).append("\n");
            lines(line.under(), indent + "  ");
        }
    }

    private void table(Block.Table table) {
        out.append("\n");
        row(table.columns().stream().map(column -> escaped(column.heading())).toList(), "Source");
        row(
                table.columns().stream()
                        .map(column -> column.isNumeric() ? "---:" : "---")
                        .toList(),
                "---");
        for (Block.Row row : table.rows()) {
            row(row.cells().stream().map(MarkdownBrief::escaped).toList(), references(row.sources()));
        }
    }

    private void row(List<String> cells, String last) {
        out.append("| ")
                .append(String.join(" | ", cells))
                .append(" | ")
                .append(last)
                .append(" |\n");
    }

    private static String references(Citations sources) {
        return sources.numbers().stream().map(number -> "[^" + number + "]").collect(Collectors.joining());
    }

    private void note(Note note) {
        out.append("[^").append(note.number()).append("]: ");
        switch (note) {
            case Note.Quoted quoted -> quoted(quoted);
            case Note.Decided decided ->
                out.append(escaped(
                        "Decided by " + decided.who() + " on " + WrittenDates.of(decided.on()) + ": " + decided.why()));
            case Note.Imported imported -> out.append(escaped(imported.dataset() + ", " + imported.row()));
        }
        out.append("\n");
    }

    private void quoted(Note.Quoted note) {
        out.append(escaped(Phrases.quoted(note.quote()))).append(" *");
        out.append(escaped(note.title())).append("*");
        note.publisher().ifPresent(publisher -> out.append(", ").append(escaped(publisher)));
        note.published().ifPresent(day -> out.append(", ").append(WrittenDates.of(day)));
        note.address().ifPresent(address -> out.append(", ").append(link(address)));
    }

    private static String link(String address) {
        return address.matches("https?://[^\\s<>]+") ? "<" + address + ">" : escaped(address);
    }

    /** The words on one line, with all that Markdown or HTML would take for markup escaped. */
    static String escaped(String words) {
        return Phrases.oneLine(words).replaceAll("[\\\\`*_\\[\\]<>|~&$^#]", "\\\\$0");
    }

    /** Escaped words that begin a line, so that they begin no list, heading or rule. */
    private static String atStart(String escaped) {
        return escaped.replaceFirst("^(\\d{1,9})([.)])", "$1\\\\$2").replaceFirst("^([-+=:])", "\\\\$1");
    }
}
