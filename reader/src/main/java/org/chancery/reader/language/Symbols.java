package org.chancery.reader.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the notation that {@link Pattern} describes into its symbols, by hand, since every start waits for it:
 *
 * <pre>
 *   "words"   &lt;label&gt;   _ending   #shape   {2,5}   name:   ~word   word
 * </pre>
 *
 * Any other sign is a symbol by itself, and so is the first sign of one of these where the rest does not follow.
 */
final class Symbols {
    private final String source;

    private Symbols(String source) {
        this.source = source;
    }

    static List<String> of(String source) {
        Symbols symbols = new Symbols(source);
        List<String> found = new ArrayList<>();
        for (int at = 0; at < source.length(); ) {
            int end = symbols.end(at);
            if (!isSpace(source.charAt(at))) {
                found.add(source.substring(at, end));
            }
            at = end;
        }
        return found;
    }

    private int end(int start) {
        char first = source.charAt(start);
        int end = switch (first) {
            case '"' -> closed(start, '"');
            case '<' -> closed(start, '>');
            case '_' -> letters(start + 1);
            case '#' -> shape(start + 1);
            case '{' -> bounds(start);
            case '~', '^' -> word(start + 1);
            default -> Character.isLetter(first) ? named(start) : word(start);
        };
        return Math.max(end, start + 1);
    }

    /** After the closing sign, if anything stands before it. */
    private int closed(int start, char closing) {
        int at = source.indexOf(closing, start + 1);
        return at > start + 1 ? at + 1 : start;
    }

    private int bounds(int start) {
        int comma = digits(start + 1);
        int end = digits(comma + 1);
        boolean isClosed = comma > start + 1 && is(',', comma) && end > comma + 1 && is('}', end);
        return isClosed ? end + 1 : start;
    }

    /** A name with its colon, if something follows that has it; else a word. */
    private int named(int start) {
        int at = start;
        while (at < source.length() && (isLetterOrNumber(source.charAt(at)) || is('-', at))) {
            at++;
        }
        boolean isName = is(':', at) && at + 1 < source.length() && !isSpace(source.charAt(at + 1));
        return isName ? at + 1 : word(start);
    }

    private int word(int start) {
        int at = start;
        while (at < source.length() && (isLetterOrNumber(source.charAt(at)) || is('\'', at) || is('.', at))) {
            at++;
        }
        return at;
    }

    private int letters(int start) {
        int at = start;
        while (at < source.length() && Character.isLetter(source.charAt(at))) {
            at++;
        }
        return at;
    }

    private int shape(int start) {
        int at = start;
        while (at < source.length() && (source.charAt(at) >= 'a' && source.charAt(at) <= 'z' || is('-', at))) {
            at++;
        }
        return at;
    }

    private int digits(int start) {
        int at = start;
        while (at < source.length() && source.charAt(at) >= '0' && source.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private boolean is(char sign, int at) {
        return at < source.length() && source.charAt(at) == sign;
    }

    private static boolean isLetterOrNumber(char c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(c);
        };
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
