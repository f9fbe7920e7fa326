package org.chancery.briefing.html;

import java.util.Locale;

/** HTML being written. What comes from outside goes in escaped; there is no other way in for it. */
final class Markup {
    private final StringBuilder written = new StringBuilder();

    /** Adds markup of our own. */
    Markup tag(String own) {
        written.append(own);
        return this;
    }

    /** Adds words, escaped. */
    Markup text(String words) {
        written.append(escaped(words));
        return this;
    }

    String written() {
        return written.toString();
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Whether an address may be made a link: on the web, or within the site that shows the page. */
    static boolean isLinkable(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        boolean isWithin = address.startsWith("/") && !address.startsWith("//");
        return lower.startsWith("https://") || lower.startsWith("http://") || isWithin;
    }
}
