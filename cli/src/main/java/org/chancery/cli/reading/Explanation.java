package org.chancery.cli.reading;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.reader.Readout;
import org.chancery.reader.text.Item;
import org.chancery.reader.text.Passage;

/**
 * Writes for a person at a terminal why a readout is read as it is: sentence by sentence, the words of each item between
 * numbered brackets, and beneath them what was read there, by which rule, and on which other words it rests; the doubts
 * at the end.
 *
 * <pre>
 *   [1 [2 Minister of Energy of Moldova Petru Munteanu 2] received the Ambassador 1].
 *
 *      1  contact    kind meeting
 *                    status held
 *                    by the rule contacts:received
 * </pre>
 */
public final class Explanation {
    private static final int WIDTH = 100;
    private static final String INDENT = "    ";
    private static final String BESIDE = " ".repeat(INDENT.length() + 20);

    private final Readout readout;
    private final String text;
    private final List<Item> items;
    private final Map<Integer, String> opening = new HashMap<>();
    private final Map<Integer, String> closing = new HashMap<>();
    private final PrintWriter out;

    private Explanation(Readout readout, PrintWriter out) {
        this.readout = readout;
        this.out = out;
        text = readout.page().text().content();
        items = readout.items()
                .sorted(Comparator.comparing(item -> item.words().passage()))
                .toList();
        for (int i = 0; i < items.size(); i++) {
            Passage words = items.get(i).words().passage();
            opening.merge(words.start(), "[" + (i + 1) + " ", String::concat);
            // what is opened last is closed first
            closing.merge(words.end(), " " + (i + 1) + "]", (outer, inner) -> inner + outer);
        }
    }

    /**
     * Writes a readout.
     *
     * @param sentences those of its page, in order
     */
    public static void write(Readout readout, List<Passage> sentences, PrintWriter out) {
        Explanation explanation = new Explanation(readout, out);
        sentences.forEach(explanation::sentence);
        explanation.doubts();
    }

    private void sentence(Passage sentence) {
        out.println(wrapped(marked(sentence), ""));
        out.println();
        boolean isAny = false;
        for (int i = 0; i < items.size(); i++) {
            int start = items.get(i).words().passage().start();
            if (sentence.start() <= start && start < sentence.end()) {
                legend(i + 1, items.get(i));
                isAny = true;
            }
        }
        if (isAny) {
            out.println();
        }
    }

    /** The sentence on one line, with a numbered bracket where an item's words begin and where they end. */
    private String marked(Passage sentence) {
        StringBuilder marked = new StringBuilder();
        for (int at = sentence.start(); at < sentence.end(); at++) {
            marked.append(opening.getOrDefault(at, ""))
                    .append(text.charAt(at))
                    .append(closing.getOrDefault(at + 1, ""));
        }
        return marked.toString().replaceAll("\\s+", " ");
    }

    private void legend(int number, Item item) {
        List<String> slots = Slots.of(item);
        String kind = item.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        out.printf(Locale.ROOT, "%s%3d  %-14s %s%n", INDENT, number, kind, beside(slots.getFirst()));
        slots.stream().skip(1).forEach(slot -> out.println(BESIDE + beside(slot)));
        out.println(BESIDE + "by the rule " + item.words().rule());
        item.words().passages().stream()
                .skip(1)
                .map(this::quoted)
                .forEach(words -> out.println(BESIDE + beside("also " + words)));
    }

    private void doubts() {
        if (readout.doubts().isEmpty()) {
            return;
        }
        out.println("Doubts");
        readout.doubts().forEach(doubt -> {
            out.println("  " + quoted(doubt.at()));
            out.println(wrapped("      " + DoubtSentences.of(doubt), "      "));
        });
    }

    /** The words between quotation marks, of many only the first and the last. */
    private String quoted(Passage passage) {
        String words = passage.in(text).replaceAll("\\s+", " ");
        String shown = words.length() <= WIDTH
                ? words
                : words.substring(0, WIDTH / 2) + " … " + words.substring(words.length() - WIDTH / 4);
        return "\u201C" + shown + "\u201D";
    }

    private static String beside(String slot) {
        return wrapped(slot, BESIDE + "  ", WIDTH - BESIDE.length());
    }

    private static String wrapped(String line, String indent) {
        return wrapped(line, indent, WIDTH);
    }

    /** Broken between words, at the width of a terminal. */
    private static String wrapped(String line, String indent, int width) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : line.split("(?<=\\S) ")) {
            boolean isFull = column > 0 && column + 1 + word.length() > width;
            lines.append(isFull ? "\n" + indent : column > 0 ? " " : "").append(word);
            column = isFull ? indent.length() + word.length() : column + 1 + word.length();
        }
        return lines.toString();
    }
}
