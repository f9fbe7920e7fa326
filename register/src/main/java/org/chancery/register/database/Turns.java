package org.chancery.register.database;

import java.time.Duration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.LocalTransactionHandler;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * Lets the transactions of a PostgreSQL register begin one after the other, as SQLite's "begin immediate" does.
 *
 * <p>Adding looks up first whether a text is kept already, and draws a number from the sequence of changes. Without turns
 * two programs could both find that it is not, and a low number could be committed after a high one, so that whoever
 * follows the changes passes it by. One lock for the whole register, taken before anything is looked up and given back
 * after the commit, rules out both, and deadlocks too; readers never wait. A transaction keeps one document, which takes
 * milliseconds. At "read committed" each statement sees what was committed before it began, hence all that the
 * transactions before this one wrote; at "repeatable read", at which snapshots read, it would see what was there before it
 * waited.
 */
final class Turns extends LocalTransactionHandler {
    /** Names the lock among those of one database: "CHANCERY" in ASCII. */
    private static final long LOCK = 0x4348_414E_4345_5259L;

    private final Duration patience;

    Turns(Duration patience) {
        this.patience = patience;
    }

    @Override
    public void begin(Handle handle) {
        boolean isOfReader = handle.getTransactionIsolationLevel() == TransactionIsolationLevel.REPEATABLE_READ;
        super.begin(handle);
        if (isOfReader) {
            return; // a snapshot, which waits for nobody
        }
        try {
            handle.execute("select set_config('lock_timeout', ?, true)", String.valueOf(patience.toMillis()));
            handle.execute("select pg_advisory_xact_lock(?)", LOCK);
        } catch (JdbiException e) {
            leave(handle, e);
            throw e;
        }
    }

    private void leave(Handle handle, JdbiException why) {
        try {
            rollback(handle);
        } catch (JdbiException e) {
            why.addSuppressed(e);
        }
    }
}
