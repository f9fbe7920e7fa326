package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of a language stand in its data files and nowhere in the code. */
class NoWordsInCodeTest {
    private static final Path CODE = Path.of("src/main/java");
    private static final Path DATA = Path.of("src/main/resources/org/chancery/reader/language");
    private static final Pattern LITERAL = Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
    private static final Pattern NAMED = Pattern.compile("<?([a-z-]{2,})(?:>|:(?=\\S))");
    /** A label that code gives and no data names: {@code PARTY = "party"}. */
    private static final Pattern OWN_LABEL = Pattern.compile("(?i)\\bString (\\w+) = \"\\1\"");

    private static final Pattern COMPLAINT = Pattern.compile("(?s)\\bnew \\w+Exception\\(.*?\\);");

    /** Shorter words than this are parts of patterns as often as words. */
    private static final int SHORTEST = 4;

    /** What the forms of a word have in common is each language's own code. */
    private static final String MORPHOLOGY = "Morphology.java";

    @Test
    void noLiteralHasALetterBeyondAscii() throws IOException {
        assertThat(literals())
                .filteredOn(literal -> literal.matches("(?s).*[\\p{L}&&[^a-zA-Z]].*"))
                .isEmpty();
    }

    @Test
    void noLiteralIsAPhraseOfALanguage() throws IOException {
        Set<String> phrases = phrases();
        phrases.removeAll(namesOfData());
        assertThat(phrases).hasSizeGreaterThan(1000);
        // what HTML and its metadata call the parts of a page is a language of its own
        assertThat(literals(file -> !file.startsWith(CODE.resolve("org/chancery/reader/page"))))
                .filteredOn(literal -> literal.length() >= SHORTEST)
                .filteredOn(literal -> phrases.contains(literal.toLowerCase(Locale.ROOT)))
                .isEmpty();
    }

    @Test
    void noLiteralHasAPhraseOfSeveralWordsInIt() throws IOException {
        List<String> phrases =
                phrases().stream().filter(phrase -> phrase.contains(" ")).toList();
        assertThat(literals())
                .filteredOn(literal -> phrases.stream()
                        .anyMatch(
                                phrase -> (" " + literal.toLowerCase(Locale.ROOT) + " ").contains(" " + phrase + " ")))
                .isEmpty();
    }

    /** The string literals of the code, without those by which programmers are told of their mistakes. */
    private static List<String> literals() throws IOException {
        return literals(file -> true);
    }

    private static List<String> literals(Predicate<Path> isRead) throws IOException {
        List<String> literals = new ArrayList<>();
        for (Path file : files(CODE, ".java")) {
            if (!file.toString().endsWith(MORPHOLOGY) && isRead.test(file)) {
                String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
                String read = OWN_LABEL
                        .matcher(COMPLAINT.matcher(code).replaceAll(""))
                        .replaceAll("");
                LITERAL.matcher(read)
                        .results()
                        .map(MatchResult::group)
                        .map(quoted -> quoted.replaceAll("^\"+|\"+$", ""))
                        .forEach(literals::add);
            }
        }
        return literals;
    }

    /** Labels, values, results and settings: what code and data call each other by. */
    private static Set<String> namesOfData() throws IOException {
        Set<String> names = new HashSet<>();
        for (String line : lines(".words")) {
            names.add(line.startsWith("[") ? line.substring(1, line.indexOf(']')) : line.split(" = ", 2)[0]);
        }
        for (String line : lines(".rules")) {
            String result = line.substring(line.lastIndexOf("=>") + 2).strip();
            names.addAll(List.of(result.split("[\\s=]+")));
            NAMED.matcher(line).results().map(found -> found.group(1)).forEach(names::add);
        }
        for (String line : lines("manifest")) {
            names.addAll(List.of(line.split("\\s+")));
        }
        return names;
    }

    private static Set<String> phrases() throws IOException {
        return lines(".words").stream()
                .filter(line -> !line.startsWith("["))
                .flatMap(line -> Stream.of(line.substring(line.indexOf(" = ") < 0 ? 0 : line.indexOf(" = ") + 3)
                        .split("\\|")))
                .map(phrase -> phrase.strip().replaceAll("[~=]", "").toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<String> lines(String ending) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : files(DATA, ending)) {
            Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
