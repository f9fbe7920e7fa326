package org.chancery.register.decision;

import java.util.function.UnaryOperator;

/**
 * A field of a kind of item that people may decide on.
 *
 * @param name as in the annotation guide's form where that has it
 * @param need whether it may be empty
 * @param form checks what a person writes and gives the form in which it is kept
 */
public record Field(String name, Need need, UnaryOperator<String> form) {
    /** Whether an item can be without a value of the field. */
    public enum Need {
        /** It cannot, and an added item is told it. */
        TOLD,
        /** It cannot, and an added item has a usual one where it is not told. */
        USUAL,
        /** It can. */
        OPTIONAL
    }

    static Field told(String name, UnaryOperator<String> form) {
        return new Field(name, Need.TOLD, form);
    }

    static Field usual(String name, UnaryOperator<String> form) {
        return new Field(name, Need.USUAL, form);
    }

    static Field optional(String name, UnaryOperator<String> form) {
        return new Field(name, Need.OPTIONAL, form);
    }

    /**
     * What is kept of what a person wrote; empty for no value.
     *
     * @throws UnsoundDecisionException if that is no value of the field
     */
    public String kept(String given) {
        String stripped = given.strip();
        String kept = stripped.isEmpty() ? "" : form.apply(stripped);
        if (kept.isEmpty() && need != Need.OPTIONAL) {
            throw new UnsoundDecisionException("the field " + name + " cannot be empty");
        }
        return kept;
    }
}
