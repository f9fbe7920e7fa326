package org.chancery.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.register.decision.Written;
import org.chancery.register.document.DocumentSummary;
import org.chancery.register.item.StoredItem;

/** Writes documents and their items for a person who decides on them: names first, so that they can be copied. */
final class ItemLines {
    private final PrintWriter out;

    ItemLines(PrintWriter out) {
        this.out = out;
    }

    void document(DocumentSummary document) {
        out.println(document.id() + "  "
                + document.published().map(Object::toString).orElse("undated") + "  " + document.title()
                + document.publisher().map(name -> " (" + name + ")").orElse("")
                + (document.isRead() ? "" : " [unread, " + document.language() + "]"));
    }

    void item(StoredItem stored) {
        String fields = Written.of(stored.item()).entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + "=" + field.getValue()
                        + (stored.fields().containsKey(field.getKey()) ? "*" : ""))
                .collect(Collectors.joining(" | "));
        out.println("  " + stored.id() + "  " + stored.kind().code() + "  "
                + stored.status().name().toLowerCase(Locale.ROOT)
                + (stored.isRead() ? "" : ", not read now")
                + stored.settled().map(basis -> " by " + basis.who()).orElse(""));
        out.println("      " + fields.replaceAll("\\s+", " "));
        out.println("      \u201C" + stored.item().words().quote().replaceAll("\\s+", " ") + "\u201D");
    }
}
