package org.chancery.briefing.brief;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.reader.text.Passage;
import org.chancery.register.document.DocumentId;

/** A numbered source, at the end of the brief. */
public sealed interface Note {
    int number();

    /** The same source under another number. */
    Note numbered(int number);

    /**
     * Words of a document.
     *
     * @param quote to the letter
     * @param passage where the words stand in the document's kept text
     * @param language BCP 47 tag of the document's language
     * @param title the document's title
     */
    record Quoted(
            int number,
            String quote,
            DocumentId document,
            Passage passage,
            String language,
            String title,
            Optional<String> publisher,
            Optional<LocalDate> published,
            Optional<String> address)
            implements Note {
        public Quoted {
            if (quote.isBlank()) {
                throw new IllegalArgumentException("note " + number + " quotes nothing");
            }
        }

        @Override
        public Note numbered(int number) {
            return new Quoted(number, quote, document, passage, language, title, publisher, published, address);
        }
    }

    /** What an officer decided. */
    record Decided(int number, String who, LocalDate on, String why) implements Note {
        @Override
        public Note numbered(int number) {
            return new Decided(number, who, on, why);
        }
    }

    /** A row of imported statistics. */
    record Imported(int number, String dataset, String row) implements Note {
        @Override
        public Note numbered(int number) {
            return new Imported(number, dataset, row);
        }
    }
}
