package org.chancery.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.language.Language;
import org.chancery.reader.page.Page;
import org.chancery.reader.text.Passage;

/** Reads pages. Pure: no clock, network or files of its own. One instance serves all threads of a process. */
public final class Reader {
    private static final String VERSION = "0.1";

    private final Map<String, LanguageReader> languages = new LinkedHashMap<>();

    private Reader(List<String> tags) {
        tags.forEach(tag -> languages.put(tag, new LanguageReader(Language.load(tag))));
    }

    /** A reader of all languages that there are data for. */
    public static Reader create() {
        return new Reader(List.of("en", "ru"));
    }

    /** A name for this reader's rules and vocabulary that changes whenever readings may change. */
    public String version() {
        return VERSION;
    }

    /** BCP 47 tags of the languages that can be read. */
    public Set<String> languages() {
        return Set.copyOf(languages.keySet());
    }

    public boolean reads(String language) {
        return languages.containsKey(language);
    }

    /**
     * What the page says. Odd text is read as far as it goes, and what is doubtful is told in the readout's doubts.
     *
     * @throws IllegalArgumentException if the page is in a language that this reader cannot read
     */
    public Readout read(Page page) {
        return require(page.language()).read(page);
    }

    /**
     * The sentences, headings and items of lists in which a page is read, in their order.
     *
     * @throws IllegalArgumentException if the page is in a language that this reader cannot read
     */
    public List<Passage> sentences(Page page) {
        return require(page.language()).sentences(page);
    }

    private LanguageReader require(String language) {
        LanguageReader found = languages.get(language);
        if (found == null) {
            throw new IllegalArgumentException("there is no reader for the language '" + language + "'");
        }
        return found;
    }
}
