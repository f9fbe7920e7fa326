package org.chancery.desk.opening;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.desk.failure.Sentence;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before every room. A request must be addressed to this machine by one of its own names, so that no page
 * elsewhere can reach the desk under a name of its making, and must show the pass that the opening link gave.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Doorkeeper extends OncePerRequestFilter {
    private static final String OPENING = "/open";
    private static final String STYLE = "/style/";
    private static final Set<String> OWN_NAMES = Set.of("127.0.0.1", "localhost");
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    private final Keys keys;

    Doorkeeper(Keys keys) {
        this.keys = keys;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        guard(response);
        if (!OWN_NAMES.contains(request.getServerName())) {
            Sentence.FOREIGN_NAME.refuse(request, response);
        } else if (request.getRequestURI().equals(OPENING)) {
            open(request, response);
        } else if (request.getRequestURI().startsWith(STYLE) || hasPass(request)) {
            chain.doFilter(request, response);
        } else {
            Sentence.NO_PASS.refuse(request, response);
        }
    }

    private static void guard(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = Optional.ofNullable(request.getParameter("key")).orElse("");
        if (keys.opens(key)) {
            ResponseCookie pass = ResponseCookie.from(cookieName(request), keys.pass())
                    .httpOnly(true)
                    .sameSite("Strict")
                    .path("/")
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, pass.toString());
            toTheRelations(response);
        } else if (hasPass(request)) {
            toTheRelations(response);
        } else {
            Sentence.USED_LINK.refuse(request, response);
        }
    }

    private static void toTheRelations(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, "/");
    }

    private boolean hasPass(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(cookieName(request)))
                .map(Cookie::getValue)
                .anyMatch(keys::isPass);
    }

    // Browsers send one machine's cookies to all its ports: two desks at once must not take each other's.
    private static String cookieName(HttpServletRequest request) {
        return "chancery-" + request.getLocalPort();
    }
}
