package org.chancery.register.decision;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chancery.reader.side.Side;
import org.chancery.reader.time.Edtf;
import org.chancery.reader.time.YearlyDay;
import org.chancery.register.SideCode;

/**
 * What may be written as the value of a field, and how it is kept. Given what a person wrote, it gives the kept form or
 * throws an {@link UnsoundDecisionException} that says what is wrong.
 */
final class Form {
    static final UnaryOperator<String> TEXT = given -> given.replaceAll("\\s+", " ");
    static final UnaryOperator<String> NAMES =
            given -> Arrays.stream(TEXT.apply(given).split(";"))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(Values.BETWEEN_NAMES));
    static final UnaryOperator<String> SIDE = given -> side(given).key();
    static final UnaryOperator<String> SIDES =
            given -> Arrays.stream(given.split("[,;+\\s]+"))
                    .map(Form::side)
                    .collect(Collectors.toCollection(TreeSet<Side>::new))
                    .stream()
                    .map(Side::key)
                    .collect(Collectors.joining(Values.BETWEEN_SIDES));
    static final UnaryOperator<String> TIME = parsed(
            text -> Edtf.parse(text).toString(),
            "is no day or period in EDTF, such as 2024-03-12, 2024-03, 2024-01/2024-09 or ../2025");
    static final UnaryOperator<String> DATE = parsed(
            text -> text.startsWith("--")
                    ? YearlyDay.parse(text).toString()
                    : Edtf.parse(text).toString(),
            "is no date, such as 2024-03-12, or --11-11 for a day of every year");
    static final UnaryOperator<String> NUMBER = parsed(
            text -> new BigDecimal(text).stripTrailingZeros().toPlainString(),
            "is no number in base units, such as 852800000 or 12.5");
    static final UnaryOperator<String> ORDINAL = parsed(Form::ordinal, "is no number of a sitting, counted from 1");
    static final UnaryOperator<String> UNIT = parsed(
            text -> text.matches("[A-Z]{3}") ? Currency.getInstance(text).getCurrencyCode() : TEXT.apply(text),
            "is no currency of ISO 4217");

    private Form() {}

    /** One of the words of an enum, in lower case with hyphens. */
    static UnaryOperator<String> word(Class<? extends Enum<?>> type) {
        return oneOf(Arrays.stream(type.getEnumConstants()).map(Values::code).toArray(String[]::new));
    }

    /** One of some words; spaces may stand for their hyphens. */
    static UnaryOperator<String> oneOf(String... words) {
        return given -> {
            String wanted = given.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
            if (!Arrays.asList(words).contains(wanted)) {
                throw new UnsoundDecisionException("'" + given + "' is none of " + String.join(", ", words));
            }
            return wanted;
        };
    }

    private static Side side(String given) {
        return SideCode.find(given).orElseThrow(() -> new UnsoundDecisionException(SideCode.none(given)));
    }

    private static String ordinal(String text) {
        int number = Integer.parseInt(text);
        if (number < 1) {
            throw new IllegalArgumentException("sittings are counted from 1: " + number);
        }
        return Integer.toString(number);
    }

    private static UnaryOperator<String> parsed(Function<String, String> parse, String complaint) {
        return given -> {
            try {
                return parse.apply(given);
            } catch (IllegalArgumentException e) {
                throw new UnsoundDecisionException("'" + given + "' " + complaint, e);
            }
        };
    }
}
