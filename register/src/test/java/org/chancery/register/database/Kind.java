package org.chancery.register.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.outside.Server;

/** The kinds of databases that a register lies in. */
public enum Kind {
    SQLITE {
        @Override
        public Address at(Path home) {
            return new Address.Folder(home);
        }
    },

    POSTGRESQL {
        @Override
        public Address at(Path home) {
            return ON_SERVER.computeIfAbsent(home, fresh -> copy());
        }
    };

    private static final Map<Path, Address> ON_SERVER = new ConcurrentHashMap<>();

    /** A database for each folder that a test makes: the same for the same folder, without documents for a fresh one. */
    public abstract Address at(Path home);

    /** Copied from one that was migrated, since a server takes its time to migrate. */
    private static Address copy() {
        // before the class below comes up, which a test that is skipped there would leave broken
        Server.require();
        return new Address.Server(Server.freshDatabase("template " + Server.name(Migrated.DATABASE.url())));
    }

    private static final class Migrated {
        static final Address.Server DATABASE = migrated();

        private static Address.Server migrated() {
            Address.Server server = new Address.Server(Server.freshDatabase(""));
            Database.open(server);
            return server;
        }
    }
}
