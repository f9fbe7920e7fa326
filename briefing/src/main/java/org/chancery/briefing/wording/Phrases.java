package org.chancery.briefing.wording;

import java.util.List;

/** Small joints of English. */
public final class Phrases {
    private Phrases() {}

    /** "a", "a and b", "a, b and c". */
    public static String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }

    /** 1st, 2nd, 3rd, 11th, 21st. */
    public static String ordinal(int number) {
        int tens = number % 100;
        if (tens >= 11 && tens <= 13) {
            return number + "th";
        }
        return switch (number % 10) {
            case 1 -> number + "st";
            case 2 -> number + "nd";
            case 3 -> number + "rd";
            default -> number + "th";
        };
    }

    /** The first letter in upper case. */
    public static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + text.substring(Character.charCount(first));
    }

    /** The words in quotation marks, on one line. */
    public static String quoted(String words) {
        return "“" + oneLine(words) + "”";
    }

    /** The words with every stretch of white space made one space. */
    public static String oneLine(String words) {
        return words.strip().replaceAll("[\\s\\h\\v]+", " ");
    }
}
