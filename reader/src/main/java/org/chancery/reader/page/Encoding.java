package org.chancery.reader.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In which characters bytes are written: as their byte order mark says, else UTF-8 if they are that to the letter, else
 * as the page declares. Nothing is guessed from the frequency of letters.
 */
final class Encoding {
    private static final Pattern DECLARED =
            Pattern.compile("(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

    /** Browsers look for a declaration in the first 1024 bytes; old pages need more. */
    private static final int HEAD = 8192;

    /** A page in UTF-8 whose description was cut within a letter is still a page. */
    private static final int BYTES_PER_BROKEN_LETTER = 1000;

    private final byte[] bytes;

    Encoding(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The characters; empty if the bytes are no text in any encoding that they declare. */
    Optional<String> decoded() {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return strictly(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(0xFF, 0xFE)) {
            return strictly(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(0xFE, 0xFF)) {
            return strictly(StandardCharsets.UTF_16BE, 2);
        }
        return strictly(StandardCharsets.UTF_8, 0)
                .or(() -> declared().flatMap(charset -> strictly(charset, 0)))
                .or(this::nearlyUtf8);
    }

    /** What the bytes are, where they are no text at all but begin like a known kind of file. */
    Optional<String> binary() {
        if (startsWith('%', 'P', 'D', 'F')) {
            return Optional.of("this is a PDF document, not a page or a text");
        }
        if (startsWith('P', 'K', 3, 4)) {
            return Optional.of("this is an archive or an office document, not a page or a text");
        }
        boolean isPicture =
                startsWith(0x89, 'P', 'N', 'G') || startsWith(0xFF, 0xD8, 0xFF) || startsWith('G', 'I', 'F', '8');
        return isPicture ? Optional.of("this is a picture, not a page or a text") : Optional.empty();
    }

    private Optional<String> nearlyUtf8() {
        boolean saysSo = declared().filter(StandardCharsets.UTF_8::equals).isPresent();
        if (!saysSo) {
            return Optional.empty();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        return broken * BYTES_PER_BROKEN_LETTER <= bytes.length + BYTES_PER_BROKEN_LETTER
                ? Optional.of(text)
                : Optional.empty();
    }

    private Optional<Charset> declared() {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        return declared.find() ? charset(declared.group(1)) : Optional.empty();
    }

    private static Optional<Charset> charset(String label) {
        // as browsers do: pages that say Latin 1 hold the dashes and quotation marks of windows-1252
        String name = switch (label.toLowerCase(Locale.ROOT)) {
            case "iso-8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
            case "iso-8859-9" -> "windows-1254";
            case "win-1251", "cp-1251" -> "windows-1251";
            default -> label;
        };
        try {
            return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<String> strictly(Charset charset, int from) {
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
            return Optional.of(charset.newDecoder().decode(rest).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private boolean startsWith(int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
