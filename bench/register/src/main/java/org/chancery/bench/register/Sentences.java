package org.chancery.bench.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Sentences by section, with slots that are filled by lines of other sections or by what is given. */
final class Sentences {
    private static final Pattern SLOT = Pattern.compile("\\{([a-z-]+)}");

    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    Sentences() {
        List<String> section = new ArrayList<>();
        for (String line : Lines.of("readout.sentences")) {
            if (line.startsWith("[")) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else {
                section.add(line);
            }
        }
    }

    /** One line of a section, its slots filled. */
    String any(String section, RandomGenerator random, Map<String, String> given) {
        List<String> lines = sections.get(section);
        if (lines == null) {
            throw new IllegalArgumentException("nothing is given for {" + section + "}");
        }
        String line = lines.get(random.nextInt(lines.size()));
        return SLOT.matcher(line).replaceAll(slot -> {
            String value = given.get(slot.group(1));
            return value == null ? any(slot.group(1), random, given) : value;
        });
    }
}
