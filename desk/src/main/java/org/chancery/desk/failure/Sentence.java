package org.chancery.desk.failure;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** What the desk says when it cannot show what was asked for. The words stand in the message bundle. */
public enum Sentence {
    NO_PASS(403),
    USED_LINK(403),
    FOREIGN_NAME(403),
    NO_SUCH_PAGE(404),
    NO_SUCH_SIDE(404),
    NO_SUCH_DOCUMENT(404),
    NOTHING_ON_RECORD(404),
    NO_SUCH_DAY(400),
    NOT_UNDERSTOOD(400),
    NOT_ALLOWED(405),
    FAILED(500);

    private static final String ASKED = Sentence.class.getName();

    private final int status;

    Sentence(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    String key() {
        return "failure." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Ends the request with this sentence. */
    public void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(ASKED, this);
        response.sendError(status);
    }

    /** The sentence that ended the request, or the one for its status. */
    static Sentence of(HttpServletRequest request, int status) {
        return Optional.ofNullable(request.getAttribute(ASKED))
                .map(Sentence.class::cast)
                .orElseGet(() -> of(status));
    }

    private static Sentence of(int status) {
        return switch (status) {
            case 404 -> NO_SUCH_PAGE;
            case 405 -> NOT_ALLOWED;
            default -> status >= 400 && status < 500 ? NOT_UNDERSTOOD : FAILED;
        };
    }
}
