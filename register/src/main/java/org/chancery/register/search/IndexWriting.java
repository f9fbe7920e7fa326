package org.chancery.register.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.chancery.register.decision.DecidedDocuments;
import org.chancery.register.document.StoredDocument;

/** Makes the index say what the register says: each document that was changed is replaced by what it is now. */
final class IndexWriting {
    private static final int TOLD_EVERY = 500;

    /** What a killed process has written up to here need not be written again. */
    private static final int COMMITTED_EVERY = 5_000;

    private final DecidedDocuments documents;
    private final Changes changes;
    private final DocumentEntries entries;

    IndexWriting(DecidedDocuments documents, Changes changes, DocumentEntries entries) {
        this.documents = documents;
        this.changes = changes;
        this.entries = entries;
    }

    /** How often what is written is made to count. */
    enum Commits {
        ON_THE_WAY,
        ONCE_AT_THE_END
    }

    /** Brings what a writer writes from one state to that of the register. */
    void bring(IndexWriter writer, IndexState from, Commits commits, Progress progress) throws IOException {
        long last = changes.last();
        List<Changes.Changed> changed = changes.documents(from.seq(), last);
        boolean isAnyGone = false;
        for (int done = 1; done <= changed.size(); done++) {
            Changes.Changed one = changed.get(done - 1);
            isAnyGone |= !isReplaced(writer, one);
            if (done % TOLD_EVERY == 0 || done == changed.size()) {
                progress.indexed(done, changed.size());
            }
            if (commits == Commits.ON_THE_WAY && done % COMMITTED_EVERY == 0) {
                commit(writer, changes.at(one.seq()));
            }
        }
        if (isAnyGone) {
            // the words of a withdrawn document must not stay behind in what is only marked as deleted
            writer.forceMergeDeletes();
        }
        commit(writer, changes.at(last));
    }

    /** Whether there is something in the place of what was known of a document; else it is gone. */
    private boolean isReplaced(IndexWriter writer, Changes.Changed changed) throws IOException {
        Term entriesOf = new Term(Fields.DOCUMENT, changed.document().toString());
        Optional<StoredDocument> now = changed.isWithdrawn() ? Optional.empty() : documents.find(changed.document());
        if (now.isPresent()) {
            writer.updateDocuments(entriesOf, entries.of(now.get()));
        } else {
            writer.deleteDocuments(entriesOf);
        }
        return now.isPresent();
    }

    private static void commit(IndexWriter writer, IndexState state) throws IOException {
        writer.flush();
        writer.maybeMerge();
        writer.setLiveCommitData(state.written().entrySet());
        writer.commit();
    }
}
