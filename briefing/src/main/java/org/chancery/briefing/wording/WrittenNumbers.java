package org.chancery.briefing.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import org.chancery.reader.figure.Figure;
import org.chancery.reader.figure.Unit;

/** Measured numbers as people write them: "USD 852.8 million", "over 3,000 students". */
public final class WrittenNumbers {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final int DECIMALS_READ_AT_A_GLANCE = 3;

    private WrittenNumbers() {}

    /**
     * A number with its unit.
     *
     * @param noun what is counted, where the unit is a mere count
     */
    public static String of(BigDecimal value, Unit unit, Optional<String> noun, Figure.Qualifier qualifier) {
        return qualified(qualifier, measured(value, unit, noun));
    }

    /** By how much one number differs from an earlier one, in per cent of the earlier, which is not 0. */
    public static String change(BigDecimal from, BigDecimal to) {
        BigDecimal percent =
                to.subtract(from).multiply(BigDecimal.valueOf(100)).divide(from.abs(), 1, RoundingMode.HALF_UP);
        String sign = percent.signum() > 0 ? "+" : percent.signum() < 0 ? "−" : "±";
        return sign + plain(percent.abs()) + "%";
    }

    private static String qualified(Figure.Qualifier qualifier, String written) {
        return switch (qualifier) {
            case EXACT -> written;
            case ABOUT -> "about " + written;
            case OVER -> "over " + written;
            case UNDER -> "under " + written;
            case UP_TO -> "up to " + written;
        };
    }

    private static String measured(BigDecimal value, Unit unit, Optional<String> noun) {
        if (unit.equals(Unit.PERCENT)) {
            return plain(value) + "%";
        }
        if (unit.isMoney()) {
            return unit.code() + " " + large(value);
        }
        String counted = unit.equals(Unit.COUNT) ? noun.orElse("") : named(unit, value);
        return (large(value) + " " + counted).strip();
    }

    private static String named(Unit unit, BigDecimal value) {
        boolean isSymbol =
                unit.code().length() <= 3 || !unit.code().equals(unit.code().toLowerCase(Locale.ROOT));
        return isSymbol || value.compareTo(BigDecimal.ONE) == 0 ? unit.code() : unit.code() + "s";
    }

    private static String large(BigDecimal value) {
        return scaled(value, BILLION, "billion")
                .or(() -> scaled(value, MILLION, "million"))
                .orElseGet(() -> plain(value));
    }

    private static Optional<String> scaled(BigDecimal value, BigDecimal scale, String name) {
        if (value.abs().compareTo(scale) < 0) {
            return Optional.empty();
        }
        BigDecimal shown = value.divide(scale).stripTrailingZeros();
        return shown.scale() <= DECIMALS_READ_AT_A_GLANCE ? Optional.of(plain(shown) + " " + name) : Optional.empty();
    }

    private static String plain(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(value);
    }
}
