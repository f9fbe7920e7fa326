package org.chancery.reader.time;

/**
 * A time that a text names. A date without its year is meant differently in an account of what was and of what is
 * coming.
 *
 * @param when as told of the past
 * @param ahead as told of the future; the same where the text leaves no choice
 */
public record Time(Edtf when, Edtf ahead) {
    static Time of(Edtf when) {
        return new Time(when, when);
    }
}
