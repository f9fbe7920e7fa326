package org.chancery.reader.page;

/** Makes pages of sources: finds form, character set, main text, title, day, publisher and language. */
public final class PageReader {
    /** The page in the source, or the reason why there is none. */
    public Paged read(Source source) {
        throw new IllegalStateException("written elsewhere");
    }
}
