package org.chancery.reader.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.reader.text.Doubt;
import org.chancery.reader.text.Passage;
import org.chancery.reader.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A text with all that has been found in it so far. Each layer reads the edges of the layers before it and adds its
 * own, and its doubts.
 */
public final class Chart {
    private final Tokens tokens;
    private final Language language;
    private final String[] roots;

    /** Those that start at each place; none where none ever did. */
    private final @Nullable List<Edge>[] starting;

    private final SortedSet<Doubt> doubts = new TreeSet<>();
    private final long[] marks;

    Chart(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.language = language;
        roots = new String[tokens.size()];
        starting = newLists(tokens.size());
        marks = new long[tokens.size() + 1];
        marks[tokens.size()] = Marks.ANYTHING;
        for (int i = 0; i < tokens.size(); i++) {
            roots[i] = language.root(tokens.at(i).key());
            marks[i] = Marks.shape(tokens.at(i)) | Marks.word(tokens.at(i).key()) | Marks.root(roots[i]);
        }
    }

    @SuppressWarnings("unchecked")
    private static @Nullable List<Edge>[] newLists(int size) {
        return (List<Edge>[]) new List<?>[size];
    }

    public Tokens tokens() {
        return tokens;
    }

    public Language language() {
        return language;
    }

    /** What the inflected forms of the word at a place have in common. */
    String root(int token) {
        return roots[token];
    }

    /** What stands at a place, or right after the text, as {@link Marks}. */
    long marks(int place) {
        return marks[place];
    }

    /** Whether the word at a place, which has the form of a verb, is used as one. */
    boolean isVerb(int token) {
        return language.isVerb(tokens, token);
    }

    public void add(Edge edge) {
        List<Edge> edges = starting[edge.from()];
        if (edges == null) {
            edges = new ArrayList<>(3);
            starting[edge.from()] = edges;
        }
        int place = edges.size();
        while (place > 0 && edges.get(place - 1).to() < edge.to()) {
            place -= 1;
        }
        edges.add(place, edge);
        marks[edge.from()] |= Marks.label(edge.label());
    }

    /** Something is settled, or left, without words that tell it. */
    public void doubt(Doubt.Kind kind, Passage at, String settled) {
        doubts.add(new Doubt(at, kind, settled));
    }

    /** All doubts so far, by place. */
    public List<Doubt> doubts() {
        return List.copyOf(doubts);
    }

    /** The edges that start at a token, longest first; none outside the text. */
    public List<Edge> from(int token) {
        List<Edge> edges = token >= 0 && token < starting.length ? starting[token] : null;
        return edges == null ? List.of() : edges;
    }

    /** The longest edge with a label that starts at a token. */
    public Optional<Edge> find(String label, int token) {
        return Optional.ofNullable(longest(label, token));
    }

    /** Whether some edge with the label starts at a token. */
    public boolean has(String label, int token) {
        return longest(label, token) != null;
    }

    /** The longest edge with one of the labels that starts at a token. */
    public Optional<Edge> find(Labels labels, int token) {
        return Optional.ofNullable(longest(labels, token));
    }

    /** Whether some edge with one of the labels starts at a token. */
    public boolean has(Labels labels, int token) {
        return longest(labels, token) != null;
    }

    private @Nullable Edge longest(Labels labels, int token) {
        if (mayHave(labels.marks(), token)) {
            List<Edge> edges = from(token);
            for (int i = 0; i < edges.size(); i++) {
                if (labels.has(edges.get(i))) {
                    return edges.get(i);
                }
            }
        }
        return null;
    }

    /** Whether some edge with one of the labels may start at a token; not, if not. */
    private boolean mayHave(long labels, int token) {
        return token >= 0 && token < starting.length && (marks[token] & labels) != 0;
    }

    private @Nullable Edge longest(String label, int token) {
        if (mayHave(Marks.label(label), token)) {
            List<Edge> edges = from(token);
            for (int i = 0; i < edges.size(); i++) {
                if (edges.get(i).label().equals(label)) {
                    return edges.get(i);
                }
            }
        }
        return null;
    }

    /** All edges with one of the labels that lie within a span, by place, the longest of a place first. */
    public List<Edge> within(int from, int to, String... labels) {
        long wanted = Marks.labels(labels);
        List<Edge> found = null;
        for (int place = from; place < to; place++) {
            if ((marks[place] & wanted) == 0) {
                continue;
            }
            List<Edge> edges = from(place);
            for (int i = 0; i < edges.size(); i++) {
                if (edges.get(i).to() <= to && isOneOf(labels, edges.get(i))) {
                    found = found == null ? new ArrayList<>(4) : found;
                    found.add(edges.get(i));
                }
            }
        }
        return found == null ? List.of() : found;
    }

    /** All edges with the label in the text, by place. */
    public Stream<Edge> all(String label) {
        return within(0, tokens.size(), label).stream();
    }

    /** Whether a token lies within an edge that has one of the labels; false before the text. */
    public boolean isCovered(int token, String... labels) {
        if (token < 0) {
            return false;
        }
        long wanted = Marks.labels(labels);
        int sentence = tokens.sentenceOf(token).from();
        for (int place = token; place >= sentence; place--) {
            if ((marks[place] & wanted) == 0) {
                continue;
            }
            List<Edge> edges = from(place);
            for (int i = 0; i < edges.size(); i++) {
                if (edges.get(i).to() > token && isOneOf(labels, edges.get(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOneOf(String[] labels, Edge edge) {
        for (String label : labels) {
            if (edge.label().equals(label)) {
                return true;
            }
        }
        return false;
    }
}
