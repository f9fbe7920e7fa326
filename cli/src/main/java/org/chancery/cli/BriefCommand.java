package org.chancery.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.chancery.briefing.brief.Brief;
import org.chancery.briefing.brief.NothingOnRecordException;
import org.chancery.briefing.html.HtmlBrief;
import org.chancery.briefing.markdown.MarkdownBrief;
import org.chancery.reader.Reader;
import org.chancery.reader.side.Side;
import org.chancery.register.Register;
import org.chancery.register.decision.SideCode;
import org.chancery.register.relation.Relation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description = "Writes the brief on a relation, from its first side, each line with its source.")
final class BriefCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Home home = new Home();

    @Parameters(
            index = "0",
            paramLabel = "FROM",
            description = "whose brief it is: ISO 3166-1 code, or EU, UN, NATO, …")
    private String from = "";

    @Parameters(index = "1", paramLabel = "WITH", description = "the other side")
    private String with = "";

    @Option(names = "--for", paramLabel = "DAY", description = "as of a day, such as 2025-06-01; else today")
    private @Nullable LocalDate day;

    @Option(names = "-o", paramLabel = "FILE", description = "FILE.html or FILE.md; else Markdown to the terminal")
    private @Nullable Path file;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("called before its options were read");
        }
        Side own = SideCode.parse(from);
        Side other = SideCode.parse(with);
        if (own.equals(other)) {
            throw new Failure("a relation has two different sides, not " + from + " twice");
        }
        LocalDate asOf = day != null ? day : LocalDate.now(Clock.system(ZoneId.systemDefault()));
        Register register = Register.open(home.folder(), Reader.create(), Clock.systemUTC());
        Brief brief;
        try {
            brief = Brief.of(register.relation(Relation.between(own, other), asOf), own);
        } catch (NothingOnRecordException e) {
            throw new Failure(
                    "the register in " + home.folder() + " holds nothing on " + from + "\u2013" + with + " as of "
                            + asOf,
                    e);
        }
        if (file == null) {
            spec.commandLine().getOut().print(MarkdownBrief.of(brief));
            spec.commandLine().getOut().flush();
        } else {
            Files.write(file, file.toString().endsWith(".md") ? MarkdownBrief.of(brief) : HtmlBrief.page(brief));
        }
        return 0;
    }
}
