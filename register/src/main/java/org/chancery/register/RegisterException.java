package org.chancery.register;

/** The world failed the register: the message says what was attempted and for which document or file. */
public final class RegisterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RegisterException(String attempted, Throwable cause) {
        super(attempted, cause);
    }

    public RegisterException(String attempted) {
        super(attempted);
    }
}
