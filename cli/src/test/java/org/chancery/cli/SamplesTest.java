package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.briefing.brief.Brief;
import org.chancery.briefing.brief.Note;
import org.chancery.reader.Reader;
import org.chancery.reader.contact.Contact;
import org.chancery.reader.side.Side;
import org.chancery.register.Register;
import org.chancery.register.document.DocumentId;
import org.chancery.register.document.StoredDocument;
import org.chancery.register.entry.UndertakingEntry;
import org.chancery.register.relation.Relation;
import org.chancery.register.relation.RelationRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples that the project brings, added as a newcomer would add them. */
class SamplesTest {
    private static final Path SAMPLES = Path.of(System.getProperty("chancery.root", ".."), "samples");
    private static final Side KAZAKHSTAN = Side.state("KZ");
    private static final Side POLAND = Side.state("PL");

    @TempDir
    static Path folder;

    private static Path home;

    @BeforeAll
    static void addSamples() {
        home = folder.resolve("home");
        assertThat(chancery(home, "add", SAMPLES.toString())).startsWith("12 added, 0 kept already, 0 failed");
    }

    @Test
    void saysThatTheyAreSamples() throws Exception {
        assertThat(Files.readString(SAMPLES.resolve("README.md")))
                .contains("written for the project", "They are samples", "not accounts of real meetings");
    }

    @Test
    void addsThemOnceHoweverOften() {
        String once = everything(home);
        assertThat(chancery(home, "add", SAMPLES.toString())).startsWith("0 added, 12 kept already, 0 failed");
        assertThat(everything(home)).isEqualTo(once);
    }

    @Test
    void readsAContactInEachThatIsInEnglish() {
        assertThat(documents(home))
                .filteredOn(document -> document.summary().language().equals("en"))
                .hasSize(10)
                .allSatisfy(
                        document -> assertThat(document.items()).anyMatch(stored -> stored.item() instanceof Contact));
    }

    @Test
    void makesARecordOfTheRelation() {
        RelationRecord record = record(home);
        assertThat(record.contacts()).isNotEmpty();
        assertThat(record.undertakings())
                .anyMatch(UndertakingEntry::isSettled)
                .anyMatch(undertaking -> undertaking.state() == UndertakingEntry.State.OPEN);
        assertThat(record.series()).anyMatch(series -> series.observations().size() >= 3);
        assertThat(record.people().stream().flatMap(person -> person.side().stream()))
                .contains(KAZAKHSTAN, POLAND);
        assertThat(record.bodies().stream().flatMap(body -> body.sessions().stream()))
                .anyMatch(
                        session -> session.held().isEmpty() && session.planned().isPresent());
    }

    @Test
    void writesTheSameBriefTwice() throws Exception {
        for (String form : List.of("html", "md")) {
            Path first = folder.resolve("first." + form);
            Path second = folder.resolve("second." + form);
            chancery(home, "brief", "KZ", "PL", "--for", "2025-03-01", "-o", first.toString());
            chancery(home, "brief", "KZ", "PL", "--for", "2025-03-01", "-o", second.toString());
            assertThat(second).hasSameBinaryContentAs(first).isNotEmptyFile();
        }
    }

    @Test
    void quotesInTheBriefWhatStandsInTheTexts() {
        Map<DocumentId, StoredDocument> kept = documents(home).stream()
                .collect(Collectors.toMap(document -> document.summary().id(), Function.identity()));
        assertThat(Brief.of(record(home), KAZAKHSTAN).notes()).isNotEmpty().allSatisfy(note -> {
            assertThat(note).isInstanceOf(Note.Quoted.class);
            Note.Quoted quoted = (Note.Quoted) note;
            StoredDocument document = kept.get(quoted.document());
            assertThat(quoted.passage().in(document.text().content())).isEqualTo(quoted.quote());
        });
    }

    private static Register register(Path home) {
        return Register.open(home, Reader.create(), Clock.systemUTC());
    }

    private static List<StoredDocument> documents(Path home) {
        Register register = register(home);
        return register.documents().stream()
                .map(document -> register.document(document.id()).orElseThrow())
                .toList();
    }

    private static RelationRecord record(Path home) {
        return register(home)
                .relation(Relation.between(KAZAKHSTAN, POLAND), LocalDate.now(Clock.system(ZoneOffset.UTC)));
    }

    private static String everything(Path home) {
        return documents(home) + "\n" + record(home);
    }

    private static String chancery(Path home, String... typed) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] arguments = Arrays.copyOf(typed, typed.length + 2);
        arguments[typed.length] = "--home";
        arguments[typed.length + 1] = home.toString();
        int exit = Chancery.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        assertThat(exit).as(err.toString()).isZero();
        return out.toString();
    }
}
