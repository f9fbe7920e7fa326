package org.chancery.briefing.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.briefing.brief.Brief;
import org.chancery.briefing.brief.Note;
import org.chancery.briefing.wording.SideNames;
import org.chancery.briefing.wording.WrittenDates;

/** Writes a brief as HTML. The same brief and links give the same characters. */
public final class HtmlBrief {
    private static final String STYLE_SHEET = "brief.css";

    private HtmlBrief() {}

    /** A whole page that needs no other file; sources link to where they were published. */
    public static String page(Brief brief) {
        return page(brief, HtmlBrief::published);
    }

    /**
     * A whole page that needs no other file.
     *
     * @param links where a quoted source can be read, if anywhere
     */
    public static String page(Brief brief, Function<Note.Quoted, Optional<String>> links) {
        String description = "Brief for " + SideNames.of(brief.from()) + ", " + WrittenDates.of(brief.asOf());
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>%s. %s</title>
            <style>
            %s</style>
            </head>
            <body class="sheet">
            <main>
            %s</main>
            </body>
            </html>
            """.formatted(
                        Markup.escaped(brief.title()), Markup.escaped(description), styleSheet(), body(brief, links));
    }

    /** The content alone, to stand in a page that carries the style sheet. */
    public static String body(Brief brief, Function<Note.Quoted, Optional<String>> links) {
        return new BriefBody(brief, links).written();
    }

    /** The style sheet, in which colours and type are named by custom properties of the root. */
    public static String styleSheet() {
        try (InputStream css = HtmlBrief.class.getResourceAsStream(STYLE_SHEET)) {
            return new String(
                    Objects.requireNonNull(css, STYLE_SHEET + " is part of this jar")
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading the brief's style sheet", e);
        }
    }

    private static Optional<String> published(Note.Quoted note) {
        return note.address();
    }
}
