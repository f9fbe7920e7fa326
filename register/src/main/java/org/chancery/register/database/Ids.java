package org.chancery.register.database;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Makes names for rows that sort by the time of their making (UUID version 7, RFC 9562). */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new UUIDv7 for an instant. */
    public static UUID at(Instant now) {
        long millis = now.toEpochMilli();
        long high = (millis << 16) | 0x7000L | RANDOM.nextInt(1 << 12);
        long low = (RANDOM.nextLong() >>> 2) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
