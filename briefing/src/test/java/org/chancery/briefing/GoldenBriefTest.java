package org.chancery.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.chancery.briefing.brief.Brief;
import org.chancery.briefing.html.HtmlBrief;
import org.chancery.briefing.markdown.MarkdownBrief;
import org.junit.jupiter.api.Test;

/** The sample record's brief, to the letter. */
class GoldenBriefTest {
    @Test
    void markdown() throws IOException {
        assertThat(MarkdownBrief.of(brief())).isEqualTo(golden("estonia-portugal.md"));
    }

    @Test
    void html() throws IOException {
        assertThat(HtmlBrief.body(brief(), note -> note.address())).isEqualTo(golden("estonia-portugal.body.html"));
    }

    @Test
    void sameRecordSameCharacters() {
        assertThat(HtmlBrief.page(brief())).isEqualTo(HtmlBrief.page(brief()));
        assertThat(MarkdownBrief.of(brief())).isEqualTo(MarkdownBrief.of(brief()));
    }

    @Test
    void thePageNeedsNothingElseAndRunsNothing() {
        assertThat(HtmlBrief.page(brief()))
                .startsWith("<!DOCTYPE html>")
                .contains("<style>", "default-src 'none'", "Minister receives &lt;guests&gt; &amp; friends")
                .doesNotContain("<script", "<link", "<img", "<guests>", "00000000-");
    }

    @Test
    void onlyWebAddressesBecomeLinks() {
        assertThat(HtmlBrief.body(brief(), note -> Optional.of("javascript:alert(1)")))
                .doesNotContain("javascript:");
    }

    private static Brief brief() {
        return Brief.of(SampleRecord.whole(), SampleRecord.ESTONIA);
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = GoldenBriefTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
