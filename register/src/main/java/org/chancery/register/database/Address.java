package org.chancery.register.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where a register's database lies. Written out, it tells no password. */
public sealed interface Address {
    /** How the address of a server is written, for whoever has written it otherwise. */
    String FORM = "jdbc:postgresql://host:port/name?user=\u2026&password=\u2026";

    /** A SQLite file in a folder, which is made if there is none. */
    record Folder(Path home) implements Address {
        Path file() {
            return home.resolve("register.db");
        }

        @Override
        public String toString() {
            return home.toString();
        }
    }

    /**
     * A database on a PostgreSQL server. What is none is refused without repeating it.
     *
     * @param url a JDBC URL, with user and password among its parameters if the server asks for them
     */
    record Server(String url) implements Address {
        private static final String JDBC = "jdbc:";
        private static final int LAST_PORT = 65_535;

        public Server {
            if (!namesDatabase(url)) {
                throw new IllegalArgumentException("no address of a PostgreSQL database; one is written " + FORM);
            }
        }

        private static boolean namesDatabase(String url) {
            if (!url.startsWith(JDBC + "postgresql://")) {
                return false;
            }
            try {
                URI place = new URI(withoutParameters(url).substring(JDBC.length()));
                return place.getHost() != null
                        // what stands there is no user to the driver, but part of the host's name, which it tells
                        && place.getUserInfo() == null
                        && place.getPort() <= LAST_PORT
                        && place.getPath().matches("/[^/]+");
            } catch (URISyntaxException e) {
                return false;
            }
        }

        private static String withoutParameters(String url) {
            int parameters = url.indexOf('?');
            return parameters < 0 ? url : url.substring(0, parameters);
        }

        @Override
        public String toString() {
            return withoutParameters(url);
        }
    }
}
