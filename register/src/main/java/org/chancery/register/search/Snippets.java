package org.chancery.register.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.reader.text.Passage;

/** Chooses from a text what shows why it was found. */
final class Snippets {
    private static final int LONGEST = 300;
    private static final int BEFORE_A_MARK = 80;
    private static final int MOST = 2;

    private final String text;
    private final int start;

    /**
     * Of a text.
     *
     * @param start where it begins in the kept text, to which passages refer
     */
    Snippets(String text, int start) {
        this.text = text;
        this.start = start;
    }

    /** Of one sentence; around its first mark, if it is a long one. */
    Snippet ofSentence(List<Passage> marks) {
        return snippet(new Passage(start, start + text.length()), marks);
    }

    /** Of the sentences of a document, those with most marks; its title only if nothing else is marked. */
    List<Snippet> ofDocument(List<Passage> marks, String title, SentenceBreaks.Sentences sentences) {
        Map<Passage, List<Passage>> marked =
                marks.stream().collect(Collectors.groupingBy(sentences::around, TreeMap::new, Collectors.toList()));
        if (marked.size() > 1) {
            marked.keySet().removeIf(sentence -> sentence.in(text).equals(title));
        }
        Comparator<Map.Entry<Passage, List<Passage>>> mostMarked =
                Comparator.comparingInt(sentence -> -sentence.getValue().size());
        return marked.entrySet().stream()
                .sorted(mostMarked.thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .sorted(Map.Entry.comparingByKey())
                .map(sentence -> snippet(sentence.getKey(), sentence.getValue()))
                .toList();
    }

    private Snippet snippet(Passage sentence, List<Passage> marks) {
        Passage at =
                sentence.length() <= LONGEST ? sentence : part(sentence, marks.isEmpty() ? sentence : marks.getFirst());
        return new Snippet(
                at,
                new Passage(at.start() - start, at.end() - start).in(text),
                marks.stream().filter(at::contains).toList());
    }

    /** As much of a long sentence as is shown, from some words before a mark on; cut between words if there are any. */
    private Passage part(Passage sentence, Passage mark) {
        int first = Math.max(sentence.start(), mark.start() - BEFORE_A_MARK);
        while (first > sentence.start() && first < mark.start() && !isBlank(first - 1)) {
            first++;
        }
        int whole = mark.equals(sentence) ? first : mark.end();
        int last = Math.max(whole, Math.min(sentence.end(), first + LONGEST));
        int cut = last;
        while (cut > whole && cut < sentence.end() && !isBlank(cut)) {
            cut--;
        }
        return new Passage(first, cut > first ? cut : last);
    }

    private boolean isBlank(int unit) {
        return Character.isWhitespace(text.charAt(unit - start));
    }
}
