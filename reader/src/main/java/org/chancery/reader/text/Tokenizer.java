package org.chancery.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts texts into tokens and sentences. Numbers are cut from the letters that follow them ({@code 10|th}), words at
 * hyphens ({@code January|-|September}) and before a clitic ({@code Kazakhstan|'s}). What is longer than any document is cut
 * up to {@link #LONGEST}, so that no text takes more memory than such a one.
 */
public final class Tokenizer {
    /** So much of a text is cut into tokens, in UTF-16 units: some five thousand pages. */
    public static final int LONGEST = 10_000_000;

    private final Set<String> abbreviations;
    private final Set<String> clitics;
    private final Set<String> prefixes;
    private final int longestPrefix;

    /**
     * A tokenizer for a language.
     *
     * @param abbreviations in lower case with their full stop, such as {@code dr.}
     * @param clitics in lower case with their apostrophe, such as {@code 's}
     * @param prefixes in lower case what is written before a number without a space, such as {@code eur}
     */
    public Tokenizer(Set<String> abbreviations, Set<String> clitics, Set<String> prefixes) {
        this.abbreviations = Set.copyOf(abbreviations);
        this.clitics = Set.copyOf(clitics);
        this.prefixes = Set.copyOf(prefixes);
        longestPrefix = prefixes.stream().mapToInt(String::length).max().orElse(0);
    }

    public Tokens tokens(KeptText text) {
        String content = cut(text.content());
        List<Token> tokens = tokens(content);
        return new Tokens(text, content.length(), tokens, Sentences.in(content, tokens));
    }

    /** The tokens of a few words that are no text, and so have no sentences. */
    public List<Token> tokens(String content) {
        List<Token> tokens = new ArrayList<>(content.length() / 5 + 8);
        for (int at = 0; at < content.length(); ) {
            int symbol = content.codePointAt(at);
            if (isBlank(symbol)) {
                at += Character.charCount(symbol);
            } else if (Character.isDigit(symbol)) {
                at = number(content, at, tokens);
            } else if (isLetter(symbol)) {
                at = word(content, at, tokens);
            } else {
                at = sign(content, at, symbol, tokens);
            }
        }
        return tokens;
    }

    private static String cut(String content) {
        if (content.length() <= LONGEST) {
            return content;
        }
        return content.substring(0, Character.isLowSurrogate(content.charAt(LONGEST)) ? LONGEST - 1 : LONGEST);
    }

    /** A sign; two apostrophes together are a quotation mark. */
    private static int sign(String content, int start, int symbol, List<Token> tokens) {
        int end = start + Character.charCount(symbol);
        boolean isDoubled = isApostrophe(symbol) && end < content.length() && isApostrophe(content.charAt(end));
        int at = isDoubled ? end + 1 : end;
        tokens.add(new Token(start, at, Token.Kind.SIGN, isDoubled ? "\"" : sign(symbol), Token.Casing.LOWER));
        return at;
    }

    private static int number(String content, int start, List<Token> tokens) {
        int at = start;
        while (at < content.length() && isDigitAt(content, at)) {
            at++;
            boolean goesOn = at + 1 < content.length() && isDigitAt(content, at + 1);
            at += goesOn && (content.charAt(at) == ',' || content.charAt(at) == '.') ? 1 : 0;
            // "1 230 000": a (non-breaking) space between groups of three
            at += goesOn && isThinSpace(content.charAt(at)) && isGroupOfThree(content, at + 1) ? 1 : 0;
        }
        tokens.add(new Token(start, at, Token.Kind.NUMBER, content.substring(start, at), Token.Casing.LOWER));
        return at;
    }

    private int word(String content, int start, List<Token> tokens) {
        int at = start;
        while (at < content.length() && isWithinWord(content, at) && !isNumberAfterPrefix(content, start, at)) {
            at += Character.charCount(content.codePointAt(at));
        }
        at = withFullStop(content, start, at);
        String key = key(content.substring(start, at));
        for (String clitic : clitics) {
            if (key.length() > clitic.length() && key.endsWith(clitic)) {
                int cut = at - clitic.length();
                tokens.add(word(content, start, cut, key.substring(0, key.length() - clitic.length())));
                tokens.add(new Token(cut, at, Token.Kind.SIGN, clitic, Token.Casing.LOWER));
                return at;
            }
        }
        tokens.add(word(content, start, at, key));
        return at;
    }

    /** "EUR25", "RM113.16", but not "G20" or "R2P". */
    private boolean isNumberAfterPrefix(String content, int start, int at) {
        boolean isPrefixed = at > start && at - start <= longestPrefix;
        if (!isPrefixed || !isDigitAt(content, at) || isDigitAt(content, at - 1)) {
            return false;
        }
        int end = at;
        while (end < content.length() && isDigitAt(content, end)) {
            end++;
        }
        boolean isClosed = end == content.length() || !Character.isUpperCase(content.charAt(end));
        return isClosed && prefixes.contains(key(content.substring(start, at)));
    }

    private static Token word(String content, int start, int end, String key) {
        return new Token(start, end, Token.Kind.WORD, key, casing(content, start, end));
    }

    /** "Dr.", "U.S." and initials keep their full stops. */
    private int withFullStop(String content, int start, int end) {
        if (end >= content.length() || content.charAt(end) != '.') {
            return end;
        }
        if (start > 0 && isDigitAt(content, start - 1)) {
            // "on October 1st. On Lebanon": an ending of a number, not the abbreviation of "Saint"
            return end;
        }
        boolean isInitial = end - start == 1 && Character.isUpperCase(content.charAt(start));
        if (isInitial) {
            int at = end + 1;
            while (at + 1 < content.length()
                    && Character.isUpperCase(content.charAt(at))
                    && content.charAt(at + 1) == '.') {
                at += 2;
            }
            return at;
        }
        return abbreviations.contains(key(content.substring(start, end + 1))) ? end + 1 : end;
    }

    /** A word in the form in which vocabulary and rules know it. */
    public static String key(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return isLatin(lower)
                ? lower
                : lower.replace('\u2019', '\'').replace('\u02BC', '\'').replace('\u2018', '\'');
    }

    private static boolean isLatin(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > '\u00FF') {
                return false;
            }
        }
        return true;
    }

    private static Token.Casing casing(String content, int start, int end) {
        if (!Character.isUpperCase(content.codePointAt(start))) {
            return Token.Casing.LOWER;
        }
        int letters = 0;
        for (int at = start; at < end; ) {
            int symbol = content.codePointAt(at);
            if (Character.isLowerCase(symbol)) {
                return Token.Casing.CAPITALISED;
            }
            letters += Character.isLetter(symbol) ? 1 : 0;
            at += Character.charCount(symbol);
        }
        return letters > 1 ? Token.Casing.ALL_CAPITALS : Token.Casing.CAPITALISED;
    }

    private static boolean isWithinWord(String content, int at) {
        int symbol = content.codePointAt(at);
        if (isLetter(symbol) || Character.isDigit(symbol)) {
            return true;
        }
        return isApostrophe(symbol) && at + 1 < content.length() && isLetter(content.codePointAt(at + 1));
    }

    private static boolean isLetter(int symbol) {
        return Character.isLetter(symbol)
                || Character.getType(symbol) == Character.NON_SPACING_MARK
                || Character.getType(symbol) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(int symbol) {
        return symbol == '\'' || symbol == '\u2019' || symbol == '\u02BC' || symbol == '\u2018';
    }

    private static boolean isDigitAt(String content, int at) {
        return Character.isDigit(content.charAt(at));
    }

    private static boolean isThinSpace(char c) {
        return c == '\u00A0' || c == '\u202F' || c == '\u2009' || c == ' ';
    }

    private static boolean isGroupOfThree(String content, int at) {
        return at + 3 <= content.length()
                && isDigitAt(content, at)
                && isDigitAt(content, at + 1)
                && isDigitAt(content, at + 2)
                && (at + 3 == content.length() || !isDigitAt(content, at + 3));
    }

    private static boolean isBlank(int symbol) {
        return Character.isWhitespace(symbol)
                || Character.isSpaceChar(symbol)
                || Character.getType(symbol) == Character.FORMAT;
    }

    private static String sign(int symbol) {
        return switch (symbol) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> "-";
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> "\"";
            case '\u2018', '\u2019', '\u201A' -> "'";
            case '\u2022', '\u25CF', '\u25AA', '\u00B7' -> "\u2022";
            default -> Character.toString(symbol);
        };
    }
}
