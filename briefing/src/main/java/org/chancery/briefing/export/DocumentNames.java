package org.chancery.briefing.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.register.document.DocumentId;
import org.chancery.register.document.DocumentSummary;
import org.chancery.register.evidence.Evidence;

/** What documents are called in an export: by the name of their file without its ending, or by their id where two share one. */
final class DocumentNames {
    private final Map<DocumentId, String> names = new HashMap<>();

    DocumentNames(List<DocumentSummary> documents) {
        Map<String, Integer> uses = new HashMap<>();
        documents.forEach(document -> uses.merge(stem(document.name()), 1, Integer::sum));
        for (DocumentSummary document : documents) {
            String stem = stem(document.name());
            names.put(
                    document.id(),
                    uses.getOrDefault(stem, 0) == 1 ? stem : document.id().toString());
        }
    }

    String of(DocumentId document) {
        return names.getOrDefault(document, document.toString());
    }

    /** The documents in which evidence stands, each once, by name. */
    List<String> of(List<? extends Evidence> evidence) {
        return evidence.stream()
                .flatMap(one -> one.words().stream())
                .map(words -> of(words.document()))
                .distinct()
                .sorted()
                .toList();
    }

    private static String stem(String name) {
        int ending = name.lastIndexOf('.');
        return ending > 0 ? name.substring(0, ending) : name;
    }
}
