package org.chancery.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.briefing.brief.Brief;
import org.chancery.briefing.html.HtmlBrief;
import org.chancery.briefing.markdown.MarkdownBrief;
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
    private AskedRelation asked = new AskedRelation();

    @Option(names = "-o", paramLabel = "FILE", description = "FILE.html or FILE.md; else Markdown to the terminal")
    private @Nullable Path file;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("called before its options were read");
        }
        Brief brief = Brief.of(asked.record(), asked.from());
        if (file == null) {
            spec.commandLine().getOut().print(MarkdownBrief.of(brief));
            spec.commandLine().getOut().flush();
        } else {
            Files.write(file, file.toString().endsWith(".md") ? MarkdownBrief.of(brief) : HtmlBrief.page(brief));
        }
        return 0;
    }
}
