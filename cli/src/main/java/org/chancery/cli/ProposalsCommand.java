package org.chancery.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.register.document.DocumentId;
import org.chancery.register.document.DocumentSummary;
import org.chancery.register.entry.UndertakingEntry;
import org.chancery.register.entry.UndertakingEntry.FollowUp;
import org.chancery.register.evidence.Evidence;
import org.chancery.register.relation.RelationRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "proposals",
        mixinStandardHelpOptions = true,
        description =
                "Lists the links that are likely and not certain: an undertaking, and a later passage that may bear on"
                    + " it, with the score from 0 to 1 and both sentences. They change nothing until one is accepted"
                    + " with \"decide accept\", or refused.")
final class ProposalsCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private AskedRelation asked = new AskedRelation();

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("called before its options were read");
        }
        RelationRecord record = asked.record();
        PrintWriter out = spec.commandLine().getOut();
        Map<DocumentId, DocumentSummary> documents =
                record.documents().stream().collect(Collectors.toMap(DocumentSummary::id, Function.identity()));
        int proposed = 0;
        for (UndertakingEntry undertaking : record.undertakings()) {
            for (FollowUp link : undertaking.followUp()) {
                if (!link.isCertain()) {
                    proposed++;
                    write(out, documents, undertaking, link);
                }
            }
        }
        out.printf("%d proposed%n", proposed);
        out.flush();
        return 0;
    }

    private static void write(
            PrintWriter out, Map<DocumentId, DocumentSummary> documents, UndertakingEntry undertaking, FollowUp link) {
        Evidence.Words first = undertaking.evidence().getFirst().words().getFirst();
        Evidence.Words later = link.evidence().words().getFirst();
        out.printf(
                Locale.ROOT,
                "%s %s %s  %.2f: %s%n",
                first.item(),
                later.item(),
                link.bearing().name().toLowerCase(Locale.ROOT),
                link.score(),
                link.reason());
        out.println("    " + told(documents, first));
        out.println("    " + told(documents, later));
    }

    private static String told(Map<DocumentId, DocumentSummary> documents, Evidence.Words words) {
        Optional<DocumentSummary> document = Optional.ofNullable(documents.get(words.document()));
        String day = document.flatMap(DocumentSummary::published)
                .map(Object::toString)
                .orElse("undated");
        String publisher = document.flatMap(DocumentSummary::publisher)
                .map(name -> ", " + name)
                .orElse("");
        return "\u201C" + words.quote().replaceAll("\\s+", " ") + "\u201D (" + day + publisher + ")";
    }
}
