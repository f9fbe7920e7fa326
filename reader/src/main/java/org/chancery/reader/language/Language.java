package org.chancery.reader.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.reader.text.KeptText;
import org.chancery.reader.text.Token;
import org.chancery.reader.text.Tokenizer;
import org.chancery.reader.text.Tokens;

/**
 * All that is known of one language: its words, its rules and how it inflects. A language is a folder of data files
 * whose {@code manifest} names them; the way in which its words inflect is a small class.
 */
public final class Language {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern LEMMA = Pattern.compile("[~^]([\\p{L}'.]+)");

    private final String tag;
    private final Morphology morphology;
    private final Tokenizer tokenizer;
    private final Set<String> clitics;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, Rules> rules = new HashMap<>();
    private final Map<String, String> settings;

    private Language(String tag, LanguageFiles files) {
        this.tag = tag;
        settings = files.settings();
        Phrases phrases = files.phrases();
        Map<String, List<String>> irregular = phrases.valued("irregular");
        morphology = switch (tag) {
            case "en" -> new EnglishMorphology(irregular, phrases::words);
            case "ru" -> new RussianMorphology(irregular);
            default -> throw new IllegalArgumentException("no morphology for the language '" + tag + "'");
        };
        clitics = phrases.words("clitic");
        Set<String> prefixes = phrases.words("currency");
        prefixes.removeAll(phrases.words("currency-doubtful"));
        prefixes.addAll(phrases.words("number-prefix"));
        tokenizer = new Tokenizer(phrases.words("abbreviation"), clitics, prefixes);
        Map<String, List<RuleFile.Entry>> ruleFiles = files.rules();
        phrases.all().stream().filter(WordFile.Phrase::hasInflected).forEach(phrase -> learn(phrase.words()));
        ruleFiles.values().forEach(entries -> entries.forEach(entry -> learn(entry.pattern())));
        phrases.all().forEach(this::add);
        ruleFiles.forEach((name, entries) -> rules.put(name, new Rules(entries, this::root)));
    }

    /**
     * Reads the data files of a language.
     *
     * @param tag BCP 47 tag
     * @throws IllegalArgumentException if there is no such language, or a file of it is broken
     */
    public static Language load(String tag) {
        return new Language(tag, new LanguageFiles(tag));
    }

    public String tag() {
        return tag;
    }

    /** A text cut into tokens, with all the words of the vocabulary that stand in it. */
    public Chart chart(KeptText text) {
        Chart chart = new Chart(tokenizer.tokens(text), this);
        vocabulary.markIn(chart);
        return chart;
    }

    /**
     * The rules of a file.
     *
     * @param file its name without ending, such as {@code time}
     */
    public Rules rules(String file) {
        Rules found = rules.get(file);
        if (found == null) {
            throw new IllegalArgumentException("the language '" + tag + "' has no rules named '" + file + "'");
        }
        return found;
    }

    /**
     * A setting of the language, such as the {@code decimal} sign.
     *
     * @throws IllegalArgumentException if the manifest does not set it
     */
    public String setting(String key) {
        String value = settings.get(key);
        if (value == null) {
            throw new IllegalArgumentException("the language '" + tag + "' does not set '" + key + "'");
        }
        return value;
    }

    /** Whether an entry of a class stands somewhere in a phrase. */
    public boolean names(String label, String phrase) {
        return chart(KeptText.of(phrase)).all(label).findAny().isPresent();
    }

    /** Whether a token is a sign of belonging that is joined to the word before it. */
    public boolean isClitic(String key) {
        return clitics.contains(key);
    }

    /** What the inflected forms of a name have in common, word by word. */
    public List<String> roots(String name) {
        return Stream.of(name.strip().split("\\s+"))
                .map(word -> root(Tokenizer.key(word)))
                .toList();
    }

    /** Whether a form of a name is rather the name than the one known: the base form of the same words, or a longer form. */
    public boolean isFuller(String form, String known) {
        return roots(form).equals(roots(known)) ? isBaseForm(form, known) : form.length() > known.length();
    }

    /** Whether of two forms of one name the first is the one in which the language lists it. */
    public boolean isBaseForm(String form, String known) {
        return inflection(form) < inflection(known);
    }

    private int inflection(String name) {
        return Stream.of(name.strip().split("\\s+"))
                .mapToInt(word -> morphology.inflection(Tokenizer.key(word)))
                .sum();
    }

    /** Every rule of the language, for those who want to run the examples. */
    public List<Rule> allRules() {
        return rules.values().stream().flatMap(file -> file.all().stream()).toList();
    }

    boolean isVerb(Tokens tokens, int place) {
        return morphology.isVerb(tokens, place);
    }

    /** What the forms of a word in lower case have in common. */
    public String root(String key) {
        return morphology.root(key);
    }

    private void learn(String notation) {
        Matcher matcher = LEMMA.matcher(notation);
        while (matcher.find()) {
            morphology.learn(Tokenizer.key(matcher.group(1)));
        }
    }

    private void add(WordFile.Phrase phrase) {
        List<Token> tokens = tokenizer.tokens(phrase.text());
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException(phrase.rule() + ": an empty phrase");
        }
        vocabulary.add(phrase, tokens, phrase.hasInflected() ? marked(phrase, tokens) : forms(phrase, tokens));
    }

    /** For each token of a phrase the token itself, or {@code ~} and its root if the language inflects all words. */
    private List<String> forms(WordFile.Phrase phrase, List<Token> tokens) {
        boolean isInflected = morphology.inflectsAllWords() && !phrase.isExact();
        List<String> forms = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            forms.add(isInflected ? "~" + root(token.key()) : token.key());
        }
        return forms;
    }

    /** For each token of a phrase the token itself, or {@code ~} and its root where all forms are meant. */
    private List<String> marked(WordFile.Phrase phrase, List<Token> tokens) {
        List<String> forms = forms(phrase, tokens);
        String[] words = SPACES.split(phrase.words());
        int marked = words.length == tokens.size() ? words.length : 1;
        for (int i = 0; i < marked; i++) {
            if (words[i].startsWith("~") || words[i].startsWith("^")) {
                forms.set(i, "~" + root(tokens.get(i).key()));
            }
        }
        return forms;
    }
}
