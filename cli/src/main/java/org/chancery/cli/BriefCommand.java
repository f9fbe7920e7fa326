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
import org.chancery.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Mixin
    private TwoSides sides = new TwoSides();

    @Option(names = "--for", paramLabel = "DAY", description = "as of a day, such as 2025-06-01; else today")
    private @Nullable LocalDate day;

    @Option(names = "-o", paramLabel = "FILE", description = "FILE.html or FILE.md; else Markdown to the terminal")
    private @Nullable Path file;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("called before its options were read");
        }
        LocalDate asOf = day != null ? day : LocalDate.now(Clock.system(ZoneId.systemDefault()));
        Brief brief;
        try (Register register = Register.open(home.register(), Reader.create(), Clock.systemUTC())) {
            brief = Brief.of(register.relation(sides.relation(), asOf), sides.from());
        } catch (NothingOnRecordException e) {
            throw new Failure(
                    "the register in " + home.register() + " holds nothing on " + sides + " as of " + asOf, e);
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
