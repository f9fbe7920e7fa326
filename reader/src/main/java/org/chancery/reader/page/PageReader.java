package org.chancery.reader.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.reader.text.KeptText;
import org.chancery.reader.text.Passage;

/** Makes pages of sources: HTML, Markdown and plain texts. */
public final class PageReader {
    private static final Pattern HTML_NAME = Pattern.compile("(?i).*\\.(?:x?html?|aspx|php|jsp)");
    private static final Pattern HTML_BEGIN =
            Pattern.compile("(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype html|html|head|body)\\b.*");

    /** The page in the source, or the reason why there is none. What the source gives goes over what the page says. */
    public Paged read(Source source) {
        Encoding encoding = new Encoding(source.bytes());
        Optional<String> binary = encoding.binary();
        if (binary.isPresent()) {
            return new Paged.Refused(binary.get());
        }
        Optional<String> content = encoding.decoded();
        if (content.isEmpty()) {
            return new Paged.Refused("this is no text in UTF-8, nor in an encoding that it declares");
        }
        if (content.get().indexOf('\0') >= 0) {
            return new Paged.Refused("this is no text");
        }
        if (content.get().isBlank()) {
            return new Paged.Refused("there is nothing in it");
        }
        return isHtml(source, content.get()) ? html(source, content.get()) : text(source, content.get());
    }

    private static boolean isHtml(Source source, String content) {
        String start = content.substring(0, Math.min(content.length(), 2000));
        return HTML_NAME.matcher(source.name()).matches()
                || HTML_BEGIN.matcher(start).matches();
    }

    private static Paged html(Source source, String content) {
        HtmlPage html = HtmlPage.of(content);
        Optional<String> refusal = html.refusal();
        if (refusal.isPresent()) {
            return new Paged.Refused(refusal.get());
        }
        KeptText text = KeptText.of(html.text());
        String language = source.language().orElseGet(() -> LanguageGuess.of(text.content(), html.language()));
        Optional<Passage> title = html.title().isEmpty()
                ? Optional.empty()
                : Optional.of(new Passage(0, html.title().length()));
        List<String> first =
                text.content().lines().filter(line -> !line.isBlank()).limit(4).toList();
        return new Page(
                text,
                title,
                source.published().or(html::published).or(() -> TextPage.dateline(first, language)),
                source.publisher().or(html::publisher),
                source.address().or(html::address),
                language,
                Attributions.in(text));
    }

    private static Paged text(Source source, String content) {
        KeptText text = KeptText.of(content);
        String language = source.language().orElseGet(() -> LanguageGuess.of(content, LanguageGuess.UNKNOWN));
        TextPage page = new TextPage(text, language);
        Optional<Attribution> attribution = Attributions.in(text);
        Optional<LocalDate> published = source.published().or(page::published);
        return new Page(
                text,
                page.title(),
                published,
                source.publisher().or(page::publisher).or(() -> attribution.map(Attribution::source)),
                source.address(),
                language,
                attribution);
    }
}
