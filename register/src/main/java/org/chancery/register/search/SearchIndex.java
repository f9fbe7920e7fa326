package org.chancery.register.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.chancery.register.RegisterException;
import org.chancery.register.check.Checked;
import org.chancery.register.decision.DecidedDocuments;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The index of a register: a cache in its home folder, written by one process at a time, brought up to date before each
 * search and written anew where it is missing, damaged, of another program's form or of another register. For many
 * threads; what is open stays open for the next search.
 */
public final class SearchIndex implements AutoCloseable {
    private static final String FOLDER = "index";
    private static final int PATIENCE_IN_MILLISECONDS = 1_000;

    private final IndexFolder folder;
    private final Changes changes;
    private final IndexWriting writing;
    private final Analysers analysers = new Analysers();
    private final SentenceBreaks breaks = new SentenceBreaks();
    private final ReentrantLock turn = new ReentrantLock();
    private volatile @Nullable OpenIndex open;

    /** The index in a home folder, of the register in a database. Nothing is opened yet. */
    public SearchIndex(Path home, Jdbi db) {
        folder = new IndexFolder(home.resolve(FOLDER));
        changes = new Changes(db);
        writing = new IndexWriting(new DecidedDocuments(db), changes, new DocumentEntries(analysers, breaks));
    }

    /**
     * Searches the register as it is now; if somebody else writes the index, as far as it is written.
     *
     * @param progress is told of what has to be indexed before
     * @throws RegisterException if the index cannot be read or written, or is only being built by another process
     * @throws IllegalArgumentException if there are more words than can be searched for at once
     */
    public Found search(Query query, Progress progress) {
        try {
            return searched(query, progress);
        } catch (IOException e) {
            throw failure("searched", e);
        } catch (IndexSearcher.TooManyClauses e) {
            throw new IllegalArgumentException("the search has too many words", e);
        }
    }

    private Found searched(Query query, Progress progress) throws IOException {
        try {
            return ready(progress).search(query, changes.last());
        } catch (IOException e) {
            if (!IndexFolder.isDamage(e)) {
                throw e;
            }
            // damage that shows only where it is read
            rebuild(progress);
            return ready(progress).search(query, changes.last());
        }
    }

    /**
     * Brings the index up to date without a search.
     *
     * @throws RegisterException as {@link #search}
     */
    public void update(Progress progress) {
        try {
            ready(progress);
        } catch (IOException e) {
            throw failure("brought up to date", e);
        }
    }

    /**
     * Writes the whole index anew; until that is done, the old one is searched by others.
     *
     * @throws RegisterException if it cannot be written, or if somebody else writes it
     */
    public void rebuild(Progress progress) {
        turn.lock();
        try (Directory directory = folder.open()) {
            if (opened() == null) {
                IndexFolder.clear(directory);
            }
            try (IndexWriter writer = IndexFolder.writer(directory, analysers, OpenMode.CREATE)) {
                writing.bring(writer, IndexState.NOTHING, IndexWriting.Commits.ONCE_AT_THE_END, progress);
            }
        } catch (LockObtainFailedException e) {
            throw new RegisterException(beingWritten(), e);
        } catch (IOException e) {
            throw failure("written", e);
        } finally {
            turn.unlock();
        }
    }

    /** The index as it can be searched at this moment: up to date, if nobody else is writing it. */
    private OpenIndex ready(Progress progress) throws IOException {
        OpenIndex there = open;
        if (there != null && there.state().seq() == changes.last()) {
            return there;
        }
        if (!isMyTurn()) {
            if (there == null) {
                throw new RegisterException(beingWritten());
            }
            return there;
        }
        try {
            return upToDate(progress);
        } finally {
            turn.unlock();
        }
    }

    private OpenIndex upToDate(Progress progress) throws IOException {
        OpenIndex there = opened();
        if (there != null && there.state().seq() == changes.last()) {
            return there;
        }
        try {
            write(there == null, progress);
        } catch (LockObtainFailedException e) {
            if (there == null) {
                throw new RegisterException(beingWritten(), e);
            }
            return there;
        }
        there = opened();
        if (there == null) {
            throw new IOException("what was just written cannot be read");
        }
        return there;
    }

    /** Whether this thread may write; another one that only looks whether it has to is waited for. */
    private boolean isMyTurn() {
        try {
            return turn.tryLock(PATIENCE_IN_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RegisterException("the search was interrupted", e);
        }
    }

    private void write(boolean isAnew, Progress progress) throws IOException {
        try (Directory directory = folder.open()) {
            if (isAnew) {
                IndexFolder.clear(directory);
            }
            try (IndexWriter writer = IndexFolder.writer(directory, analysers, OpenMode.CREATE_OR_APPEND)) {
                writing.bring(writer, IndexFolder.state(writer), IndexWriting.Commits.ON_THE_WAY, progress);
            }
        }
    }

    /** The index with what was committed last; null if there is none that is of use. */
    private @Nullable OpenIndex opened() throws IOException {
        if (open != null && !isRefreshed(open)) {
            close();
        }
        if (open == null) {
            Directory directory = folder.open();
            Optional<DirectoryReader> reader = IndexFolder.reader(directory);
            if (reader.isEmpty()) {
                directory.close();
                return null;
            }
            open = new OpenIndex(directory, reader.get(), analysers, breaks);
        }
        if (!changes.lead(open.state())) {
            close();
        }
        return open;
    }

    /**
     * What is wrong with the index, held against the register.
     *
     * @param handle in whose transaction the register is read
     * @throws RegisterException if the index cannot be read
     */
    public Checked check(Handle handle) {
        try {
            return new IndexCheck(handle).check(folder);
        } catch (IOException e) {
            throw failure("checked", e);
        }
    }

    private static boolean isRefreshed(OpenIndex index) throws IOException {
        try {
            index.refresh();
            return true;
        } catch (IOException e) {
            if (IndexFolder.isDamage(e)) {
                return false;
            }
            throw e;
        }
    }

    private String beingWritten() {
        return "somebody else is writing the index in " + folder.path() + "; try again in a while";
    }

    private RegisterException failure(String attempted, IOException e) {
        return new RegisterException(
                "the index in " + folder.path() + " cannot be " + attempted + ": " + e.getMessage(), e);
    }

    @Override
    public void close() {
        OpenIndex there = open;
        open = null;
        if (there != null) {
            try {
                there.close();
            } catch (IOException e) {
                throw failure("closed", e);
            }
        }
    }
}
