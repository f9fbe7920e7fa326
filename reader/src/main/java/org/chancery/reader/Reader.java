package org.chancery.reader;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.reader.language.Language;
import org.chancery.reader.page.Page;
import org.chancery.reader.side.SideMention;
import org.chancery.reader.text.KeptText;
import org.chancery.reader.text.Passage;

/** Reads pages. Pure: no clock, network or files of its own. One instance serves all threads of a process. */
public final class Reader {
    private static final String VERSION = "0.3";

    private final Set<String> languages;

    /** A language is made ready when its first page comes, so that nobody waits for those that are not read. */
    private final Map<String, LanguageReader> ready = new ConcurrentHashMap<>();

    private Reader(Set<String> languages) {
        this.languages = Set.copyOf(languages);
    }

    /** A reader of all languages that there are data for. */
    public static Reader create() {
        return new Reader(Set.of("en", "ru"));
    }

    /** A name for this reader's rules and vocabulary that changes whenever readings may change. */
    public String version() {
        return VERSION;
    }

    /** BCP 47 tags of the languages that can be read. */
    public Set<String> languages() {
        return languages;
    }

    public boolean reads(String language) {
        return languages.contains(language);
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

    /**
     * Where words name sides, in their order; of what names one within another, the longer.
     *
     * @param language BCP 47 tag; the words are read as English where there is no reader for it
     */
    public List<SideMention> sides(KeptText words, String language) {
        return require(languages.contains(language) ? language : "en").sides(words);
    }

    private LanguageReader require(String language) {
        if (!languages.contains(language)) {
            throw new IllegalArgumentException("there is no reader for the language '" + language + "'");
        }
        return ready.computeIfAbsent(language, tag -> new LanguageReader(Language.load(tag)));
    }
}
