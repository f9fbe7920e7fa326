package org.chancery.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The title of an HTML page: what it says in JSON-LD or to social networks, as the heading on the page writes it; else
 * the heading; else the title of the window without the name of the site.
 */
final class HtmlTitle {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—·•»>:-]+\\s+|\\s*[|»]\\s*|\\s+::\\s+");
    private static final String CUT_SHORT = "(?:\\.\\.\\.|\u2026)$";
    private static final int LONGEST = 400;
    private static final int SHORTEST = 15;

    private final Document document;
    private final Metadata metadata;

    HtmlTitle(Document document, Metadata metadata) {
        this.document = document;
        this.metadata = metadata;
    }

    /** Empty where nothing names the page. */
    String words() {
        List<String> headings = headings("h1");
        List<String> named = new ArrayList<>();
        metadata.headline().ifPresent(named::add);
        metadata.socialTitle().ifPresent(named::add);
        named.add(window());
        for (String heading : headings) {
            if (named.stream().anyMatch(name -> isSame(name, heading))) {
                return heading;
            }
        }
        Optional<String> lower = headings("h2, h3").stream()
                .filter(heading -> heading.length() > SHORTEST && window().startsWith(heading))
                .findFirst();
        return metadata.headline()
                .or(() -> lower)
                .or(() -> metadata.socialTitle().map(this::withoutSite))
                .or(() -> headings.stream().findFirst())
                .orElseGet(() -> withoutSite(window()));
    }

    /** The name of the site as the title of the window gives it after the page's own title. */
    Optional<String> site(String title) {
        String window = window();
        if (title.isEmpty() || !window.startsWith(title)) {
            return Optional.empty();
        }
        String rest = window.substring(title.length())
                .replaceFirst("^[\\s|–—·•»>:-]+", "")
                .strip();
        return Optional.of(rest).filter(site -> PageWords.isIn("source", site));
    }

    private String window() {
        return tidy(document.title());
    }

    private List<String> headings(String names) {
        List<String> headings = new ArrayList<>();
        for (Element heading : document.select(names)) {
            String words = tidy(heading.text());
            boolean isSite =
                    metadata.publisher().filter(words::equalsIgnoreCase).isPresent();
            if (!words.isEmpty() && !isSite && words.length() <= LONGEST) {
                headings.add(words);
            }
        }
        return headings;
    }

    /** Whether a name of the page is a heading on it, cut short or with the name of the site. */
    private static boolean isSame(String name, String heading) {
        String begin = name.replaceFirst(CUT_SHORT, "").strip();
        return !begin.isEmpty()
                && (heading.startsWith(begin) && begin.length() * 2 > heading.length() || name.contains(heading));
    }

    private String withoutSite(String window) {
        Optional<String> site = metadata.publisher();
        String[] parts = SEPARATOR.split(window);
        if (parts.length < 2) {
            return window;
        }
        String first = parts[0];
        String last = parts[parts.length - 1];
        boolean isSiteFirst = site.filter(first::equalsIgnoreCase).isPresent()
                || first.length() < last.length() && PageWords.isIn("source", first);
        return isSiteFirst
                ? window.substring(window.indexOf(parts[1], first.length()))
                : window.substring(0, window.lastIndexOf(last)).replaceFirst("[\\s|–—·•»>:-]+$", "");
    }

    private static String tidy(String words) {
        return words.replaceAll("[\\u00AD\\u200B\\uFEFF]", "")
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }
}
