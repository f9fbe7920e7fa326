package org.chancery.reader.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.chancery.reader.text.KeptText;

/** Makes pages of sources. */
public final class PageReader {
    /** The page in the source, or the reason why there is none. */
    public Paged read(Source source) {
        try {
            return page(
                    source,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(source.bytes()))
                            .toString());
        } catch (CharacterCodingException e) {
            return new Paged.Refused("this is no text in UTF-8");
        }
    }

    private static Paged page(Source source, String content) {
        if (content.indexOf('\0') >= 0) {
            return new Paged.Refused("this is no text");
        }
        if (isHtml(source, content)) {
            HtmlPage html = new HtmlPage(content);
            return html.article()
                    .map(article -> kept(source, article, html.language()))
                    .orElse(new Paged.Refused("there is no article on this page"));
        }
        return kept(source, content, Optional.empty());
    }

    private static boolean isHtml(Source source, String content) {
        String start = content.stripLeading();
        return source.name().matches("(?i).*\\.x?html?")
                || start.regionMatches(true, 0, "<!doctype html", 0, 14)
                || start.regionMatches(true, 0, "<html", 0, 5);
    }

    private static Paged kept(Source source, String content, Optional<String> language) {
        KeptText text = KeptText.of(content);
        if (text.isBlank()) {
            return new Paged.Refused("there is nothing in it");
        }
        return new Page(
                text,
                Titles.in(text),
                source.published(),
                source.publisher(),
                source.address(),
                source.language().or(() -> language).orElseGet(() -> LanguageGuess.of(content)));
    }
}
