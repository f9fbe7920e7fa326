package org.chancery.desk.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.reader.text.Passage;

/**
 * A text cut wherever a passage begins or ends, so that passages which overlap can be marked without nesting. A piece
 * takes the colour of the shortest passage over it and is underlined in that of the longest.
 */
final class MarkedText {
    /** A run of text with the same readings over it. */
    record Piece(String text, String inner, String outer, int reading, List<String> anchors, List<Tag> tags) {
        public boolean isMarked() {
            return reading > 0;
        }
    }

    /** The label of a reading, where its words begin. */
    record Tag(int reading, String kind) {}

    /** Pieces up to an empty line. */
    record Paragraph(List<Piece> pieces) {}

    /** A passage of a reading. */
    private record Span(Reading reading, Passage passage, boolean isQuoted) {}

    private static final Pattern EMPTY_LINES = Pattern.compile("[^\\S\\n]*\\n(?:[^\\S\\n]*\\n)+[^\\S\\n]*");
    private static final Comparator<Span> LONGEST = Comparator.comparingInt(
                    (Span span) -> span.passage().length())
            .reversed()
            .thenComparingInt(span -> span.reading().number());

    private final String text;
    private final List<Span> spans = new ArrayList<>();

    MarkedText(String text, List<Reading> readings) {
        this.text = text;
        for (Reading reading : readings) {
            for (int i = 0; i < reading.passages().size(); i++) {
                spans.add(new Span(reading, reading.passages().get(i), i == 0));
            }
        }
        spans.sort(LONGEST);
    }

    List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher gap = EMPTY_LINES.matcher(text);
        int start = 0;
        while (gap.find()) {
            add(paragraphs, start, gap.start());
            start = gap.end();
        }
        add(paragraphs, start, text.length());
        return List.copyOf(paragraphs);
    }

    private void add(List<Paragraph> paragraphs, int start, int end) {
        if (start < end && !text.substring(start, end).isBlank()) {
            paragraphs.add(new Paragraph(pieces(start, end)));
        }
    }

    private List<Piece> pieces(int start, int end) {
        SortedSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        for (Span span : spans) {
            cuts.add(Math.clamp(span.passage().start(), start, end));
            cuts.add(Math.clamp(span.passage().end(), start, end));
        }
        List<Piece> pieces = new ArrayList<>();
        int from = start;
        for (int to : cuts.tailSet(start + 1)) {
            pieces.add(piece(new Passage(from, to)));
            from = to;
        }
        return List.copyOf(pieces);
    }

    private Piece piece(Passage at) {
        List<Span> over =
                spans.stream().filter(span -> span.passage().contains(at)).toList();
        if (over.isEmpty()) {
            return new Piece(at.in(text), "", "", 0, List.of(), List.of());
        }
        List<Span> beginning = over.stream()
                .filter(span -> span.isQuoted() && span.passage().start() == at.start())
                .toList();
        Reading inner = over.getLast().reading();
        return new Piece(
                at.in(text),
                inner.kind(),
                over.getFirst().reading().kind(),
                inner.number(),
                beginning.stream()
                        .map(span -> DocumentAddress.anchor(span.passage()))
                        .distinct()
                        .toList(),
                beginning.stream()
                        .map(span ->
                                new Tag(span.reading().number(), span.reading().kind()))
                        .toList());
    }
}
