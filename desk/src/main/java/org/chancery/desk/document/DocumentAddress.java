package org.chancery.desk.document;

import org.chancery.briefing.brief.Note;
import org.chancery.reader.text.Passage;
import org.chancery.register.document.DocumentId;

/** Where a document, and words in it, are shown. */
public final class DocumentAddress {
    private DocumentAddress() {}

    public static String of(DocumentId document) {
        return "/documents/" + document;
    }

    /** Where the words of a note stand. */
    public static String of(Note.Quoted note) {
        return of(note.document()) + "#" + anchor(note.passage());
    }

    /** What a passage is called within the page of its document. */
    static String anchor(Passage passage) {
        return "p" + passage.start() + "-" + passage.end();
    }
}
