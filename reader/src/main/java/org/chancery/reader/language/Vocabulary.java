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
        private final Map<String, Node> next = new HashMap<>(2);
        private final List<Meaning> meanings = new ArrayList<>(1);
    }

    private final Node start = new Node();

    /**
     * Adds a phrase.
     *
     * @param phrase the phrase, cut into tokens
     * @param roots the root of each token
     * @param isVerb whether the first word is meant only where it is used as a verb
     */
    void add(String label, String value, Tokens phrase, List<String> roots, boolean isVerb, String rule) {
        Node node = start;
        List<Token.Casing> casings = new ArrayList<>();
        for (int i = 0; i < roots.size(); i++) {
            node = node.next.computeIfAbsent(roots.get(i), root -> new Node());
            casings.add(phrase.at(i).casing());
        }
        node.meanings.add(new Meaning(label.intern(), value, List.copyOf(casings), isVerb, rule));
    }

    /** Adds to the chart every entry that stands in its text, within sentences. */
    void markIn(Chart chart) {
        Tokens tokens = chart.tokens();
        for (int from = 0; from < tokens.size(); from++) {
            int limit = tokens.sentenceOf(from).to();
            Node node = start;
            for (int at = from; at < limit; at++) {
                node = node.next.get(chart.root(at));
                if (node == null) {
                    break;
                }
                for (Meaning meaning : node.meanings) {
                    if (meaning.fits(chart, from)) {
                        chart.add(new Edge(meaning.label, from, at + 1, meaning.value, meaning.rule));
                    }
                }
            }
        }
    }
}
