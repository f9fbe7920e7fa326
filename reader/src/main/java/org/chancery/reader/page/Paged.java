package org.chancery.reader.page;

/** What became of a source: a page that can be read, or a reason why there is none. */
public sealed interface Paged permits Page, Paged.Refused {
    /**
     * There is no page in the source.
     *
     * @param reason one plain sentence for the person who brought the source
     */
    record Refused(String reason) implements Paged {}
}
