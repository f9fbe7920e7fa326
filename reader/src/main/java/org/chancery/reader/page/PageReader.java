package org.chancery.reader.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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
                source.language().orElseGet(() -> LanguageGuess.of(content)));
    }
}
