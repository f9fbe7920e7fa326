package org.chancery.reader.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chancery.reader.text.Tokenizer;

/** Reads the notation that {@link Pattern} describes. */
final class PatternParser {
    private static final int UNBOUNDED = 12;

    private final String source;
    private final List<String> symbols;
    private final UnaryOperator<String> root;
    private int at;

    private PatternParser(String source, UnaryOperator<String> root) {
        this.source = source;
        this.root = root;
        symbols = Symbols.of(source);
    }

    /**
     * Compiles a pattern.
     *
     * @param root gives the root of a word
     * @throws IllegalArgumentException if the notation is broken
     */
    static Pattern parse(String source, UnaryOperator<String> root) {
        PatternParser parser = new PatternParser(source, root);
        Pattern pattern = parser.choice();
        if (parser.at < parser.symbols.size()) {
            throw parser.broken();
        }
        return pattern;
    }

    private Pattern choice() {
        Pattern first = sequence();
        if (!takes("|")) {
            return first;
        }
        List<Pattern> options = new ArrayList<>();
        options.add(first);
        do {
            options.add(sequence());
        } while (takes("|"));
        return areTokens(options) ? oneOf(options) : new Pattern.Choice(List.copyOf(options));
    }

    private static boolean areTokens(List<Pattern> options) {
        for (Pattern option : options) {
            if (!(option instanceof Pattern.Single)) {
                return false;
            }
        }
        return true;
    }

    /** Which of several tokens it is does not matter, since all lead to the same place. */
    private static Pattern oneOf(List<Pattern> options) {
        Set<String> words = new HashSet<>();
        Set<String> roots = new HashSet<>();
        List<Pattern.Single> others = new ArrayList<>();
        for (Pattern option : options) {
            switch (option) {
                case Pattern.Word(String key) -> words.add(key);
                case Pattern.AnyForm(String form) -> roots.add(form);
                case Pattern.Single other -> others.add(other);
                default -> throw new IllegalArgumentException("more than one token: " + option);
            }
        }
        return Pattern.OneOf.of(words, roots, others);
    }

    private Pattern sequence() {
        List<Pattern> parts = new ArrayList<>();
        while (at < symbols.size() && !stands("|") && !stands(")")) {
            parts.add(repeated());
        }
        if (parts.isEmpty()) {
            throw broken();
        }
        return parts.size() == 1 ? parts.getFirst() : new Pattern.Sequence(List.copyOf(parts));
    }

    private Pattern repeated() {
        String symbol = symbols.get(at);
        if (takes("!")) {
            return new Pattern.Absent(repeated());
        }
        if (symbol.length() > 1 && symbol.endsWith(":") && !symbol.startsWith("\"")) {
            at++;
            return new Pattern.Named(symbol.substring(0, symbol.length() - 1), repeated());
        }
        Pattern part = atom();
        if (takes("?")) {
            return new Pattern.Repeat(part, 0, 1);
        }
        if (takes("*")) {
            return new Pattern.Repeat(part, 0, UNBOUNDED);
        }
        if (takes("+")) {
            return new Pattern.Repeat(part, 1, UNBOUNDED);
        }
        if (at < symbols.size() && symbols.get(at).startsWith("{")) {
            String[] bounds =
                    symbols.get(at++).replace("{", "").replace("}", "").split(",", 2);
            return new Pattern.Repeat(part, Integer.parseInt(bounds[0]), Integer.parseInt(bounds[1]));
        }
        return part;
    }

    private Pattern atom() {
        String symbol = symbols.get(at++);
        return switch (symbol.charAt(0)) {
            case '(' -> {
                Pattern inner = choice();
                if (!takes(")")) {
                    throw broken();
                }
                yield inner;
            }
            case '<' -> {
                String[] label = symbol.substring(1, symbol.length() - 1).split("=", 2);
                yield new Pattern.Labelled(label[0].intern(), label.length > 1 ? label[1] : null);
            }
            case '#' -> new Pattern.Shaped(Shape.of(symbol.substring(1)));
            case '~' -> new Pattern.AnyForm(root.apply(Tokenizer.key(symbol.substring(1))));
            case '^' -> new Pattern.Verb(root.apply(Tokenizer.key(symbol.substring(1))));
            case '_' -> new Pattern.Ending(Tokenizer.key(symbol.substring(1)));
            case '"' -> new Pattern.Word(symbol.substring(1, symbol.length() - 1));
            case ')', '|', '?', '*', '+' -> throw broken();
            default -> new Pattern.Word(Tokenizer.key(symbol));
        };
    }

    private boolean takes(String symbol) {
        boolean there = stands(symbol);
        at += there ? 1 : 0;
        return there;
    }

    private boolean stands(String symbol) {
        return at < symbols.size() && symbols.get(at).equals(symbol);
    }

    private IllegalArgumentException broken() {
        return new IllegalArgumentException("broken pattern at symbol " + (at + 1) + ": " + source);
    }
}
