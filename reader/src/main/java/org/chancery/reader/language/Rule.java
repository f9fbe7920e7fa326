package org.chancery.reader.language;

import java.util.List;
import java.util.Map;

/**
 * A rule of a rule file.
 *
 * @param name {@code file:name}
 * @param result the first word of what it makes
 * @param settings the {@code key=value} pairs after it
 * @param examples sentences with what is to be read in them
 */
public record Rule(String name, String result, Map<String, String> settings, List<Example> examples) {
    /** A sentence and what is to be read in it. */
    public record Example(String sentence, String reading) {}

    /** A rule that stands in no file, for what is read without words of its own. */
    public static Rule of(String name, String result, String key, String value) {
        return new Rule(name, result, Map.of(key, value), List.of());
    }

    /** The value of a setting, or the other where it is not set. */
    public String setting(String key, String otherwise) {
        return settings.getOrDefault(key, otherwise);
    }
}
