package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first page to read: what Chancery is for, told from beginning to end.
 *
 * <p>In March a minister of Namibia and Estonia's ambassador agree on two things. In September both are done. Whoever
 * prepares the meeting in between reads that they are open; whoever prepares the one after, that they are done, and
 * which words say so.
 */
class FromReadoutToBriefTest {
    private static final String IN_MARCH = """
        Ambassador of Estonia received

        On 13 March 2024, Minister of Education of Namibia Selma Nghipandulwa received the Ambassador of Estonia to Namibia, Rein Kõiv, in Windhoek.

        The parties agreed to hold the 2nd session of the Joint Commission on Education in Tallinn in September 2024. They agreed to sign a memorandum on the recognition of diplomas by the end of 2024.
        """;

    private static final String IN_SEPTEMBER = """
        Joint Commission meets in Tallinn

        The 2nd session of the Joint Commission on Education between Estonia and Namibia was held in Tallinn on 18 September 2024.

        Minister of Education of Namibia Selma Nghipandulwa and Minister of Education of Estonia Kadri Laanemets signed a memorandum on the recognition of diplomas.
        """;

    private static final Pattern SOURCE = Pattern.compile("(?m)^\\[\\^\\d+]: \u201C(.+?)\u201D \\*");

    @TempDir
    Path desk;

    @Test
    void tellsWhatBecameOfWhatWasAgreed() throws Exception {
        // March: the ministry's release goes into the register.
        Path release = Files.writeString(desk.resolve("release.txt"), IN_MARCH);
        chancery("add", release.toString(), "--published", "2024-03-14", "--publisher", "Ministry of Education");

        // June: Estonia's desk officer asks what is outstanding. Both undertakings are, and the session comes next.
        assertThat(chancery("brief", "EE", "NA", "--for", "2024-06-01"))
                .contains("# Estonia \u2013 Namibia", "as of 1 June 2024")
                .contains("**Next** September 2024: 2nd session, Joint Commission on Education, Tallinn")
                .contains("**Joint** 2 open")
                .contains(
                        "Joint Commission on Education in Tallinn in September 2024\u201D *(open, due September 2024)*")
                .contains("recognition of diplomas by the end of 2024\u201D *(open, due by the end of 2024)*")
                .doesNotContain("done");

        // October, nothing more having been added: the brief blames nobody, it says that nothing was read.
        assertThat(chancery("brief", "EE", "NA", "--for", "2024-10-02"))
                .contains("in September 2024\u201D *(due September 2024, no readout read since)*");

        // Then a newspaper's account of the session is found, and added.
        Path report = Files.writeString(desk.resolve("report.txt"), IN_SEPTEMBER);
        chancery("add", report.toString(), "--published", "2024-09-20", "--publisher", "Windhoek Gazette");

        // The same question again: both are done. Each line points to numbered sources.
        String brief = chancery("brief", "EE", "NA", "--for", "2024-10-02");
        assertThat(brief)
                .contains("in Tallinn in September 2024\u201D *(reported done on 20 September 2024)*[^")
                .contains("by the end of 2024\u201D *(reported done on 20 September 2024)*[^")
                .contains("was held in Tallinn on 18 September 2024\u201D *Joint Commission meets in Tallinn*, "
                        + "Windhoek Gazette, 20 September 2024")
                .doesNotContain("nothing reported since", "no readout read since", "**Joint**");

        // Every sentence that a source quotes stands in one of the two texts, to the letter.
        assertThat(SOURCE.matcher(brief).results().map(found -> found.group(1)))
                .hasSizeGreaterThan(5)
                .allSatisfy(quote -> assertThat(IN_MARCH + IN_SEPTEMBER).contains(quote));

        // And June remains what June could know.
        assertThat(chancery("brief", "EE", "NA", "--for", "2024-06-01"))
                .contains("**Joint** 2 open")
                .doesNotContain("done", "Gazette");
    }

    /** Runs a command as typed, on the register of this desk, and gives back what it prints. */
    private String chancery(String... typed) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] arguments = new String[typed.length + 2];
        System.arraycopy(typed, 0, arguments, 0, typed.length);
        arguments[typed.length] = "--home";
        arguments[typed.length + 1] = desk.resolve("register").toString();
        int exit = Chancery.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        assertThat(exit).as(err.toString()).isZero();
        return out.toString();
    }
}
