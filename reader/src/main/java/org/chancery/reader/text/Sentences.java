package org.chancery.reader.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the ends of sentences: at final punctuation before a new start, at paragraphs, and at lines that are headings or
 * list items.
 */
final class Sentences {
    /** A sentence is cut here at the latest, so that work per sentence stays bounded. */
    private static final int LONGEST = 400;

    private static final int HARD_WRAPPED = 60;

    private final String content;
    private final List<Token> tokens;
    private final List<Sentence> found = new ArrayList<>();
    private int start;
    private int paragraph;
    private boolean isListItem;

    private Sentences(String content, List<Token> tokens) {
        this.content = content;
        this.tokens = tokens;
    }

    static List<Sentence> in(String content, List<Token> tokens) {
        Sentences sentences = new Sentences(content, tokens);
        sentences.find();
        return sentences.found;
    }

    private void find() {
        for (int i = 0; i < tokens.size(); i++) {
            if (i == start) {
                isListItem = isBullet(i) && startsLine(i);
            }
            if (i + 1 == tokens.size() || i + 1 - start >= LONGEST) {
                close(i + 1);
                continue;
            }
            int lines = linesBetween(i);
            if (lines > 1 || lines == 1 && breaksLine(i)) {
                close(i + 1);
                paragraph += 1;
            } else if (endsSentence(i)) {
                close(i + 1);
            }
        }
    }

    private void close(int end) {
        if (end > start) {
            found.add(new Sentence(start, end, kind(end), paragraph));
        }
        start = end;
    }

    private Sentence.Kind kind(int end) {
        if (isListItem) {
            return Sentence.Kind.LIST_ITEM;
        }
        boolean isClosed = ".!?:;\"".contains(tokens.get(end - 1).key());
        boolean isAlone = startsLine(start) && (end == tokens.size() || linesBetween(end - 1) > 0);
        return isAlone && !isClosed ? Sentence.Kind.HEADING : Sentence.Kind.PLAIN;
    }

    /** Whether the single line end after a token separates sentences, rather than wrapping one. */
    private boolean breaksLine(int i) {
        Token next = tokens.get(i + 1);
        if (isBullet(i + 1) || endsSentence(i) || isColon(i)) {
            return true;
        }
        int lineStart = content.lastIndexOf('\n', tokens.get(i).end() - 1) + 1;
        boolean wraps = tokens.get(i).end() - lineStart >= HARD_WRAPPED && !isListItem;
        return !wraps && (next.isCapitalised() || next.isNumber());
    }

    private boolean endsSentence(int i) {
        int last = i;
        while (last > start && isClosing(last)) {
            last--;
        }
        if (!isFinal(last) || isClosingOfNext(i)) {
            return false;
        }
        Token next = tokens.get(i + 1);
        boolean isSpaced = next.start() > tokens.get(i).end();
        return isSpaced && (next.isCapitalised() || next.isNumber() || next.kind() == Token.Kind.SIGN);
    }

    private boolean isFinal(int i) {
        String key = tokens.get(i).key();
        return key.equals(".") || key.equals("!") || key.equals("?") || key.equals("\u2026") || endsAsAbbreviation(i);
    }

    /** "… at the U.S. The Minister …": an abbreviation ends a sentence only if a plain word starts the next. */
    private boolean endsAsAbbreviation(int i) {
        Token token = tokens.get(i);
        return token.isWord()
                && token.key().endsWith(".")
                && token.key().length() > 3
                && token.casing() == Token.Casing.ALL_CAPITALS
                && i + 2 < tokens.size()
                && tokens.get(i + 1).isCapitalised()
                && tokens.get(i + 2).casing() == Token.Casing.LOWER
                && tokens.get(i + 2).isWord();
    }

    /** A closing quotation mark or bracket right after the full stop still belongs to the sentence. */
    private boolean isClosingOfNext(int i) {
        return i + 1 < tokens.size()
                && isClosing(i + 1)
                && tokens.get(i + 1).start() == tokens.get(i).end();
    }

    private boolean isClosing(int i) {
        String key = tokens.get(i).key();
        return key.equals("\"") || key.equals(")") || key.equals("'") || key.equals("]");
    }

    private boolean isColon(int i) {
        return tokens.get(i).key().equals(":") || tokens.get(i).key().equals(";");
    }

    private boolean isBullet(int i) {
        String key = tokens.get(i).key();
        return (key.equals("-") || key.equals("\u2022") || key.equals("*") || isLettered(i)) && startsLine(i);
    }

    /** "(a)", "1)": a letter or number with a bracket begins an item. */
    private boolean isLettered(int i) {
        int at = tokens.get(i).key().equals("(") ? i + 1 : i;
        return at + 1 < tokens.size()
                && tokens.get(at).end() - tokens.get(at).start() <= 2
                && (tokens.get(at).isWord() || tokens.get(at).isNumber())
                && tokens.get(at + 1).key().equals(")");
    }

    private boolean startsLine(int i) {
        return i == 0 || linesBetween(i - 1) > 0;
    }

    private int linesBetween(int left) {
        int lines = 0;
        for (int at = tokens.get(left).end(); at < tokens.get(left + 1).start(); at++) {
            lines += content.charAt(at) == '\n' ? 1 : 0;
        }
        return lines;
    }
}
