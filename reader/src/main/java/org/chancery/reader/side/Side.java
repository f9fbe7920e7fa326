package org.chancery.reader.side;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/**
 * A state or organisation taking part in contacts. The two are kept apart because their codes may coincide: {@code AU}
 * is a state (Australia) and an organisation (the African Union).
 *
 * @param kind state or organisation
 * @param code a state's ISO 3166-1 alpha-2 code ({@code XK} for Kosovo), or an organisation's usual acronym
 */
public record Side(Kind kind, String code) implements Comparable<Side> {
    /** What a side is. */
    public enum Kind {
        STATE,
        ORGANISATION
    }

    private static final String ORGANISATION_MARK = "@";
    private static final Comparator<Side> ORDER =
            Comparator.comparing(Side::code).thenComparing(Side::kind);

    public Side {
        boolean sound = kind == Kind.STATE ? isLetters(code) : !code.isBlank() && !code.startsWith(ORGANISATION_MARK);
        if (!sound) {
            throw new IllegalArgumentException("no " + kind + " has the code '" + code + "'");
        }
    }

    private static boolean isLetters(String code) {
        return code.length() == 2 && isCapital(code.charAt(0)) && isCapital(code.charAt(1));
    }

    private static boolean isCapital(char letter) {
        return 'A' <= letter && letter <= 'Z';
    }

    public static Side state(String code) {
        return new Side(Kind.STATE, code);
    }

    public static Side organisation(String code) {
        return new Side(Kind.ORGANISATION, code);
    }

    /** Reads what {@link #key()} writes. */
    public static Side ofKey(String key) {
        return key.startsWith(ORGANISATION_MARK) ? organisation(key.substring(1)) : state(key);
    }

    /** A name that is unlike any other side's: {@code KZ}, {@code @EU}. */
    public String key() {
        return kind == Kind.STATE ? code : ORGANISATION_MARK + code;
    }

    /** Several sides in one word: {@code @EU+PL}. */
    public static String together(Collection<Side> sides) {
        return sides.stream().map(Side::key).collect(Collectors.joining("+"));
    }

    public boolean isState() {
        return kind == Kind.STATE;
    }

    @Override
    public int compareTo(Side other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return key();
    }
}
