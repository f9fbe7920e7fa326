package org.chancery.outside;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL server for all tests of a process, started when the first asks for it, and gone with the process. */
public final class Server {
    /** Stands in the addresses of databases, so that a test can look whether it is told. The server asks for none. */
    public static final String PASSWORD = "kept-quiet";

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Server() {}

    /** What came of starting the server: once, however many ask. */
    private sealed interface Start {
        record Running(EmbeddedPostgres server) implements Start {}

        record Failed(Exception why) implements Start {}
    }

    private static final class Once {
        static final Start START = start();
    }

    /**
     * The JDBC URL of a database that nobody else uses. Where the server does not start the test is skipped, or fails if
     * {@code -Dchancery.require} lists "postgres".
     *
     * @param options those of "create database", such as {@code template name}, or nothing
     */
    public static String freshDatabase(String options) {
        String name = "register_" + DATABASES.incrementAndGet();
        execute(url("postgres"), "create database " + name + " " + options);
        return url(name);
    }

    private static String url(String name) {
        return "jdbc:postgresql://localhost:" + running().getPort() + "/" + name + "?user=postgres&password="
                + PASSWORD;
    }

    /** The name of the database that an URL leads to. */
    public static String name(String url) {
        return url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
    }

    /** Ends all connections to the database that an URL leads to, as an administrator does. */
    public static void cutOff(String url) {
        execute(
                url("postgres"),
                "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '" + name(url) + "'");
    }

    /** Has the server end the connection of whoever writes to a table, in the middle of it, until it is told otherwise. */
    public static void cutOffWriters(String url, String table) {
        execute(url, """
            create function cut_off() returns trigger language plpgsql as $$
            begin
                perform pg_terminate_backend(pg_backend_pid());
                return new;
            end
            $$
            """);
        execute(url, "create trigger cut_off after insert on " + table + " for each row execute function cut_off()");
    }

    /** Lets them write again. */
    public static void spareWriters(String url, String table) {
        execute(url, "drop trigger cut_off on " + table);
    }

    private static void execute(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("the server of the tests refuses: " + sql, e);
        }
    }

    /** Ends the test here, as {@link #freshDatabase} does, where the server does not start. */
    public static void require() {
        running();
    }

    private static EmbeddedPostgres running() {
        return switch (Once.START) {
            case Start.Running(EmbeddedPostgres server) -> server;
            case Start.Failed(Exception why) ->
                throw Outside.missing("postgres", "no PostgreSQL server starts: " + why);
        };
    }

    private static Start start() {
        try {
            return new Start.Running(EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start());
        } catch (IOException | RuntimeException e) {
            return new Start.Failed(e);
        }
    }
}
