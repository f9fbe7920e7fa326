package org.chancery.register.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chancery.reader.text.Passage;
import org.chancery.register.document.DocumentId;

/** What a statement of the register rests on. There is no statement without it. */
public sealed interface Evidence {
    /** The words of documents that stand behind it, however many steps away; empty for what rests on none. */
    default List<Words> words() {
        return switch (this) {
            case Words words -> List.of(words);
            case Inference inference ->
                inference.from().stream().flatMap(one -> one.words().stream()).toList();
            case Decision decision -> List.of();
            case DataRow row -> List.of();
        };
    }

    /**
     * Words of a kept document.
     *
     * @param item what was read in them
     * @param passages one or more; the first is the quoted one
     * @param quote the first passage, to the letter
     * @param rule the rule that read it
     */
    record Words(DocumentId document, UUID item, List<Passage> passages, String quote, String rule)
            implements Evidence {
        public Words {
            passages = List.copyOf(passages);
            if (passages.isEmpty() || quote.isBlank()) {
                throw new IllegalArgumentException("no words without a passage, document " + document);
            }
        }
    }

    /**
     * What a person decided.
     *
     * @param why may be empty
     */
    record Decision(String who, Instant when, String why) implements Evidence {}

    /**
     * What follows from other evidence.
     *
     * @param from one or more
     */
    record Inference(String reason, List<Evidence> from) implements Evidence {
        public Inference {
            from = List.copyOf(from);
            if (from.isEmpty()) {
                throw new IllegalArgumentException("nothing follows from nothing: " + reason);
            }
        }
    }

    /** A row of imported statistics. */
    record DataRow(String dataset, String row) implements Evidence {}
}
