package org.chancery.register;

import org.chancery.register.database.Trouble;

/** The world failed the register: the message says what was attempted, for which document or file, and why not. */
public final class RegisterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the reason in plain words, if the cause is a database's that is known here. */
    public RegisterException(String attempted, Throwable cause) {
        super(Trouble.in(cause).map(why -> attempted + ": " + why).orElse(attempted), cause);
    }

    public RegisterException(String attempted) {
        super(attempted);
    }
}
