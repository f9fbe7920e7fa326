package org.chancery.reader.text;

/**
 * The text of a document as it is kept: made once, never changed, and the only text that offsets refer to.
 *
 * <p>Line ends are LF; NUL and lone surrogates have become U+FFFD; nothing else differs from what was received.
 *
 * @param content the text in UTF-16 units
 */
public record KeptText(String content) {
    private static final char REPLACEMENT = '\uFFFD';

    public KeptText {
        if (!content.equals(normal(content))) {
            throw new IllegalArgumentException("kept text must have LF line ends, no NUL and no lone surrogates");
        }
    }

    /** Makes the kept text of what was received. */
    public static KeptText of(CharSequence received) {
        return new KeptText(normal(received));
    }

    public int length() {
        return content.length();
    }

    public boolean isBlank() {
        return content.isBlank();
    }

    private static String normal(CharSequence received) {
        StringBuilder kept = new StringBuilder(received.length());
        for (int i = 0; i < received.length(); i++) {
            char c = received.charAt(i);
            if (c == '\r') {
                kept.append('\n');
                i += i + 1 < received.length() && received.charAt(i + 1) == '\n' ? 1 : 0;
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < received.length()
                    && Character.isLowSurrogate(received.charAt(i + 1))) {
                kept.append(c).append(received.charAt(++i));
            } else {
                kept.append(c == '\0' || Character.isSurrogate(c) ? REPLACEMENT : c);
            }
        }
        return kept.toString();
    }
}
