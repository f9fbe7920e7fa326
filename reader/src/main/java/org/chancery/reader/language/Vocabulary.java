package org.chancery.reader.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.reader.text.Token;
import org.chancery.reader.text.Tokens;

/** The words of a language with their classes, in a trie over the roots of words. */
final class Vocabulary {
    /** How a word has to be written: an entry in capitals does not match a word without. */
    private record Meaning(String label, String value, List<Token.Casing> casings, boolean isVerb, String rule) {
        boolean fits(Chart chart, int from) {
            Tokens tokens = chart.tokens();
            if (isVerb && !chart.isVerb(from)) {
                return false;
            }
            for (int i = 0; i < casings.size(); i++) {
                if (tokens.at(from + i).casing().compareTo(casings.get(i)) < 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final class Node {
        /** Where words lead, as they are written and by what all their forms have in common. */
        private final Map<String, Node> words = new HashMap<>(2);

        private final Map<String, Node> forms = new HashMap<>(2);
        private final List<Meaning> meanings = new ArrayList<>(1);

        Node after(String form) {
            return form.length() > 1 && form.startsWith("~")
                    ? forms.computeIfAbsent(form.substring(1), root -> new Node())
                    : words.computeIfAbsent(form, word -> new Node());
        }
    }

    private final Node start = new Node();

    /**
     * Adds a phrase.
     *
     * @param tokens its words, cut into tokens
     * @param forms for each token the token itself, or {@code ~} and a root, for all forms of a word
     */
    void add(WordFile.Phrase phrase, List<Token> tokens, List<String> forms) {
        Node node = start;
        List<Token.Casing> casings = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            node = node.after(forms.get(i));
            casings.add(tokens.get(i).casing());
        }
        node.meanings.add(
                new Meaning(phrase.label(), phrase.value(), List.copyOf(casings), phrase.isVerb(), phrase.rule()));
    }

    /** Adds to the chart every entry that stands in its text, within sentences. */
    void markIn(Chart chart) {
        Tokens tokens = chart.tokens();
        for (int from = 0; from < tokens.size(); from++) {
            mark(chart, start, from, from, tokens.sentenceOf(from).to());
        }
    }

    private static void mark(Chart chart, Node node, int from, int at, int limit) {
        for (int i = 0; i < node.meanings.size(); i++) {
            Meaning meaning = node.meanings.get(i);
            if (meaning.fits(chart, from)) {
                chart.add(new Edge(meaning.label, from, at, meaning.value, meaning.rule));
            }
        }
        if (at == limit) {
            return;
        }
        Node word = node.words.isEmpty()
                ? null
                : node.words.get(chart.tokens().at(at).key());
        if (word != null) {
            mark(chart, word, from, at + 1, limit);
        }
        Node form = node.forms.isEmpty() ? null : node.forms.get(chart.root(at));
        if (form != null) {
            mark(chart, form, from, at + 1, limit);
        }
    }
}
