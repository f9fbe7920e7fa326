package org.chancery.briefing.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.briefing.SampleRecord;
import org.chancery.reader.side.Side;
import org.junit.jupiter.api.Test;

class BriefTest {
    private final Brief brief = Brief.of(SampleRecord.whole(), SampleRecord.PORTUGAL);

    @Test
    void everyLineResolvesToANoteWithWords() {
        assertThat(brief.citations())
                .isNotEmpty()
                .allSatisfy(cited -> assertThat(cited.numbers())
                        .isNotEmpty()
                        .allSatisfy(number -> assertThat(brief.notes().get(number - 1))
                                .isInstanceOfSatisfying(Note.Quoted.class, note -> {
                                    assertThat(note.number()).isEqualTo(number);
                                    assertThat(note.quote()).isNotBlank();
                                })));
    }

    @Test
    void everyNoteIsCitedAndNumberedByFirstUse() {
        List<Integer> firstUse = brief.citations()
                .flatMap(cited -> cited.numbers().stream())
                .distinct()
                .toList();
        assertThat(firstUse)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, brief.notes().size()).boxed().toList());
    }

    @Test
    void aStatementWithoutASourceCannotBeBuilt() {
        assertThatIllegalArgumentException().isThrownBy(() -> Citations.of(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Citations(0, List.of()));
    }

    @Test
    void aLineCannotPointBeyondTheLastNote() {
        Line line = Line.of("Something", new Citations(2, List.of()));
        Section section =
                new Section(Section.Topic.CONTACTS, List.of(new Block.Lines(Optional.empty(), List.of(line))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Brief(brief.from(), brief.with(), brief.asOf(), List.of(section), List.of()));
    }

    @Test
    void anEmptyRecordIsToldInASentence() {
        assertThatThrownBy(() -> Brief.of(SampleRecord.empty(), SampleRecord.ESTONIA))
                .isInstanceOf(NothingOnRecordException.class)
                .hasMessage("Nothing is on record between Estonia and Portugal by 1 February 2025.");
    }

    @Test
    void isWrittenForOneOfItsSidesOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Brief.of(SampleRecord.whole(), Side.state("FR")))
                .withMessageContaining("FR");
    }

    @Test
    void tellsWhatIsOursFromTheSideItIsWrittenFor() {
        assertThat(brief.sections().getFirst().blocks())
                .first()
                .isInstanceOfSatisfying(
                        Block.Lines.class,
                        lines -> assertThat(lines.lines())
                                .extracting(line -> line.lead().orElse("") + " – " + line.text())
                                .contains("Ours: Portugal – 1 open", "Theirs: Estonia – 1 open, of which 1 past due"));
    }

    @Test
    void neighbouringNotesMakeARun() {
        assertThat(Citations.of(List.of(7, 2, 1, 3)).runs())
                .containsExactly(new Citations.Run(1, 3), new Citations.Run(7, 7));
    }
}
