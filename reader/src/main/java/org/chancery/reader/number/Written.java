package org.chancery.reader.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** How numbers are written in figures, by the decimal sign of a language. */
final class Written {
    /** More digits are no number that anybody wrote. */
    private static final int LONGEST = 60;

    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F\u2009]");
    private static final Pattern PLAIN = Pattern.compile("\\d+([.,]\\d+)?");

    private final Pattern grouped;
    private final char decimal;
    private final char group;

    Written(char decimal) {
        this.decimal = decimal;
        group = decimal == ',' ? '.' : ',';
        // groups of two are Indian: 12,34,567
        grouped = Pattern.compile("\\d{1,3}([" + group + "]\\d{2,3})*[" + group + "]\\d{3}([" + decimal + "]\\d+)?");
    }

    /** A sign that parts groups of three parts thousands; the other one, or a sign that parts fewer digits, a fraction. */
    Optional<BigDecimal> value(String digits) {
        if (digits.length() > LONGEST) {
            return Optional.empty();
        }
        if (isPlain(digits)) {
            return Optional.of(new BigDecimal(digits));
        }
        String dense = SPACES.matcher(digits).replaceAll("");
        if (grouped.matcher(dense).matches()) {
            return Optional.of(
                    new BigDecimal(dense.replace(String.valueOf(group), "").replace(decimal, '.')));
        }
        if (PLAIN.matcher(dense).matches()) {
            return Optional.of(new BigDecimal(dense.replace(',', '.')));
        }
        boolean isForeign = dense.matches("\\d{1,3}(\\.\\d{3}){2,}|\\d{1,3}(,\\d{3}){2,}");
        return isForeign ? Optional.of(new BigDecimal(dense.replaceAll("[.,]", ""))) : Optional.empty();
    }

    private static boolean isPlain(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
