package org.chancery.reader.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The data files of a language, as its manifest names them: {@code words FILE}, {@code names FILE LABEL}, {@code rules
 * FILE}.
 */
final class LanguageFiles {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final String tag;
    private final List<String[]> manifest;

    /**
     * Of a language.
     *
     * @throws IllegalArgumentException if there is no such language
     */
    LanguageFiles(String tag) {
        this.tag = tag;
        manifest = lines("manifest").stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> SPACES.split(line.strip()))
                .toList();
    }

    Phrases phrases() {
        List<WordFile.Phrase> phrases = new ArrayList<>();
        for (String[] line : manifest) {
            if (line[0].equals("words")) {
                phrases.addAll(WordFile.read(line[1], lines(line[1] + ".words")));
            } else if (line[0].equals("names")) {
                phrases.addAll(WordFile.readNames(line[1], line[2], lines(line[1] + ".tsv")));
            }
        }
        return Phrases.of(phrases);
    }

    Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        for (String[] line : manifest) {
            if (line[0].equals("set")) {
                settings.put(line[1], line[2]);
            }
        }
        return settings;
    }

    Map<String, List<RuleFile.Entry>> rules() {
        Map<String, List<RuleFile.Entry>> rules = new HashMap<>();
        for (String[] line : manifest) {
            if (line[0].equals("rules")) {
                rules.put(line[1], RuleFile.read(line[1], lines(line[1] + ".rules")));
            }
        }
        return rules;
    }

    private List<String> lines(String name) {
        try (InputStream in = LanguageFiles.class.getResourceAsStream(tag + "/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("the language '" + tag + "' has no file '" + name + "'");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name + " of the language '" + tag + "'", e);
        }
    }
}
