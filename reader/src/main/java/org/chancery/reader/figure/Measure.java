package org.chancery.reader.figure;

import java.util.Locale;

/** What a figure measures. */
public enum Measure {
    TRADE_TURNOVER,
    EXPORTS,
    IMPORTS,
    TRADE_GROWTH,
    INVESTMENT,
    COMPANIES,
    PROJECTS,
    STUDENTS,
    PEOPLE,
    VISITORS,
    AID,
    LOAN,
    CONTRACT,
    GDP,
    DOCUMENTS,
    ANNIVERSARY,
    OTHER;

    /** The measure in words, as the annotation guide writes it: {@code trade turnover}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The measure that {@link #code()} names. */
    public static Measure of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
