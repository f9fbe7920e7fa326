package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An officer looks at what was read, decides on it, and the brief follows. */
class DecideCommandTest {
    private static final String TEXT = """
        Ambassador received

        On 13 March 2024, Minister of Education of Namibia Selma Nghipandulwa received the Ambassador of Estonia to Namibia, Rein Kõiv, in Windhoek.

        They agreed to sign a memorandum on the recognition of diplomas by the end of 2024.
        """;

    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @TempDir
    Path folder;

    private String document;

    @BeforeEach
    void add() throws Exception {
        Path text = Files.writeString(folder.resolve("release.txt"), TEXT);
        done("add", text.toString(), "--published", "2024-03-14", "--publisher", "Ministry of Education");
        document = found("(" + ID + ")  2024-03-14  Ambassador received \\(Ministry of Education\\)", done("show"));
    }

    @Test
    void showsItemsWithTheirNamesFieldsAndWords() {
        assertThat(done("show", document))
                .containsPattern(ID + "  contact  read\n      kind=meeting \\| status=held \\| main=true"
                        + " \\| when=2024-03-13 \\| where=Windhoek \\| sides=EE,NA")
                .contains("\u201CMinister of Education of Namibia Selma Nghipandulwa");
    }

    @Test
    void correctsAndTakesBack() {
        String contact = item("contact");
        String decision = found(
                "(" + ID + ")  corrects when to '2024-03-12' in the item " + contact,
                done(
                        "decide",
                        "correct",
                        contact,
                        "when=2024-03-12",
                        "where=",
                        "--who",
                        "A. Officer",
                        "--why",
                        "note"));
        assertThat(done("show", document))
                .contains(contact + "  contact  corrected by A. Officer", "when=2024-03-12*")
                .doesNotContain("where=Windhoek");
        assertThat(done("brief", "EE", "NA", "--for", "2024-06-01")).contains("12 March 2024");
        assertThat(done("decisions", document))
                .contains("A. Officer corrects when to '2024-03-12' in the item " + contact + ": note")
                .contains("A. Officer clears where in the item " + contact)
                .doesNotContain("taken back");

        done("decide", "revoke", decision);
        assertThat(done("show", document)).contains("when=2024-03-13 ");
        assertThat(done("decisions"))
                .containsPattern("corrects when .*: note \\[taken back\\]")
                .contains(System.getProperty("user.name") + " takes back the decision " + decision);
    }

    @Test
    void rejectsConfirmsAndAdds() {
        String undertaking = item("undertaking");
        done("decide", "reject", undertaking);
        assertThat(done("show", document))
                .containsPattern("What does not count:\n  " + undertaking + "  undertaking  rejected");
        done("decide", "confirm", undertaking);
        assertThat(done("show", document)).contains(undertaking + "  undertaking  confirmed by ");
        done("decide", "add", document, "position", "--words", "recognition of diplomas", "act=support", "by=EE");
        assertThat(done("show", document)).contains("position  added, not read now", "act=support* | by=EE*");
        int start = TEXT.indexOf("Rein");
        String there = Integer.toString(start);
        done("decide", "add", document, "person", "--from", there, "--to", Integer.toString(start + 4), "state=EE");
        assertThat(done("show", document)).contains("name=Rein* | state=EE*");
        assertThat(done("review")).isEmpty();
    }

    @Test
    void mergesAndSplitsEntriesAndDecidesOnThem() {
        List<String> people = items("person");
        done("decide", "merge", people.getFirst(), people.getLast());
        assertThat(done("decisions")).contains("merges the entry " + people.getLast() + " with " + people.getFirst());
        assertThat(refused("decide", "split", people.getFirst(), item("contact")))
                .contains("is none of the entry");
        assertThat(refused("decide", "split", people.getFirst(), people.getFirst(), people.getLast()))
                .contains("has to stay");
        String founder = people.stream().sorted().findFirst().orElseThrow();
        for (String person : people) {
            assertThat(done("decide", "correct", "--entry", person, "name=Selma N."))
                    .contains("corrects name to 'Selma N.' in the entry " + founder);
        }
    }

    @Test
    void acceptsAndRefusesLinks() {
        String undertaking = item("undertaking");
        String contact = item("contact");
        assertThat(done("decide", "accept", undertaking, contact, "progresses"))
                .contains("accepts that the item " + contact + " progresses the undertaking " + undertaking);
        assertThat(done("decide", "refuse", undertaking, contact, "progresses")).contains("refuses that the item ");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        show NOTHING                               | there is no document 0
        decide confirm NOTHING                     | there is no item 0
        decide correct CONTACT when=yesterday      | 'yesterday' is no day or period in EDTF
        decide correct CONTACT when                | 'when' is no value of a field, which is written FIELD=VALUE
        decide correct CONTACT shoes=44            | 'shoes' is no field of the kind contact, which has kind, subkind
        decide reject CONTACT when                 | of an item the whole is rejected
        decide add DOCUMENT lunch --words Rein     | 'lunch' is no kind of item; there are person, organisation
        decide add DOCUMENT contact --words Rein   | an added contact needs a value of the field kind
        decide add DOCUMENT person --words Namibia | the words 'Namibia' stand in the text more than once
        decide add DOCUMENT person --words Tallinn | the words 'Tallinn' do not stand in the text
        decide accept CONTACT CONTACT drops        | is no undertaking
        decide accept CONTACT CONTACT likes        | 'likes' is no bearing on an undertaking; there are fulfils
        decide revoke NOTHING                      | there is no decision 0
        decide confirm CONTACT --who=              | a decision needs the name of who decides
        reread --document NOTHING                  | there is no document 0
        """)
    void saysInOneSentenceWhatCannotBe(String typed, String sentence) {
        String command = typed.replace("NOTHING", "00000000-0000-7000-8000-000000000000")
                .replace("CONTACT", item("contact"))
                .replace("DOCUMENT", document);
        assertThat(refused(command.split(" +")))
                .startsWith("chancery: ")
                .contains(sentence)
                .hasLineCount(1);
        assertThat(done("decisions")).isEmpty();
    }

    @Test
    void readsAgainOnRequest() {
        String before = done("show", document);
        assertThat(done("reread")).isEqualTo("0 read again, 0 unread still\n");
        assertThat(done("reread", "--document", document)).isEqualTo("0 read again, 0 unread still\n");
        assertThat(done("reread", "--all")).isEqualTo("1 read again, 0 unread still\n");
        assertThat(done("show", document)).isEqualTo(before);
    }

    private String item(String kind) {
        return items(kind).getFirst();
    }

    private List<String> items(String kind) {
        Matcher matcher = Pattern.compile("(" + ID + ")  " + kind + "  ").matcher(done("show", document));
        List<String> items = new ArrayList<>();
        while (matcher.find()) {
            items.add(matcher.group(1));
        }
        return items;
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    private String done(String... typed) {
        StringWriter err = new StringWriter();
        StringWriter out = new StringWriter();
        assertThat(run(out, err, typed)).as(err.toString()).isZero();
        return out.toString();
    }

    private String refused(String... typed) {
        StringWriter err = new StringWriter();
        assertThat(run(new StringWriter(), err, typed)).isEqualTo(1);
        return err.toString();
    }

    private int run(StringWriter out, StringWriter err, String... typed) {
        String[] arguments = Arrays.copyOf(typed, typed.length + 2);
        arguments[typed.length] = "--home";
        arguments[typed.length + 1] = folder.resolve("register").toString();
        return Chancery.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
