package org.chancery.register.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Why a database failed, in plain words. */
public final class Trouble {
    private static final String LOCKED = "another program keeps it locked";
    private static final String ONLY_READ = "it can be read and not written";
    private static final String DISK_FULL = "the disk is full";
    private static final String NOT_ALLOWED = "this user is not allowed to do that";
    private static final String LOST = "the connection to the server was lost";

    /** SQLite's codes say in their lowest byte what kind they are of. */
    private static final int KIND = 0xff;

    private static final int LENGTH_OF_CLASS = 2;

    private Trouble() {}

    /** What a database said at the bottom of a failure; empty if none did, or nothing that has plain words here. */
    public static Optional<String> in(Throwable failure) {
        return Stream.iterate(failure, one -> one != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .flatMap(one -> words(one).stream())
                .findFirst();
    }

    private static Optional<String> words(SQLException failure) {
        if (failure instanceof SQLiteException file) {
            return ofFile(SQLiteErrorCode.getErrorCode(file.getResultCode().code & KIND));
        }
        return Optional.ofNullable(failure.getSQLState()).flatMap(Trouble::ofServer);
    }

    private static Optional<String> ofFile(SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_BUSY, SQLITE_LOCKED -> Optional.of(LOCKED);
            case SQLITE_READONLY -> Optional.of(ONLY_READ);
            case SQLITE_PERM, SQLITE_AUTH -> Optional.of(NOT_ALLOWED);
            case SQLITE_FULL -> Optional.of(DISK_FULL);
            case SQLITE_IOERR -> Optional.of("the disk failed to read or write");
            case SQLITE_CANTOPEN -> Optional.of("its file can be neither opened nor made");
            case SQLITE_CORRUPT -> Optional.of("its file is damaged");
            case SQLITE_NOTADB -> Optional.of("its file is no register");
            default -> Optional.empty();
        };
    }

    /** By SQLSTATE, as PostgreSQL gives it; appendix A of its manual lists them. */
    private static Optional<String> ofServer(String state) {
        return switch (state) {
            case "08001" -> Optional.of("the server cannot be reached");
            case "25006" -> Optional.of(ONLY_READ);
            case "3D000" -> Optional.of("the server has no database of that name");
            case "42501" -> Optional.of(NOT_ALLOWED);
            case "53100" -> Optional.of(DISK_FULL);
            case "53300" -> Optional.of("the server has no connection left");
            case "55P03" -> Optional.of(LOCKED);
            case "57P01", "57P02", "57P05" -> Optional.of(LOST);
            case "57P03" -> Optional.of("the server does not take connections now");
            default -> ofClass(state.substring(0, Math.min(LENGTH_OF_CLASS, state.length())));
        };
    }

    private static Optional<String> ofClass(String stateClass) {
        return switch (stateClass) {
            case "08" -> Optional.of(LOST);
            case "28" -> Optional.of("the server does not let this user in");
            default -> Optional.empty();
        };
    }
}
