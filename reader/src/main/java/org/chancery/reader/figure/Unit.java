package org.chancery.reader.figure;

/**
 * What a figure counts: an ISO 4217 currency code, {@code percent}, {@code count}, or a unit in the singular such as
 * {@code tonne}, {@code km}, {@code MW}.
 */
public record Unit(String code) {
    public static final Unit COUNT = new Unit("count");
    public static final Unit PERCENT = new Unit("percent");
    public static final Unit YEAR = new Unit("year");

    public Unit {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a unit has a code");
        }
    }

    public boolean isMoney() {
        return code.matches("[A-Z]{3}");
    }
}
