package org.chancery.reader.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text cut into tokens and sentences. */
public final class Tokens {
    private static final int LONG_WORD = 4;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final KeptText text;
    private final Token[] tokens;
    private final List<Sentence> sentences;
    private final int[] sentenceOf;

    private final Optional<Passage> unread;

    /** Of a text that is cut up to a length. */
    Tokens(KeptText text, int length, List<Token> tokens, List<Sentence> sentences) {
        this.text = text;
        unread = text.content().substring(length).isBlank()
                ? Optional.empty()
                : Optional.of(new Passage(length, text.length()));
        this.tokens = tokens.toArray(Token[]::new);
        this.sentences = List.copyOf(sentences);
        sentenceOf = new int[tokens.size()];
        for (int i = 0; i < sentences.size(); i++) {
            Arrays.fill(sentenceOf, sentences.get(i).from(), sentences.get(i).to(), i);
        }
    }

    public KeptText text() {
        return text;
    }

    /** What lies beyond the length up to which texts are cut. */
    public Optional<Passage> unread() {
        return unread;
    }

    public int size() {
        return tokens.length;
    }

    public Token at(int index) {
        return tokens[index];
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** The sentence in which a token stands. */
    public Sentence sentenceOf(int token) {
        return sentences.get(sentenceOf[token]);
    }

    /** The number of that sentence, from 0. */
    public int sentenceIndexOf(int token) {
        return sentenceOf[token];
    }

    /** Whether a sentence is a heading in which nearly every word is capitalised, so that capitals tell nothing. */
    public boolean isTitled(Sentence sentence) {
        if (sentence.kind() != Sentence.Kind.HEADING) {
            return false;
        }
        int words = 0;
        int capitalised = 0;
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (tokens[at].isWord() && tokens[at].key().length() >= LONG_WORD) {
                words += 1;
                capitalised += tokens[at].isCapitalised() ? 1 : 0;
            }
        }
        return words >= LONG_WORD && capitalised * 4 >= words * 3;
    }

    /** The passage from the first token to the one before {@code to}. */
    public Passage passage(int from, int to) {
        return new Passage(at(from).start(), at(to - 1).end());
    }

    /** The words of a span of tokens, as one line. */
    public String words(int from, int to) {
        String words = passage(from, to).in(text.content());
        return isSingleSpaced(words) ? words : SPACES.matcher(words).replaceAll(" ");
    }

    private static boolean isSingleSpaced(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || c == ' ' && i > 0 && words.charAt(i - 1) == ' ') {
                return false;
            }
        }
        return true;
    }

    /** Whether two neighbours are written without a space between them. */
    public boolean isJoined(int left) {
        return left + 1 < size() && at(left).end() == at(left + 1).start();
    }
}
