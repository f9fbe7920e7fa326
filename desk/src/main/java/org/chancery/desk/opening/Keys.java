package org.chancery.desk.opening;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicBoolean;

/** The secrets of one run of the desk: a key that opens it once, and the pass that the browser then shows. */
public final class Keys {
    private static final int BYTES = 32;

    private final String opening;
    private final String pass;
    private final AtomicBoolean isUsed = new AtomicBoolean();

    private Keys(String opening, String pass) {
        this.opening = opening;
        this.pass = pass;
    }

    public static Keys fresh() {
        SecureRandom random = new SecureRandom();
        return new Keys(secret(random), secret(random));
    }

    /** The key in the opening address. */
    public String opening() {
        return opening;
    }

    String pass() {
        return pass;
    }

    /** Whether the key opens the desk: the right one does, the first time. */
    boolean opens(String key) {
        return isSame(opening, key) && isUsed.compareAndSet(false, true);
    }

    boolean isPass(String shown) {
        return isSame(pass, shown);
    }

    private static boolean isSame(String secret, String shown) {
        return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    private static String secret(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
