package org.chancery.reader.page;

import java.util.Optional;
import org.chancery.reader.text.KeptText;
import org.chancery.reader.text.Passage;

/** Finds the title of a plain text: a short first line that ends without a full stop and has more text after it. */
final class Titles {
    private static final int LONGEST = 200;

    private Titles() {}

    static Optional<Passage> in(KeptText text) {
        String content = text.content();
        int start = 0;
        while (start < content.length() && Character.isWhitespace(content.charAt(start))) {
            start++;
        }
        int lineEnd = content.indexOf('\n', start);
        if (lineEnd < 0 || content.substring(lineEnd).isBlank()) {
            return Optional.empty();
        }
        int end = lineEnd;
        while (end > start && Character.isWhitespace(content.charAt(end - 1))) {
            end--;
        }
        String line = content.substring(start, end);
        boolean isTitle = line.length() <= LONGEST
                && !line.endsWith(".")
                && !line.matches(".*\\d{4}-\\d{2}-\\d{2}.*")
                && Character.isUpperCase(line.codePointAt(0));
        return isTitle ? Optional.of(new Passage(start, end)) : Optional.empty();
    }
}
