package org.chancery.reader.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the form of rule files:
 *
 * <pre>
 *   # a comment
 *   name: pattern
 *         pattern, continued =&gt; result key=value key=value
 *     "a sentence" -&gt; what is to be read in it
 * </pre>
 */
final class RuleFile {
    /** A rule with the notation of its pattern. */
    record Entry(Rule rule, String pattern) {}

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final String file;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Rule.Example> examples = new ArrayList<>();
    private @Nullable StringBuilder open;

    private RuleFile(String file) {
        this.file = file;
    }

    static List<Entry> read(String file, List<String> lines) {
        RuleFile reading = new RuleFile(file);
        for (String line : lines) {
            reading.line(line);
        }
        reading.close();
        return reading.entries;
    }

    private void line(String line) {
        String content = line.strip();
        if (content.isEmpty() || content.startsWith("#") && !Character.isWhitespace(line.charAt(0))) {
            return;
        }
        if (!Character.isWhitespace(line.charAt(0))) {
            close();
            open = new StringBuilder(content);
        } else if (open == null) {
            throw new IllegalArgumentException(file + ": a line that belongs to no rule: " + content);
        } else if (content.startsWith("\"") && content.contains("\" -> ")) {
            int end = content.lastIndexOf("\" -> ");
            examples.add(new Rule.Example(
                    content.substring(1, end), content.substring(end + 5).strip()));
        } else {
            open.append(' ').append(content);
        }
    }

    private void close() {
        StringBuilder rule = open;
        if (rule == null) {
            return;
        }
        String text = rule.toString();
        int colon = text.indexOf(": ");
        int arrow = text.lastIndexOf(" => ");
        if (colon < 0 || arrow < colon) {
            throw new IllegalArgumentException(file + ": a rule is 'name: pattern => result', not: " + text);
        }
        String[] made = SPACES.split(text.substring(arrow + 4).strip());
        Map<String, String> settings = new LinkedHashMap<>();
        for (int i = 1; i < made.length; i++) {
            String[] pair = made[i].split("=", 2);
            settings.put(pair[0], pair.length > 1 ? pair[1] : "true");
        }
        String name = file + ":" + text.substring(0, colon);
        entries.add(new Entry(
                new Rule(name, made[0], Map.copyOf(settings), List.copyOf(examples)),
                text.substring(colon + 2, arrow)));
        examples.clear();
        open = null;
    }
}
