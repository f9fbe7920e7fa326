package org.chancery.register.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

/** The folder in which the index lies. Who writes in it holds its lock, whatever process that is. */
final class IndexFolder {
    /** Lucene tells through it that it does without vector instructions, which is nobody's trouble here. */
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        VECTORS.setLevel(Level.SEVERE);
    }

    private final Path path;

    IndexFolder(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    /** The folder as Lucene sees it, made if there is none; to be closed. */
    Directory open() throws IOException {
        Files.createDirectories(path);
        return FSDirectory.open(path);
    }

    /** What the last writer left, to be closed; empty if there is nothing, or nothing that can be searched. */
    static Optional<DirectoryReader> reader(Directory directory) throws IOException {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return Optional.empty();
            }
            DirectoryReader reader = DirectoryReader.open(directory);
            if (state(reader).isPresent()) {
                return Optional.of(reader);
            }
            reader.close();
            return Optional.empty();
        } catch (IOException e) {
            if (isDamage(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** How far what a reader sees follows the register; empty if it was written in another way. */
    static Optional<IndexState> state(DirectoryReader reader) throws IOException {
        return IndexState.of(reader.getIndexCommit().getUserData());
    }

    /** How far what a writer goes on with follows the register. */
    static IndexState state(IndexWriter writer) {
        Map<String, String> written = new HashMap<>();
        Iterable<Map.Entry<String, String>> committed = writer.getLiveCommitData();
        if (committed != null) {
            committed.forEach(one -> written.put(one.getKey(), one.getValue()));
        }
        return IndexState.of(written).orElse(IndexState.NOTHING);
    }

    /** Whether a failure tells that files of the index are missing, cut short or not of this program's form. */
    static boolean isDamage(IOException e) {
        return e instanceof CorruptIndexException
                || e instanceof IndexFormatTooOldException
                || e instanceof IndexFormatTooNewException
                || e instanceof EOFException
                || e instanceof FileNotFoundException
                || e instanceof NoSuchFileException;
    }

    /** Removes all that lies in the folder, while nobody writes in it. */
    static void clear(Directory directory) throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    lock.ensureValid();
                    directory.deleteFile(file);
                }
            }
        }
    }

    /**
     * The writer, to be closed; what it has not committed then is lost.
     *
     * @param mode whether it goes on with what is there
     * @throws org.apache.lucene.store.LockObtainFailedException if somebody else writes
     */
    static IndexWriter writer(Directory directory, Analysers analysers, IndexWriterConfig.OpenMode mode)
            throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(analysers.typed());
        config.setOpenMode(mode);
        config.setCommitOnClose(false);
        // merged by the time of the commit: a process that adds one document does not wait for merges afterwards
        config.setMergeScheduler(new SerialMergeScheduler());
        TieredMergePolicy merges = new TieredMergePolicy();
        merges.setForceMergeDeletesPctAllowed(0);
        config.setMergePolicy(merges);
        return new IndexWriter(directory, config);
    }
}
