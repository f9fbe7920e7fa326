package org.chancery.reader.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.reader.text.KeptText;
import org.chancery.reader.text.Tokenizer;
import org.chancery.reader.text.Tokens;

/**
 * All that is known of one language: its words, its rules and how it inflects. A language is a folder of data files
 * whose {@code manifest} names them; the way in which its words inflect is a small class.
 */
public final class Language {
    private static final Pattern LEMMA = Pattern.compile("[~^]([\\p{L}'.]+)");

    private final String tag;
    private final Morphology morphology;
    private final Tokenizer tokenizer;
    private final Set<String> clitics;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, Rules> rules = new HashMap<>();
    private final Map<String, String> settings;

    private Language(String tag, Files files) {
        this.tag = tag;
        settings = files.settings();
        List<WordFile.Phrase> phrases = files.phrases();
        Map<String, List<String>> irregular = valued(phrases, "irregular");
        morphology = switch (tag) {
            case "en" -> new EnglishMorphology(irregular, label -> words(phrases, label));
            case "ru" -> new RussianMorphology(irregular);
            default -> throw new IllegalArgumentException("no morphology for the language '" + tag + "'");
        };
        clitics = words(phrases, "clitic");
        Set<String> prefixes = words(phrases, "currency");
        prefixes.removeAll(words(phrases, "currency-doubtful"));
        prefixes.addAll(words(phrases, "number-prefix"));
        tokenizer = new Tokenizer(words(phrases, "abbreviation"), clitics, prefixes);
        Map<String, List<RuleFile.Entry>> ruleFiles = files.rules();
        phrases.forEach(phrase -> learn(phrase.words()));
        ruleFiles.values().forEach(entries -> entries.forEach(entry -> learn(entry.pattern())));
        phrases.forEach(this::add);
        ruleFiles.forEach((name, entries) -> rules.put(name, new Rules(entries, this::root)));
    }

    /**
     * Reads the data files of a language.
     *
     * @param tag BCP 47 tag
     * @throws IllegalArgumentException if there is no such language, or a file of it is broken
     */
    public static Language load(String tag) {
        return new Language(tag, new Files(tag));
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
        Tokens tokens = tokenizer.tokens(KeptText.of(phrase.text()));
        if (tokens.size() == 0) {
            throw new IllegalArgumentException(phrase.rule() + ": an empty phrase");
        }
        vocabulary.add(phrase, tokens, forms(phrase, tokens));
    }

    /** For each token of a phrase the token itself, or {@code ~} and its root where all forms are meant. */
    private List<String> forms(WordFile.Phrase phrase, Tokens tokens) {
        String[] words = phrase.words().split("\\s+");
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String word = words.length == tokens.size() ? words[i] : i == 0 ? words[0] : "";
            boolean isMarked = word.startsWith("~") || word.startsWith("^");
            boolean isInflected = isMarked || morphology.inflectsAllWords() && !phrase.isExact();
            String key = tokens.at(i).key();
            forms.add(isInflected ? "~" + root(key) : key);
        }
        return forms;
    }

    private static Set<String> words(List<WordFile.Phrase> phrases, String label) {
        Set<String> words = new HashSet<>();
        phrases.stream()
                .filter(phrase -> phrase.label().equals(label))
                .forEach(phrase -> words.add(Tokenizer.key(phrase.words())));
        return words;
    }

    private static Map<String, List<String>> valued(List<WordFile.Phrase> phrases, String label) {
        Map<String, List<String>> valued = new HashMap<>();
        phrases.stream()
                .filter(phrase -> phrase.label().equals(label))
                .forEach(phrase -> valued.computeIfAbsent(phrase.value(), value -> new ArrayList<>())
                        .add(phrase.words()));
        return valued;
    }

    /** The data files of a language, as its manifest names them: {@code words FILE}, {@code names FILE LABEL}, {@code rules FILE}. */
    private record Files(String tag) {
        List<WordFile.Phrase> phrases() {
            List<WordFile.Phrase> phrases = new ArrayList<>();
            for (String[] line : manifest()) {
                if (line[0].equals("words")) {
                    phrases.addAll(WordFile.read(line[1], lines(line[1] + ".words")));
                } else if (line[0].equals("names")) {
                    phrases.addAll(WordFile.readNames(line[1], line[2], lines(line[1] + ".tsv")));
                }
            }
            return phrases;
        }

        Map<String, String> settings() {
            Map<String, String> settings = new HashMap<>();
            for (String[] line : manifest()) {
                if (line[0].equals("set")) {
                    settings.put(line[1], line[2]);
                }
            }
            return settings;
        }

        Map<String, List<RuleFile.Entry>> rules() {
            Map<String, List<RuleFile.Entry>> rules = new HashMap<>();
            for (String[] line : manifest()) {
                if (line[0].equals("rules")) {
                    rules.put(line[1], RuleFile.read(line[1], lines(line[1] + ".rules")));
                }
            }
            return rules;
        }

        private List<String[]> manifest() {
            return lines("manifest").stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+"))
                    .toList();
        }

        private List<String> lines(String name) {
            try (InputStream in = Language.class.getResourceAsStream(tag + "/" + name)) {
                if (in == null) {
                    throw new IllegalArgumentException("the language '" + tag + "' has no file '" + name + "'");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException("reading " + name + " of the language '" + tag + "'", e);
            }
        }
    }
}
