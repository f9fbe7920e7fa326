package org.chancery.register.search;

/**
 * How far the index follows the register. Both are numbers of changes, counted from the register's first.
 *
 * @param indexed the last change that the index knows, 0 if none
 * @param last the last change of the register, 0 if none
 */
public record Reach(long indexed, long last) {
    /** How many changes of the register are not searched. */
    public long behind() {
        return Math.max(0, last - indexed);
    }
}
