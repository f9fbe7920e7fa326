package org.chancery.desk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.desk.document.MarkedText.Piece;
import org.chancery.reader.text.Passage;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static final String TEXT = "one two three four\n\n\nfive";

    @Test
    void passagesThatOverlapAreCutApart() {
        List<Piece> pieces = pieces(reading(1, "contact", 0, 13), reading(2, "person", 8, 18));
        assertThat(pieces).extracting(Piece::text).containsExactly("one two ", "three", " four");
        assertThat(pieces).extracting(Piece::inner).containsExactly("contact", "person", "person");
        assertThat(pieces).extracting(Piece::outer).containsExactly("contact", "contact", "person");
        assertThat(pieces.get(1).anchors()).containsExactly("p8-18");
    }

    @Test
    void aPassageWithinAnotherIsSeen() {
        List<Piece> pieces = pieces(reading(1, "contact", 0, 18), reading(2, "person", 4, 7));
        assertThat(pieces).extracting(Piece::reading).containsExactly(1, 2, 1);
    }

    @Test
    void twoReadingsOfOnePassageShareItsAnchor() {
        List<Piece> pieces = pieces(reading(1, "topic", 0, 3), reading(2, "figure", 0, 3));
        assertThat(pieces.getFirst().anchors()).containsExactly("p0-3");
        assertThat(pieces.getFirst().tags()).hasSize(2);
    }

    @Test
    void emptyLinesPartParagraphsAndNoWordIsLost() {
        assertThat(new MarkedText(TEXT, List.of(reading(1, "contact", 0, TEXT.length()))).paragraphs())
                .extracting(paragraph -> String.join(
                        "", paragraph.pieces().stream().map(Piece::text).toList()))
                .containsExactly("one two three four", "five");
    }

    private static List<Piece> pieces(Reading... readings) {
        return new MarkedText(TEXT, List.of(readings)).paragraphs().getFirst().pieces();
    }

    private static Reading reading(int number, String kind, int start, int end) {
        return new Reading(number, kind, "told", List.of(), List.of(new Passage(start, end)));
    }
}
