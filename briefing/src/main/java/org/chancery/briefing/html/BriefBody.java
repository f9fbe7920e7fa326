package org.chancery.briefing.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.briefing.brief.Block;
import org.chancery.briefing.brief.Brief;
import org.chancery.briefing.brief.Citations;
import org.chancery.briefing.brief.Line;
import org.chancery.briefing.brief.Note;
import org.chancery.briefing.brief.Section;
import org.chancery.briefing.wording.Phrases;
import org.chancery.briefing.wording.SideNames;
import org.chancery.briefing.wording.WrittenDates;

/** The content of one brief as HTML. */
final class BriefBody {
    private final Brief brief;
    private final Function<Note.Quoted, Optional<String>> links;
    private final Markup out = new Markup();

    BriefBody(Brief brief, Function<Note.Quoted, Optional<String>> links) {
        this.brief = brief;
        this.links = links;
    }

    String written() {
        out.tag("<article class=\"brief\">\n<header class=\"masthead\">\n<p class=\"kicker\">Brief for ")
                .text(SideNames.of(brief.from()))
                .tag("</p>\n<h1>")
                .text(brief.title())
                .tag("</h1>\n<p class=\"as-of\">As of ")
                .text(WrittenDates.of(brief.asOf()))
                .tag(", from public accounts. Every line gives its source.</p>\n</header>\n");
        contents();
        brief.sections().forEach(this::section);
        notes();
        return out.tag("</article>\n").written();
    }

    private void contents() {
        out.tag("<nav class=\"contents\" aria-label=\"In this brief\">\n<ul>\n");
        for (Section section : brief.sections()) {
            out.tag("<li><a href=\"#" + section.topic().anchor() + "\">")
                    .text(section.topic().heading())
                    .tag("</a></li>\n");
        }
        out.tag("<li><a href=\"#sources\">Sources</a></li>\n</ul>\n</nav>\n");
    }

    private void section(Section section) {
        String anchor = section.topic().anchor();
        out.tag("<section class=\"" + anchor + "\" aria-labelledby=\"" + anchor + "\">\n<h2 id=\"" + anchor + "\">")
                .text(section.topic().heading())
                .tag("</h2>\n");
        for (Block block : section.blocks()) {
            switch (block) {
                case Block.Lines(Optional<String> heading, List<Line> lines) -> {
                    heading.ifPresent(words -> out.tag("<h3>").text(words).tag("</h3>\n"));
                    lines("lines", lines);
                }
                case Block.Table table -> table(table);
            }
        }
        out.tag("</section>\n");
    }

    private void lines(String style, List<Line> lines) {
        out.tag("<ul class=\"" + style + "\">\n");
        for (Line line : lines) {
            out.tag("<li>");
            line.lead()
                    .ifPresent(
                            lead -> out.tag("<span class=\"lead\">").text(lead).tag("</span> "));
            out.tag("<div class=\"said\">").text(line.text());
            references(line.sources());
            line.mark()
                    .ifPresent(mark -> out.tag(
                                    " <span class=\"mark " + mark.tone().name().toLowerCase(Locale.ROOT) + "\">")
                            .text(mark.words())
                            .tag("</span>"));
            if (!line.under().isEmpty()) {
                out.tag("\n");
                lines("lines under", line.under());
            }
            out.tag("</div></li>\n");
        }
        out.tag("</ul>\n");
    }

    private void table(Block.Table table) {
        out.tag("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"Table\">\n<table>\n<thead><tr>");
        for (Block.Column column : table.columns()) {
            out.tag("<th scope=\"col\"" + numeric(column) + ">")
                    .text(column.heading())
                    .tag("</th>");
        }
        out.tag("<th scope=\"col\">Source</th></tr></thead>\n<tbody>\n");
        for (Block.Row row : table.rows()) {
            out.tag("<tr>");
            for (int i = 0; i < row.cells().size(); i++) {
                out.tag("<td" + numeric(table.columns().get(i)) + ">")
                        .text(row.cells().get(i))
                        .tag("</td>");
            }
            out.tag("<td class=\"cited\">");
            references(row.sources());
            out.tag("</td></tr>\n");
        }
        out.tag("</tbody>\n</table>\n</div>\n");
    }

    private static String numeric(Block.Column column) {
        return column.isNumeric() ? " class=\"number\"" : "";
    }

    private void references(Citations sources) {
        out.tag("<sup class=\"refs\">");
        String joint = "";
        for (Citations.Run run : sources.runs()) {
            String shown = run.from() == run.to() ? "" + run.from() : run.from() + "–" + run.to();
            out.tag(joint + "<a href=\"#note-" + run.from() + "\" aria-label=\"Source " + shown + "\">" + shown
                    + "</a>");
            joint = ", ";
        }
        out.tag("</sup>");
    }

    private void notes() {
        out.tag("<section class=\"sources\" aria-labelledby=\"sources\">\n<h2 id=\"sources\">Sources</h2>\n<ol>\n");
        for (Note note : brief.notes()) {
            out.tag("<li id=\"note-" + note.number() + "\" value=\"" + note.number() + "\">");
            switch (note) {
                case Note.Quoted quoted -> quoted(quoted);
                case Note.Decided decided ->
                    out.text("Decided by " + decided.who() + " on " + WrittenDates.of(decided.on()) + ": "
                            + decided.why());
                case Note.Imported imported -> out.text(imported.dataset() + ", " + imported.row());
            }
            out.tag("</li>\n");
        }
        out.tag("</ol>\n</section>\n");
    }

    private void quoted(Note.Quoted note) {
        out.tag("<span class=\"quote\" lang=\"")
                .text(note.language())
                .tag("\">")
                .text(Phrases.quoted(note.quote()))
                .tag("</span> <span class=\"origin\">");
        Optional<String> link = links.apply(note).filter(Markup::isLinkable);
        link.ifPresent(address -> out.tag("<a href=\"").text(address).tag("\">"));
        out.tag("<cite>").text(note.title()).tag("</cite>");
        link.ifPresent(address -> out.tag("</a>"));
        note.publisher().ifPresent(publisher -> out.text(", " + publisher));
        note.published().ifPresent(day -> out.text(", " + WrittenDates.of(day)));
        note.address()
                .ifPresent(address ->
                        out.tag(", <span class=\"address\">").text(address).tag("</span>"));
        out.tag("</span>");
    }
}
